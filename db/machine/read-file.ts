import { basename } from "node:path";
import { ReadoutError } from "#shared/errors.ts";
import type { ReaderParts, RowReader } from "./adapters/reader.ts";
import type { Batch } from "./batch.ts";
import { detectReader, type Family } from "./detect.ts";
import { emptyDraft, type Fault, type Line } from "./draft.ts";
import type { IdSet } from "./id-set.ts";
import { identityOf, type SeenRows } from "./identity.ts";
import { RejectCounter, REPEATED } from "./rejects.ts";
import type { RowSet } from "./row-set.ts";
import { readFields, scanLines } from "./scan.ts";
import { openSource } from "./source.ts";
import type { StagedFile } from "./stage.ts";

export interface Progress {
  file: string;
  rows: number;
  /** Bytes of the file as it lies on the disk, read so far and in all. */
  done: number;
  bytes: number;
}

interface ReadOptions {
  /** Empty, and empty again afterwards. */
  batch: Batch;
  path: string;
  /** Its row of `machine_file`. */
  id: number;
  family: Family;
  parts: ReaderParts;
  formats: readonly string[];
  seen: SeenRows;
  take: (month: number, set: RowSet) => void;
  onProgress: (progress: Progress) => void;
}

/** Rows between two looks at the clock. */
const LOOK_EVERY = 20_000;

/**
 * Reads one file, and hands over its rows month by month in pieces.
 * @throws ReadoutError for a file that is cut off, is of another format, or of which no row can be read
 */
export async function readMachineFile({
  path,
  id,
  batch,
  family,
  parts,
  formats,
  seen,
  take,
  onProgress,
}: ReadOptions): Promise<StagedFile> {
  const name = basename(path);
  const source = await openSource(path);
  const rejects = new RejectCounter();
  const draft = emptyDraft();
  let reader: RowReader | null = null;
  let known: IdSet | null = null;
  let format = 0;
  let [rows, accepted, firstDay, lastDay] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

  const takeLine = (line: Line, number: number): void => {
    if (reader === null || known === null) {
      reader = detectReader(path, readFields(line), family, parts);
      known = seen.of(reader.format);
      format = formats.indexOf(reader.format);
      if (reader.hasHeader) return;
    }
    if (++rows % LOOK_EVERY === 0) onProgress({ file: name, rows, done: source.done(), bytes: source.bytes });
    if (line.columns !== reader.columns) {
      if (!line.isEnded && line.columns < reader.columns) throw cutOff(path, number, line.columns, reader.columns);
      const detail = `${line.columns} columns, not ${reader.columns}`;
      return rejects.add({ reason: "another number of columns", column: null, detail, isFault: true }, number);
    }
    draft.urlStart = draft.urlEnd = draft.keyStart = draft.keyEnd = 0;
    if (draft.further.length > 0) draft.further = [];
    const fault = reader.read(line, draft);
    if (fault?.spoilsFile) throw spoilt(path, number, fault);
    if (fault !== null) return rejects.add(fault, number);
    if (!known.add(identityOf(reader.format, draft.id, draft.day))) return rejects.add(REPEATED, number);
    accepted++;
    if (draft.day < firstDay) firstDay = draft.day;
    if (draft.day > lastDay) lastDay = draft.day;
    batch.add(line, draft, { file: id, line: number }, format);
    if (batch.isFull) batch.drain(take);
  };
  await scanLines(path, source.chunks, takeLine);
  if (reader === null) throw new ReadoutError("record-invalid", `${path}: the file is empty`);
  batch.drain(take);
  onProgress({ file: name, rows, done: source.bytes, bytes: source.bytes });
  const report = rejects.report();
  if (rows > 0 && rejects.faults === rows) {
    const [reason] = report.counts[0] ?? [""];
    const { line, column, detail } = report.first[0] ?? { line: 1, column: null, detail: null };
    const at = column === null ? "" : ` in the column "${column}"`;
    throw new ReadoutError(
      "record-invalid",
      `${path}:${line}: no row of it can be read: ${reason}${at} (${detail ?? ""}); nothing of it is kept`,
    );
  }
  return {
    id,
    name,
    sha256: source.sha256(),
    bytes: source.bytes,
    format: formats[format] ?? "",
    rows,
    accepted,
    rejected: rejects.rows,
    firstDay: accepted === 0 ? null : firstDay,
    lastDay: accepted === 0 ? null : lastDay,
    rejects: report,
  };
}

function spoilt(path: string, line: number, { column, reason, detail }: Fault): ReadoutError {
  return new ReadoutError("record-invalid", `${path}:${line}: ${reason} ("${detail}" in the column "${column}"); nothing of it is kept`);
}

function cutOff(path: string, line: number, columns: number, whole: number): ReadoutError {
  const reason = `the file ends after ${columns} of ${whole} columns: it was cut off, get it anew; nothing of it is kept`;
  return new ReadoutError("record-invalid", `${path}:${line}: ${reason}`);
}
