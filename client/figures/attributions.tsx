/** The lines that licences ask for wherever their data shows, word for word; a bare name is said to be a credit. */
export function Attributions({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return <p className="attribution">{lines.map((line) => (line.endsWith(".") ? line : `Credit: ${line}.`)).join(" ")}</p>;
}
