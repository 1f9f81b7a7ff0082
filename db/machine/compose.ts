import type { MachineChunk } from "./format.ts";
import { packLines } from "./lines.ts";
import type { ChunkHead, MachineFileReader } from "./read.ts";
import { joinRows, orderByDay, pickRows, type Lines, type RowSet } from "./row-set.ts";
import type { Stage } from "./stage.ts";
import type { MachineWriter } from "./write.ts";

/** Months whose text is being packed while the next ones are sorted. */
const AT_ONCE = 4;

/**
 * Writes the months of an older version and of a stage, each in order, into a new file. The rows of the older version come
 * before those of the stage on the same day. A month the stage does not touch is copied as it is.
 */
export async function composeChunks(writer: MachineWriter, older: MachineFileReader | null, stage: Stage): Promise<void> {
  const heads = new Map(older?.chunks().map((head) => [head.month, head]));
  const staged = new Set(stage.months());
  const months = [...new Set([...heads.keys(), ...staged])].toSorted((a, b) => a - b);
  const pending: Promise<MachineChunk>[] = [];
  for (const month of months) {
    const head = heads.get(month);
    pending.push(
      head && older && !staged.has(month)
        ? Promise.resolve(copyChunk(older, head))
        : packChunk(month, sortMonth(month, older, head, stage)),
    );
    // oxlint-disable-next-line eslint/no-await-in-loop -- so that few months are in memory at once
    if (pending.length >= AT_ONCE) await writeFirst(writer, pending);
  }
  // oxlint-disable-next-line eslint/no-await-in-loop -- in the order of the months
  while (pending.length > 0) await writeFirst(writer, pending);
}

async function writeFirst(writer: MachineWriter, pending: Promise<MachineChunk>[]): Promise<void> {
  const chunk = await pending.shift();
  if (chunk) writer.writeChunk(chunk);
}

function copyChunk(older: MachineFileReader, head: ChunkHead): MachineChunk {
  const { numbers, further } = older.numbersOf(head);
  return {
    month: head.month,
    rows: head.rows,
    numbers,
    further,
    text: { url: older.bytes(head.chunk, "url"), key: older.bytes(head.chunk, "key") },
  };
}

function sortMonth(month: number, older: MachineFileReader | null, head: ChunkHead | undefined, stage: Stage): RowSet {
  const all = joinRows([...(head && older ? [older.rowSet(head)] : []), ...stage.pieces(month)]);
  return pickRows(all, orderByDay(all.numbers.day));
}

async function packChunk(month: number, { rows, numbers, text, further }: RowSet): Promise<MachineChunk> {
  const [url, key] = await Promise.all([packText(text.url), packText(text.key)]);
  return { month, rows, numbers, text: { url, key }, further };
}

async function packText(lines: Lines): Promise<Buffer> {
  return lines === null ? Buffer.alloc(0) : packLines(lines.bytes);
}
