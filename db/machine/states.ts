import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatDay, parseEdtf, type Day } from "#shared/dates.ts";
import { SHARED_FILES } from "#db/record-format.ts";
import { readCsv } from "#db/sources/read/csv.ts";
import { ByteTable } from "./byte-table.ts";
import { CAMEO_STATES, REGIONS, STATE_NAMES } from "./country-words.ts";
import { FIPS_PLACES } from "./fips.ts";
import { NO_ACTOR } from "./format.ts";

/** What a table of countries gives for a word that names a region, and no state. */
const REGION = NO_ACTOR;
/** Names remembered by their bytes; a file with more of them is looked up the slow way. */
const MOST_NAMES = 20_000;

interface State {
  id: string;
  from: Day | null;
  to: Day | null;
  /** Codes of the states that this one followed. */
  before: number[];
}

/** The states of the record and the words by which published files name them. Codes are positions in `ids`. */
export class States {
  readonly ids: string[] = [];
  readonly #states: State[] = [];
  readonly #iso: ByteTable;
  readonly #fips: ByteTable;
  readonly #names = new ByteTable();
  readonly #folded = new Map<string, number>();
  /** Days at which a state begins and ends, for the look-up that nearly every row passes. */
  readonly #from: Int32Array;
  readonly #to: Int32Array;

  /** @param recordFolder the compiled record; @param kept ids an older file of machine-coded events has given codes to */
  constructor(recordFolder: string, kept: readonly string[] = []) {
    const rows = readRows(recordFolder, "actors/actors.csv");
    const states = new Map(rows.filter(({ kind }) => kind !== "organisation").map((row) => [row.id, row]));
    for (const id of new Set([...kept, ...states.keys()])) {
      const row = states.get(id);
      this.ids.push(id);
      this.#states.push({ id, from: spanOf(row?.from)?.earliest ?? null, to: spanOf(row?.to)?.latest ?? null, before: [] });
    }
    const codes = new Map(this.ids.map((id, code) => [id, code]));
    const codeOf = (id: string | null): number => (id === null ? REGION : (codes.get(id) ?? REGION));
    for (const { id, successor } of states.values()) {
      if (successor !== "") this.#states[codeOf(successor)]?.before.push(codeOf(id));
    }
    const known = (entries: Iterable<readonly [string, string | null]>): [string, number][] =>
      [...entries].filter(([, id]) => id === null || codes.has(id)).map(([word, id]) => [word, codeOf(id)]);
    this.#iso = new ByteTable(known([...this.ids.map((id) => [id, id] as const), ...CAMEO_STATES, ...REGIONS]));
    this.#fips = new ByteTable(known(FIPS_PLACES));
    this.#from = Int32Array.from(this.#states, ({ from, before }) => (before.length > 0 ? (from ?? -0x80_00_00_00) : -0x80_00_00_00));
    this.#to = Int32Array.from(this.#states, ({ to }) => to ?? 0x7f_ff_ff_ff);
    for (const { actor, alias } of readRows(recordFolder, "actors/aliases.csv")) this.#addName(alias, codes.get(actor));
    for (const row of states.values()) {
      for (const name of [row.name, row.name_in_text, row.id]) this.#addName(name, codeOf(row.id));
      // A number that two states share means the one that stood; `on` finds it from the later one.
      if (row.cow_code !== "" && row.to === "") this.#addName(row.cow_code, codeOf(row.id));
    }
    for (const row of states.values())
      if (row.cow_code !== "") this.#folded.set(row.cow_code, this.#folded.get(row.cow_code) ?? codeOf(row.id));
    for (const [name, id] of [...CAMEO_STATES, ...REGIONS, ...STATE_NAMES]) this.#addName(name, id === null ? REGION : codes.get(id));
  }

  #addName(name: string, code: number | undefined): void {
    if (code !== undefined) this.#folded.set(fold(name), code);
  }

  /** ISO 3166-1 alpha-3, or CAMEO's code where that differs → code; NO_ACTOR for a region, -1 for an unknown word. */
  ofCode(bytes: Uint8Array, start: number, end: number): number {
    return this.#iso.find(bytes, start, end);
  }

  /** FIPS 10-4 → code; NO_ACTOR for seas and the like, -1 for an unknown word. */
  ofFips(bytes: Uint8Array, start: number, end: number): number {
    return this.#fips.find(bytes, start, end);
  }

  /** A name, an alpha-3 code or a Correlates of War number → code; NO_ACTOR for a region, -1 for an unknown word. */
  ofName(bytes: Uint8Array, start: number, end: number): number {
    const known = this.#names.find(bytes, start, end);
    if (known >= 0) return known;
    const code = this.#folded.get(fold(Buffer.from(bytes.subarray(start, end)).toString("utf8"))) ?? -1;
    if (code >= 0 && this.#names.size < MOST_NAMES) this.#names.set(bytes.subarray(start, end), code);
    return code;
  }

  /** The state that stood where this one is, on a day: the Soviet Union for Russia in 1985; -1 where it had ended. */
  on(code: number, day: Day): number {
    if (code === NO_ACTOR) return code;
    if (day > (this.#to[code] ?? 0)) return -1;
    if (day >= (this.#from[code] ?? 0)) return code;
    return this.#standing(code, day) ?? code;
  }

  #standing(code: number, day: Day): number | null {
    for (const earlier of this.#states[code]?.before ?? []) {
      const { from = null, to = null } = this.#states[earlier] ?? {};
      if (to !== null && day <= to && from !== null && day >= from) return earlier;
      const further = this.#standing(earlier, day);
      if (further !== null) return further;
    }
    return null;
  }

  /** "CSK ended on 1992-12-31", of a state that had ended. */
  ending(code: number): string {
    const state = this.#states[code];
    return `${state?.id ?? ""} ended on ${formatDay(state?.to ?? 0)}`;
  }
}

function readRows<Name extends "actors/actors.csv" | "actors/aliases.csv">(folder: string, name: Name) {
  const text = readFileSync(join(folder, name), "utf8");
  return readCsv<(typeof SHARED_FILES)[Name][number]>(name, text, SHARED_FILES[name]).map(({ cells }) => cells);
}

function spanOf(text: string | undefined): ReturnType<typeof parseEdtf> {
  return text === undefined || text === "" ? null : parseEdtf(text);
}

function fold(name: string): string {
  return name.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("’", "'").trim().toLowerCase();
}
