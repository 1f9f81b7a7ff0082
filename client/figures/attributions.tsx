import { creditLines } from "#shared/cite/credits.ts";
import { words } from "../words.ts";

/** The lines that licences ask for wherever their data shows. */
export function Attributions({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return <p className="attribution">{creditLines(lines, words.marks.credit)}</p>;
}
