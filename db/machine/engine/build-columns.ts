import type { Day } from "#shared/dates.ts";
import { shared, type MachineColumns, type Order, type Wide, type WideName } from "./columns.ts";
import { tallyDays } from "./day-tallies.ts";
import { SidesBuilder } from "./sides.ts";

/** Events as a file holds them, sorted by day; db/machine/format.ts says what the columns are. */
export interface RawEvents {
  rows: number;
  day: Int32Array;
  kind: Uint8Array;
  sender: Uint16Array;
  target: Uint16Array;
  place: Uint16Array;
  format: Uint8Array;
  reports: Int32Array;
  /** Further sides of a few rows: the row, then `actor | role << 16`; sorted by row. */
  further: Uint32Array;
}

/** Days that a number of 16 bits can tell apart: 179 years. */
export const MOST_DAYS = 65_535;
const FORMATS = 256;

/** Takes the events of a file, part by part in the order of their days, and lays them out in the three orders. */
export class ColumnsBuilder {
  readonly #version: string;
  readonly #words: MachineColumns["words"];
  readonly #span: { first: Day; last: Day };
  readonly #type: Uint8Array;
  readonly #day: Uint16Array;
  readonly #sides: Uint32Array;
  readonly #place: Uint16Array;
  readonly #reports: Int32Array;
  readonly #lists: SidesBuilder;
  /** By kind and format; 0 where not met yet. */
  readonly #typeOf = new Int32Array(256 * FORMATS);
  readonly #types: { kind: number; format: number }[] = [];
  #at = 0;
  #mostReports = 0;

  /** @throws RangeError for a span of more than 179 years */
  constructor(parts: { version: string; words: MachineColumns["words"]; rows: number; span: { first: Day; last: Day } }) {
    const { version, words, rows, span } = parts;
    if (span.last - span.first >= MOST_DAYS) throw new RangeError(`events of ${span.last - span.first + 1} days; at most ${MOST_DAYS} fit`);
    this.#version = version;
    this.#words = words;
    this.#span = span;
    this.#type = shared(Uint8Array, rows);
    this.#day = shared(Uint16Array, rows);
    this.#place = shared(Uint16Array, rows);
    this.#sides = new Uint32Array(rows);
    this.#reports = new Int32Array(rows);
    this.#lists = new SidesBuilder(words.actor.length);
  }

  add({ rows, day, kind, sender, target, place, format, reports, further }: RawEvents): void {
    const { first } = this.#span;
    const unsaid = this.#words.place.length;
    let next = 0;
    for (let row = 0; row < rows; row++) {
      const at = this.#at++;
      this.#day[at] = (day[row] ?? 0) - first;
      this.#type[at] = this.#findType(kind[row] ?? 0, format[row] ?? 0);
      this.#place[at] = Math.min(place[row] ?? unsaid, unsaid);
      const count = reports[row] ?? 0;
      this.#reports[at] = count;
      if (count > this.#mostReports) this.#mostReports = count;
      if (further[next] === row) {
        const more: number[] = [];
        for (; further[next] === row; next += 2) more.push(further[next + 1] ?? 0);
        this.#sides[at] = this.#lists.longer(sender[row] ?? 0, target[row] ?? 0, more);
      } else this.#sides[at] = this.#lists.plain(sender[row] ?? 0, target[row] ?? 0);
    }
  }

  finish(): MachineColumns {
    const rows = this.#at;
    const days = this.#span.last - this.#span.first + 1;
    const { sides, ranks } = this.#lists.finish();
    const codes = sides.size <= 65_536 ? shared(Uint16Array, rows) : shared(Uint32Array, rows);
    for (let row = 0; row < rows; row++) codes[row] = ranks[this.#sides[row] ?? 0] ?? 0;
    const reports = this.#mostReports < 65_536 ? shared(Uint16Array, rows) : shared(Int32Array, rows);
    reports.set(this.#reports);
    const types = { kind: shared(Uint8Array, this.#types.length), format: shared(Uint8Array, this.#types.length) };
    for (const [type, { kind, format }] of this.#types.entries()) {
      types.kind[type] = kind;
      types.format[type] = format;
    }
    const starts = startsOf(this.#day, days);
    const wide = { day: this.#day, sides: codes, place: this.#place };
    const byDay: Order = { key: "day", starts, type: this.#type, wide, reports };
    return {
      version: this.#version,
      rows,
      firstDay: this.#span.first,
      days,
      words: this.#words,
      types,
      sides,
      orders: { day: byDay, sides: sortBy(byDay, "sides", sides.size), place: sortBy(byDay, "place", this.#words.place.length + 1) },
      tallies: tallyDays({ days, types }, starts, this.#type, reports),
    };
  }

  #findType(kind: number, format: number): number {
    const at = kind * FORMATS + format;
    const known = this.#typeOf[at] ?? 0;
    if (known > 0) return known - 1;
    if (this.#types.length === 256) throw new RangeError("more than 256 kinds of events from different formats");
    this.#types.push({ kind, format });
    this.#typeOf[at] = this.#types.length;
    return this.#types.length - 1;
  }
}

function startsOf(codes: Wide, size: number): Int32Array {
  const starts = shared(Int32Array, size + 1);
  for (let row = 0; row < codes.length; row++) starts[(codes[row] ?? 0) + 1] = (starts[(codes[row] ?? 0) + 1] ?? 0) + 1;
  for (let code = 0; code < size; code++) starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0);
  return starts;
}

/** The same events by another value; those of one value stay in the order of their days. */
function sortBy(from: Order, key: WideName, size: number): Order {
  const codes = from.wide[key];
  const rows = codes.length;
  const starts = startsOf(codes, size);
  const next = Int32Array.from(starts);
  const to = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const code = codes[row] ?? 0;
    const at = next[code] ?? 0;
    to[row] = at;
    next[code] = at + 1;
  }
  return {
    key,
    starts,
    type: move(from.type, shared(Uint8Array, rows), to),
    wide: {
      day: key === "day" ? EMPTY : move(from.wide.day, shared(Uint16Array, rows), to),
      place: key === "place" ? EMPTY : move(from.wide.place, shared(Uint16Array, rows), to),
      sides: key === "sides" ? EMPTY : move(from.wide.sides, sameType(from.wide.sides, rows), to),
    },
    reports: move(from.reports, from.reports instanceof Uint16Array ? shared(Uint16Array, rows) : shared(Int32Array, rows), to),
  };
}

const EMPTY = new Uint16Array(0);

function sameType(column: Wide, rows: number): Wide {
  return column instanceof Uint16Array ? shared(Uint16Array, rows) : shared(Uint32Array, rows);
}

function move<T extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(from: T, into: T, to: Int32Array): T {
  for (let row = 0; row < to.length; row++) into[to[row] ?? 0] = from[row] ?? 0;
  return into;
}
