import type { Words } from "../../words/en.ts";
import type { CiteWords } from "../cite-words.ts";

/** What the sentence of an analysis is made of: the words, and how a sentence names a state or organisation. */
export interface QuoteWords {
  words: CiteWords & Pick<Words, "findings">;
  nameOf: (actor: string) => string;
}
