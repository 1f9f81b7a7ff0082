import type { Words } from "../words/en.ts";

/** What the figure of an analysis is written with: the page and the server hand in those of the language asked for. */
export type FigureWords = Pick<Words, "drawn" | "pair" | "say" | "terms">;
