import { frame } from "#shared/words/en/frame.ts";
import { translated } from "./language.ts";

/** The words that every page needs; those of one page stand under `words/`, so that no other loads them. */
export const words = translated ?? { frame };
