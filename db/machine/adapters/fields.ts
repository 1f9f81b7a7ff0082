import { toDay, type Day } from "#shared/dates.ts";
import { NO_DAY, parseDayBytes } from "../days.ts";
import { NO_ACTOR } from "../format.ts";
import { showField, type Draft, type Fault, type Line } from "../draft.ts";
import type { States } from "../states.ts";

const MOST_EXACT = Number.MAX_SAFE_INTEGER - 1;
const MOST_REPORTS = 0x7f_ff_ff_ff;
const LONGEST_URL = 2048;

export const fieldStart = ({ tabs }: Line, column: number): number => (tabs[column] ?? 0) + 1;
export const fieldEnd = ({ tabs }: Line, column: number): number => tabs[column + 1] ?? 0;
export const isEmpty = (line: Line, column: number): boolean => fieldEnd(line, column) <= fieldStart(line, column);

/** A whole number without a sign; -1 for anything else, and for what a double does not hold exactly. */
export function parseWhole({ bytes, tabs }: Line, column: number): number {
  const start = (tabs[column] ?? 0) + 1;
  const end = tabs[column + 1] ?? 0;
  if (end <= start || end - start > 16) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value <= MOST_EXACT ? value : -1;
}

/** A fault of one cell: what is wrong, where, and what stands there. */
export function faultOf(reason: string, line: Line, column: number, name: string): Fault {
  return { reason, column: name, detail: showField(line, column), isFault: true };
}

/** The first day of which any of the formats codes news. */
const FIRST_CODED = toDay(1979, 1, 1);

/** The day a field names, from 1979 to `last`; or what is wrong. */
export function readDay(line: Line, column: { at: number; name: string }, dashes: 0 | 1, last: Day): number | Fault {
  const day = parseDayBytes(line.bytes, fieldStart(line, column.at), fieldEnd(line, column.at), dashes);
  if (day === NO_DAY) return faultOf("no day", line, column.at, column.name);
  if (day < FIRST_CODED) return faultOf("a day before 1979", line, column.at, column.name);
  return day <= last ? day : faultOf("a day after the import", line, column.at, column.name);
}

type Lookup = "ofCode" | "ofFips" | "ofName";

/** The state a field names on the draft's day: its code, NO_ACTOR where it names none, or what is wrong. */
export function readState(states: States, lookup: Lookup, line: Line, column: { at: number; name: string }, day: number): number | Fault {
  const start = fieldStart(line, column.at);
  const end = fieldEnd(line, column.at);
  if (end <= start) return NO_ACTOR;
  const code = states[lookup](line.bytes, start, end);
  if (code < 0) return faultOf("unknown country", line, column.at, column.name);
  const standing = states.on(code, day);
  return standing >= 0 ? standing : { reason: "a state that had ended", column: column.name, detail: states.ending(code), isFault: true };
}

export const NO_STATE_SIDE: Fault = { reason: "neither side is a state", column: null, detail: null, isFault: false };
export const ONE_STATE: Fault = { reason: "both sides are one state", column: null, detail: null, isFault: false };

/** Puts two sides into the draft, the guest first where the code names the host first; or says why they are none. */
export function putSides(draft: Draft, sender: number, target: number, turned: boolean): Fault | null {
  if (sender === target) return sender === NO_ACTOR ? NO_STATE_SIDE : ONE_STATE;
  draft.sender = turned ? target : sender;
  draft.target = turned ? sender : target;
  return null;
}

/** How many articles a cell counts; 1 or more. */
export function readReports(line: Line, column: { at: number; name: string }): number | Fault {
  const reports = parseWhole(line, column.at);
  return reports >= 1 && reports <= MOST_REPORTS ? reports : faultOf("no count of articles", line, column.at, column.name);
}

/** Puts the bounds of an http address into the draft; whatever else stands there is no address. */
export function putUrl(draft: Draft, { bytes }: Line, start: number, end: number): void {
  const isHttp =
    end - start <= LONGEST_URL &&
    end - start > 10 &&
    bytes[start] === 104 &&
    bytes[start + 1] === 116 &&
    bytes[start + 2] === 116 &&
    bytes[start + 3] === 112 &&
    (bytes[start + 4] === 58 || (bytes[start + 4] === 115 && bytes[start + 5] === 58));
  draft.urlStart = start;
  draft.urlEnd = isHttp ? end : start;
}
