import type { FormId } from "../../../look.ts";
import type { Sheet } from "../sheet.ts";

const [LETTER_PX, MOST_PX, LEAST_WIDTH_PX] = [6.7, 160, 640];

/** Pixels kept for the names of lines at their ends; 0 where they would take too much of the drawing. */
export function namesBeside(form: FormId, { parts }: Sheet, width: number): number {
  if (form !== "lines" || parts.length < 2 || width < LEAST_WIDTH_PX) return 0;
  return Math.min(MOST_PX, 10 + Math.ceil(Math.max(...parts.map(({ label }) => label.length)) * LETTER_PX));
}
