import { createHash } from "node:crypto";
import { readOfSource, type RecordFiles } from "./record-files.ts";

/**
 * SHA-256 of everything the record says of each event: its row, the citations other sources add, its steps. Empty cells
 * do not enter, so a record that gains a column does not change the events that leave it empty.
 */
export function hashEvents(files: RecordFiles, sources: readonly string[]): Map<string, string> {
  const texts = new Map<string, string[]>();
  for (const source of sources) {
    for (const { cells } of readOfSource(files, source, "events.csv")) texts.set(cells.id, [source, textOf(cells)]);
  }
  for (const source of sources) {
    for (const { cells } of readOfSource(files, source, "citations.csv")) texts.get(cells.event)?.push(source, textOf(cells));
    for (const { cells } of readOfSource(files, source, "status.csv")) texts.get(cells.event)?.push(textOf(cells));
  }
  return new Map([...texts].map(([id, parts]) => [id, createHash("sha256").update(parts.join("\u001E")).digest("hex")]));
}

function textOf(cells: Readonly<Record<string, string>>): string {
  return Object.entries(cells)
    .filter(([, text]) => text !== "")
    .map(([column, text]) => `${column}=${text}`)
    .toSorted()
    .join("\u001F");
}
