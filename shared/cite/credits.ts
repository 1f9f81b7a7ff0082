import { marks } from "../words/en/marks.ts";

/**
 * The lines that licences ask for wherever their data shows, word for word; a bare name is said to be a credit.
 * @param credit says so, in English where nothing else is given
 */
export function creditLines(lines: readonly string[], credit: (line: string) => string = marks.credit): string {
  return lines.map((line) => (line.endsWith(".") ? line : credit(line))).join(" ");
}
