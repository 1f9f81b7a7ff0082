import { spokenWords } from "#db/query/spoken.ts";
import { en } from "#shared/words/en.ts";
import { fr } from "#shared/words/fr.ts";
import { DEFAULT_LANGUAGE, LANGUAGES, type LanguageId } from "#shared/words/language.ts";
import { idsOf } from "#shared/tables.ts";

/** The words of answers, by the language asked for. */
export const CATALOGUES = { en, fr } as const satisfies Record<LanguageId, object>;

/** The language of the answer being built. */
export function spokenLanguage(): LanguageId {
  return idsOf(LANGUAGES).find((id) => CATALOGUES[id] === spokenWords()) ?? DEFAULT_LANGUAGE;
}
