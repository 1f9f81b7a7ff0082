import type { Day } from "#shared/dates.ts";
import type { Draft, Fault, Line } from "../draft.ts";
import type { MachineFormatId } from "../format.ts";
import { KindCodes } from "../kind-codes.ts";
import type { States } from "../states.ts";
import { faultOf, fieldEnd, fieldStart, parseWhole, putSides, putUrl, readDay, readReports, readState } from "./fields.ts";
import type { ReaderParts, RowReader } from "./reader.ts";

/** Columns that both versions have in the same place, from 0 (GDELT Event Codebook 1.0 and 2.0). */
const ID = 0;
const DATE = 1;
const SENDER = { at: 7, name: "Actor1CountryCode" };
const TARGET = { at: 17, name: "Actor2CountryCode" };
const CODE = 26;
const ARTICLES = { at: 33, name: "NumArticles" };

/**
 * The place of `ActionGeo_CountryCode` and `SOURCEURL` by the number of columns: 2.0 has an `ADM2Code` more for each of the three
 * places; 1.0 got its address in April 2013.
 */
export const GDELT_LAYOUTS: Readonly<Record<number, { format: MachineFormatId; place: number; url: number | null }>> = {
  57: { format: "gdelt1", place: 51, url: null },
  58: { format: "gdelt1", place: 51, url: 57 },
  61: { format: "gdelt2", place: 53, url: 60 },
};

/** GDELT 1.0 and 2.0 events: tab-separated, no header. */
export class GdeltReader implements RowReader {
  readonly format: MachineFormatId;
  readonly columns: number;
  readonly hasHeader = false;
  readonly #states: States;
  readonly #lastDay: Day;
  readonly #kinds: KindCodes;
  readonly #place: { at: number; name: string };
  readonly #url: number | null;

  constructor(columns: number, { states, codes, kinds, lastDay }: ReaderParts) {
    const layout = GDELT_LAYOUTS[columns];
    if (layout === undefined) throw new RangeError(`GDELT has no file of ${columns} columns`);
    this.format = layout.format;
    this.columns = columns;
    this.#states = states;
    this.#lastDay = lastDay;
    this.#kinds = new KindCodes({ system: "CAMEO", codes, kinds, column: "EventCode" });
    this.#place = { at: layout.place, name: "ActionGeo_CountryCode" };
    this.#url = layout.url;
  }

  read(line: Line, draft: Draft): Fault | null {
    const meaning = this.#kinds.find(line.bytes, fieldStart(line, CODE), fieldEnd(line, CODE));
    if ("reason" in meaning) return meaning;
    const day = readDay(line, { at: DATE, name: "SQLDATE" }, 0, this.#lastDay);
    if (typeof day !== "number") return day;
    const id = parseWhole(line, ID);
    if (id < 0) return faultOf("no id", line, ID, "GLOBALEVENTID");
    const sender = readState(this.#states, "ofCode", line, SENDER, day);
    if (typeof sender !== "number") return sender;
    const target = readState(this.#states, "ofCode", line, TARGET, day);
    if (typeof target !== "number") return target;
    const sides = putSides(draft, sender, target, meaning.turned);
    if (sides !== null) return sides;
    const place = readState(this.#states, "ofFips", line, this.#place, day);
    if (typeof place !== "number") return place;
    const reports = readReports(line, ARTICLES);
    if (typeof reports !== "number") return reports;
    draft.day = day;
    draft.kind = meaning.kind;
    draft.code = meaning.code;
    draft.place = place;
    draft.reports = reports;
    draft.id = id;
    if (this.#url !== null) putUrl(draft, line, fieldStart(line, this.#url), fieldEnd(line, this.#url));
    return null;
  }
}
