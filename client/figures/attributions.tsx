import { creditLines } from "#shared/cite/credits.ts";
import { recordWords } from "../words/record.ts";

/** The lines that licences ask for wherever their data shows. */
export function Attributions({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return <p className="attribution">{creditLines(lines, recordWords)}</p>;
}
