import type { Day } from "#shared/dates.ts";
import type { Draft, Fault, Line } from "../draft.ts";
import { FURTHER_ROLES, NO_ACTOR } from "../format.ts";
import { KindCodes } from "../kind-codes.ts";
import type { States } from "../states.ts";
import { faultOf, fieldEnd, fieldStart, isEmpty, NO_STATE_SIDE, ONE_STATE, readDay, readState } from "./fields.ts";
import { placeColumns } from "./header.ts";
import type { ReaderParts, RowReader } from "./reader.ts";

/** The columns that are read, of the forty of the weekly files. */
export const POLECAT_COLUMNS = [
  "Event ID",
  "Event Date",
  "Event Type",
  "Event Mode",
  "Actor Country",
  "Actor COW",
  "Recipient Country",
  "Recipient COW",
  "Country",
] as const;

/** Between the states of one cell. */
const SEMICOLON = 59;
const BAR = 124;
const SPACE = 32;
const SLASH = 47;
const LONGEST_KEY = 200;

/** POLECAT weekly files: tab-separated, with a header; a cell of countries may list several. */
export class PolecatReader implements RowReader {
  readonly format = "polecat";
  readonly columns: number;
  readonly hasHeader = true;
  readonly #states: States;
  readonly #lastDay: Day;
  readonly #kinds: KindCodes;
  readonly #at: Record<(typeof POLECAT_COLUMNS)[number], number>;
  readonly #code = new Uint8Array(256);
  readonly #item: Line = { bytes: new Uint8Array(), tabs: new Int32Array(2), columns: 1, isEnded: true };

  constructor(file: string, header: readonly string[], { states, codes, kinds, lastDay }: ReaderParts) {
    this.columns = header.length;
    this.#states = states;
    this.#lastDay = lastDay;
    this.#kinds = new KindCodes({ system: "PLOVER", codes, kinds, column: "Event Type" });
    this.#at = placeColumns(file, header, POLECAT_COLUMNS);
  }

  read(line: Line, draft: Draft): Fault | null {
    const at = this.#at;
    const meaning = this.#kinds.find(this.#code, 0, this.#joinCode(line));
    if ("reason" in meaning) return meaning;
    const day = readDay(line, { at: at["Event Date"], name: "Event Date" }, 1, this.#lastDay);
    if (typeof day !== "number") return day;
    const keyStart = fieldStart(line, at["Event ID"]);
    const keyEnd = fieldEnd(line, at["Event ID"]);
    if (keyEnd <= keyStart || keyEnd - keyStart > LONGEST_KEY) return faultOf("no id", line, at["Event ID"], "Event ID");
    const senders = this.#readStates(line, "Actor", day);
    if (!Array.isArray(senders)) return senders;
    const targets = this.#readStates(line, "Recipient", day);
    if (!Array.isArray(targets)) return targets;
    const all = new Set([...senders, ...targets]);
    if (all.size === 0) return NO_STATE_SIDE;
    if (all.size === 1 && senders.length > 0 && targets.length > 0) return ONE_STATE;
    const place = readState(this.#states, "ofName", line, { at: at.Country, name: "Country" }, day);
    if (typeof place !== "number") return place;
    [draft.sender = NO_ACTOR] = senders;
    [draft.target = NO_ACTOR] = targets;
    for (const actor of senders.slice(1)) draft.further.push(actor | (FURTHER_ROLES.sender << 16));
    for (const actor of targets.slice(1)) draft.further.push(actor | (FURTHER_ROLES.target << 16));
    draft.day = day;
    draft.kind = meaning.kind;
    draft.code = meaning.code;
    draft.place = place;
    draft.reports = 1;
    draft.keyStart = keyStart;
    draft.keyEnd = keyEnd;
    draft.id = hashOf(line.bytes, keyStart, keyEnd);
    return null;
  }

  /** `CONSULT` and `visit` → `CONSULT/visit`, in a buffer of its own. @returns its length */
  #joinCode(line: Line): number {
    const start = fieldStart(line, this.#at["Event Type"]);
    const end = Math.min(fieldEnd(line, this.#at["Event Type"]), start + 100);
    this.#code.set(line.bytes.subarray(start, end));
    const mode = fieldStart(line, this.#at["Event Mode"]);
    const modeEnd = Math.min(fieldEnd(line, this.#at["Event Mode"]), mode + 100);
    if (modeEnd <= mode || isNone(line.bytes, mode, modeEnd)) return end - start;
    this.#code[end - start] = SLASH;
    this.#code.set(line.bytes.subarray(mode, modeEnd), end - start + 1);
    return end - start + 1 + modeEnd - mode;
  }

  /** The states of a side, each once, in the order of the file; by their COW numbers where no country is named. */
  #readStates(line: Line, side: "Actor" | "Recipient", day: number): number[] | Fault {
    const country = this.#at[`${side} Country`];
    const isNamed = !isEmpty(line, country) && !isNone(line.bytes, fieldStart(line, country), fieldEnd(line, country));
    const name = isNamed ? (`${side} Country` as const) : (`${side} COW` as const);
    const found: number[] = [];
    const end = fieldEnd(line, this.#at[name]);
    let start = fieldStart(line, this.#at[name]);
    while (start < end) {
      let stop = start;
      while (stop < end && line.bytes[stop] !== SEMICOLON && line.bytes[stop] !== BAR) stop++;
      const state = this.#readItem(line.bytes, start, stop, name, day);
      if (typeof state !== "number") return state;
      if (state !== NO_ACTOR && !found.includes(state)) found.push(state);
      start = stop + 1;
    }
    return found;
  }

  #readItem(bytes: Uint8Array, from: number, to: number, name: string, day: number): number | Fault {
    let start = from;
    let end = to;
    while (start < end && bytes[start] === SPACE) start++;
    while (end > start && bytes[end - 1] === SPACE) end--;
    this.#item.bytes = bytes;
    this.#item.tabs[0] = start - 1;
    this.#item.tabs[1] = end;
    return readState(this.#states, "ofName", this.#item, { at: 0, name }, day);
  }
}

/** The word `None`, which the files write where they have nothing. */
function isNone(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start === 4 && bytes[start] === 78 && bytes[start + 1] === 111 && bytes[start + 2] === 110 && bytes[start + 3] === 101;
}

/** 53 bits of a text: two FNV-1a hashes side by side. Ten million texts meet by chance once in two hundred such files. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let low = 0x81_1c_9d_c5;
  let high = 0x05_0c_5d_1f;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    low = Math.imul(low ^ byte, 0x01_00_01_93);
    high = Math.imul(high ^ byte, 0x85_eb_ca_6b) ^ (high >>> 13);
  }
  // One less than the most, so that a set can keep it one higher.
  return Math.min((high >>> 11) * 0x1_0000_0000 + (low >>> 0), Number.MAX_SAFE_INTEGER - 1);
}
