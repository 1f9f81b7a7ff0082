import { drawn } from "../words/en/drawn.ts";
import { pair } from "../words/en/pair.ts";
import { say } from "../words/en/say.ts";
import { terms } from "../words/en/terms.ts";
import type { Words } from "../words/en.ts";

/** What the figure of an analysis is written with: the page hands in those of its language. */
export type FigureWords = Pick<Words, "drawn" | "pair" | "say" | "terms">;

/** Pictures and embeds are files, and are in English. */
export const ENGLISH: FigureWords = { drawn, pair, say, terms };
