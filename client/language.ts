import { DEFAULT_LANGUAGE, LANGUAGES, type LanguageId } from "#shared/words/language.ts";
import type { ParameterFault } from "#shared/mend-query.ts";
import type { Words } from "#shared/words/en.ts";
import { isWordOf, wordsOf } from "./vocabulary.ts";

const NAME = "lang";

const asked = typeof location === "undefined" ? null : new URLSearchParams(location.search).get(NAME);

/** The language of the page, fixed as long as it is loaded: the `lang` of its address. */
export const language: LanguageId = asked !== null && isWordOf(LANGUAGES, asked) ? asked : DEFAULT_LANGUAGE;

/** A `lang` of the address that is no language of the page, as one of its parts that were left out. */
export const languageFaults: readonly ParameterFault[] =
  asked === null || isWordOf(LANGUAGES, asked) ? [] : [refuseLanguage(asked.slice(0, 80))];

/**
 * The catalogue of another language than English, which is a chunk of its own. Every module that reads words waits for it, so that
 * constants are in the language too. It must import nothing the page has (oxlint.config.ts): both would wait for each other.
 */
export const translated: Words | null = language === "fr" ? (await import("#shared/words/fr.ts")).fr : null;

/** Marks a text that stays as the sources spell it, in English, where the page is in another language. */
export const inEnglish: { lang?: "en" } = language === "en" ? {} : { lang: "en" };

/** An address of the page in its language. @param to path and search text without `lang` */
export function inLanguage(to: string, wanted: LanguageId = language): string {
  if (wanted === DEFAULT_LANGUAGE) return to;
  const [address = "", hash] = to.split("#");
  return `${address}${address.includes("?") ? "&" : "?"}${NAME}=${wanted}${hash === undefined ? "" : `#${hash}`}`;
}

/** A search text without its `lang`: what a page reads as its state. */
export function withoutLanguage(search: string): string {
  const kept = search
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => part !== "" && part !== NAME && !part.startsWith(`${NAME}=`));
  return kept.length === 0 ? "" : `?${kept.join("&")}`;
}

function refuseLanguage(value: string): ParameterFault {
  return { parameter: NAME, value, reason: ["unknownWord"], allowed: wordsOf(LANGUAGES) };
}
