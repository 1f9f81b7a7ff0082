import type { Sheet } from "../sheet.ts";

const [LETTER_PX, MOST_PX] = [7, 170];

/** Pixels kept for the names of lines at their ends. */
export function namesBeside({ parts }: Sheet): number {
  return Math.min(MOST_PX, 27 + Math.ceil(Math.max(...parts.map(({ label }) => label.length)) * LETTER_PX));
}
