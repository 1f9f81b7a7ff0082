import { idsOf } from "../tables.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { DEFAULT_LANGUAGE, LANGUAGES, type LanguageId } from "./language.ts";
import { spokenWords } from "#shared/words/spoken.ts";

/** The words of answers, by the language asked for. */
export const CATALOGUES = { en, fr } as const satisfies Record<LanguageId, object>;

/** The language of the answer being built. */
export function spokenLanguage(): LanguageId {
  return idsOf(LANGUAGES).find((id) => CATALOGUES[id] === spokenWords()) ?? DEFAULT_LANGUAGE;
}

/** An address of the site, in the language of the answer that leads there; the usual one goes without saying. */
export function inSpokenLanguage(address: string): string {
  const language = spokenLanguage();
  if (language === DEFAULT_LANGUAGE) return address;
  return `${address}${address.includes("?") ? "&" : "?"}lang=${language}`;
}
