import { idsOf } from "#shared/tables.ts";
import { DEFAULT_LANGUAGE, LANGUAGES, type LanguageId } from "#shared/words/language.ts";

/** The language an address asks for, whatever else is wrong with it: what is refused of it is said in that language. */
export function askedLanguage(address: string): LanguageId {
  const at = address.indexOf("?");
  const given = at === -1 ? null : new URLSearchParams(address.slice(at)).get("lang");
  return idsOf(LANGUAGES).find((id) => id === given) ?? DEFAULT_LANGUAGE;
}
