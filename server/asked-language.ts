import { idsOf } from "#shared/tables.ts";
import { DEFAULT_LANGUAGE, LANGUAGES, type LanguageId } from "#shared/words/language.ts";

/**
 * The language an address asks for, whatever else is wrong with it: what is refused of it is said in that language. How a page is
 * embedded is asked in the language of that page.
 */
export function askedLanguage(address: string): LanguageId {
  const at = address.indexOf("?");
  if (at === -1) return DEFAULT_LANGUAGE;
  const given = new URLSearchParams(address.slice(at));
  const own = findLanguage(given.get("lang"));
  if (own !== null) return own;
  return address.slice(0, at).endsWith("/oembed") ? askedLanguage(given.get("url") ?? "") : DEFAULT_LANGUAGE;
}

function findLanguage(text: string | null): LanguageId | null {
  return idsOf(LANGUAGES).find((id) => id === text) ?? null;
}
