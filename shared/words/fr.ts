import type { Words } from "./en.ts";
import { frame } from "./fr/frame.ts";

/** The French catalogue: a text it lacks does not compile. */
export const fr: Words = { frame };
