import { frame } from "./en/frame.ts";
import type { Widen } from "./widen.ts";

/** The English catalogue, which every other is held to. */
export const en = { frame };

/** A catalogue: every text of the page, and a function for every sentence made of parts. */
export type Words = Widen<typeof en>;
