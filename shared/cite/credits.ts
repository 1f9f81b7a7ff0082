import type { Words } from "../words/en.ts";

/** The lines that licences ask for wherever their data shows, word for word; a bare name is said to be a credit. */
export function creditLines(lines: readonly string[], { credit }: Pick<Words["record"], "credit">): string {
  return lines.map((line) => (line.endsWith(".") ? line : credit(line))).join(" ");
}
