import { existsSync } from "node:fs";
import { ColumnsBuilder } from "./engine/build-columns.ts";
import type { MachineColumns } from "./engine/columns.ts";
import { FURTHER_COLUMN } from "./format.ts";
import { asNumbers, MachineFileReader } from "./read.ts";

/**
 * The columns of a file of machine-coded events, laid out for counting; null where there is no file, or no event in it. What only
 * a list of events needs (ids, addresses, codes, files) stays on the disk.
 * @throws DatabaseRefused for a file that is not ours, damaged, or of another format
 */
export function loadColumns(path: string): MachineColumns | null {
  if (!existsSync(path)) return null;
  const file = new MachineFileReader(path);
  try {
    const number = (key: string): number => Number(file.meta.get(key));
    const rows = number("events");
    if (rows === 0) return null;
    const words = { kind: file.words("kind"), actor: file.words("actor"), place: file.words("place"), format: file.words("format") };
    const span = { first: number("firstDay"), last: number("lastDay") };
    const builder = new ColumnsBuilder({ version: file.meta.get("version") ?? "", words, rows, span });
    for (const { chunk, rows: count } of file.chunks()) {
      builder.add({
        rows: count,
        day: file.numbers(chunk, "day"),
        kind: file.numbers(chunk, "kind"),
        sender: file.numbers(chunk, "sender"),
        target: file.numbers(chunk, "target"),
        place: file.numbers(chunk, "place"),
        format: file.numbers(chunk, "format"),
        reports: file.numbers(chunk, "reports"),
        further: asNumbers(Uint32Array, file.bytes(chunk, FURTHER_COLUMN)),
      });
    }
    return builder.finish();
  } finally {
    file.close();
  }
}
