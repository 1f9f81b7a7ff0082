import { MACHINE_SOURCES, type MachineSourceId } from "#shared/definitions/machine-sources.ts";
import { idsOf } from "#shared/tables.ts";

/**
 * The file of machine-coded events: one SQLite file is one version, and holds columns, not rows. A chunk is a calendar month;
 * its rows are sorted by day, and within a day by file and line.
 */
export const MACHINE_FORMAT = 2;
/** `PRAGMA application_id`: the letters "Rdom". */
export const MACHINE_APPLICATION_ID = 0x52_64_6f_6d;

/** In a column of actors: the file names no state there. */
export const NO_ACTOR = 0xff_ff;

/** The formats read; the position is the code in the column `format` of a new file. */
export const MACHINE_FORMATS = idsOf(MACHINE_SOURCES);
export type MachineFormatId = MachineSourceId;

/**
 * Columns with one number for each row, little-endian.
 * `day` is days since 1970-01-01. `sender` and `target` are states, the first named where a file lists several; `place` is the
 * state of the venue. `reports` is how many articles the file counts for the row, 1 where it does not count. `id` is the id
 * upstream, and where that is a text its hash of 53 bits. `file` is a row of `machine_file`, `line` the line of that file, from 1.
 */
export const NUMBER_COLUMNS = {
  day: Int32Array,
  kind: Uint8Array,
  sender: Uint16Array,
  target: Uint16Array,
  place: Uint16Array,
  format: Uint8Array,
  code: Uint16Array,
  reports: Int32Array,
  id: Float64Array,
  file: Uint32Array,
  line: Uint32Array,
} as const;
export type NumberColumn = keyof typeof NUMBER_COLUMNS;
export type NumberColumns = { [Name in NumberColumn]: InstanceType<(typeof NUMBER_COLUMNS)[Name]> };

/**
 * Columns with one line of text for each row, packed by `packLines`: `url` is the address of a report, `key` the upstream id where
 * that is not a whole number. A column whose every line is empty is an empty blob.
 */
export const TEXT_COLUMNS = ["url", "key"] as const;
export type TextColumn = (typeof TEXT_COLUMNS)[number];

/**
 * Further sides of the rows that have more than two: `Uint32` in pairs, the row within the chunk and
 * `actor | role << 16`, with the roles of `FURTHER_ROLES`; sorted by row. Most chunks have none.
 */
export const FURTHER_COLUMN = "further";
export const FURTHER_ROLES = { sender: 0, target: 1 } as const;

/** The coded columns and what their words are: kind ids, actor ids, format ids, and CAMEO or PLOVER codes as text. */
export const WORD_LISTS = ["kind", "actor", "place", "format", "code"] as const;
export type WordList = (typeof WORD_LISTS)[number];

/** One month of events. */
export interface MachineChunk {
  /** Years and months: 2024-03 is `2024 * 12 + 2`. */
  month: number;
  rows: number;
  numbers: NumberColumns;
  text: Record<TextColumn, Buffer>;
  further: Uint32Array;
}

/** `2024 * 12 + 2` for March 2024. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1;
}
