import { LANGUAGES } from "#shared/words/language.ts";
import { inLanguage, language } from "../language.ts";
import { usePlace } from "../router.ts";
import { wordsOf } from "../vocabulary.ts";
import { words } from "../words.ts";

/** The same page in the other language: an address, loaded anew with the words of that language. */
export function LanguageChoice() {
  const { path, search } = usePlace();
  return (
    <span role="group" aria-label={words.frame.language}>
      {wordsOf(LANGUAGES).map((id, index) => (
        <span key={id}>
          {index === 0 ? null : " / "}
          {id === language ? (
            <span aria-current="true">{LANGUAGES[id].label}</span>
          ) : (
            <a href={inLanguage(`${path}${search}`, id)} lang={id} hrefLang={id}>
              {LANGUAGES[id].label}
            </a>
          )}
        </span>
      ))}
    </span>
  );
}
