import { KINDS } from "#shared/definitions/kinds.ts";
import { idsOf } from "#shared/tables.ts";
import { ColumnsBuilder, type RawEvents } from "#db/machine/engine/build-columns.ts";
import type { MachineColumns } from "#db/machine/engine/columns.ts";

export interface MachineWorld {
  words: MachineColumns["words"];
  events: RawEvents;
}

interface WorldSize {
  rows: number;
  seed: number;
  actors: readonly string[];
  firstDay: number;
  days: number;
  /** The share of rows that have three sides or more. */
  further?: number;
}

/** Most frequent first. */
const KIND_IDS = idsOf(KINDS);
const FORMATS = ["gdelt1", "gdelt2", "icews", "polecat"];

/**
 * A world of machine-coded events, the same for the same seed: few actors are in most events, venues follow the sides, kinds and
 * formats are uneven, and some of everything is not said.
 */
export function makeMachineWorld({ rows, seed, actors, firstDay, days, further = 0 }: WorldSize): MachineWorld {
  const next = randomOf(seed);
  const skewed = (size: number): number => Math.floor(size * next() ** 3);
  const events: RawEvents = {
    rows,
    day: new Int32Array(rows),
    kind: new Uint8Array(rows),
    sender: new Uint16Array(rows),
    target: new Uint16Array(rows),
    place: new Uint16Array(rows),
    format: new Uint8Array(rows),
    reports: new Int32Array(rows),
    further: new Uint32Array(0),
  };
  const more: number[] = [];
  for (let row = 0; row < rows; row++) {
    // More events towards the end, as in the files of these sources.
    events.day[row] = firstDay + Math.floor(days * Math.sqrt((row + next()) / rows));
    events.kind[row] = skewed(KIND_IDS.length);
    const sender = next() < 0.05 ? 0xff_ff : skewed(actors.length);
    const target = next() < 0.1 ? 0xff_ff : skewed(actors.length);
    events.sender[row] = sender;
    events.target[row] = target;
    const where = next();
    events.place[row] = where < 0.1 ? 0xff_ff : where < 0.5 && sender < actors.length ? sender : skewed(actors.length);
    events.format[row] = skewed(FORMATS.length);
    events.reports[row] = 1 + Math.floor(40 * next() ** 4);
    if (next() < further) more.push(row, skewed(actors.length) | (Math.floor(2 * next()) << 16));
    if (next() < further / 2 && more.at(-2) === row) more.push(row, skewed(actors.length) | (Math.floor(2 * next()) << 16));
  }
  events.day.sort();
  events.further = Uint32Array.from(more);
  return { words: { kind: KIND_IDS, actor: actors, place: actors, format: FORMATS }, events };
}

export function buildColumns({ words, events }: MachineWorld, version = "test"): MachineColumns {
  const { rows, day } = events;
  const builder = new ColumnsBuilder({ version, words, rows, span: { first: day[0] ?? 0, last: day[rows - 1] ?? 0 } });
  builder.add(events);
  return builder.finish();
}

/** Mulberry32: numbers from 0 to before 1. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
