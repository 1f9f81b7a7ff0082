import type { Day } from "#shared/dates.ts";
import type { Draft, Fault, Line } from "../draft.ts";
import { KindCodes } from "../kind-codes.ts";
import type { States } from "../states.ts";
import { faultOf, fieldEnd, fieldStart, parseWhole, putSides, readDay, readState } from "./fields.ts";
import { placeColumns } from "./header.ts";
import type { ReaderParts, RowReader } from "./reader.ts";

/** The columns that are read, of the twenty of the ICEWS Coded Event Data. */
export const ICEWS_COLUMNS = ["Event ID", "Event Date", "Source Country", "CAMEO Code", "Target Country", "Country"] as const;

/** Where an id of ICEWS ends: so that one and its day fit into a number. */
const MOST_ID = 0xff_ff_ff_ff;

/** ICEWS Coded Event Data: tab-separated, with a header. */
export class IcewsReader implements RowReader {
  readonly format = "icews";
  readonly columns: number;
  readonly hasHeader = true;
  readonly #states: States;
  readonly #lastDay: Day;
  readonly #kinds: KindCodes;
  readonly #at: Record<(typeof ICEWS_COLUMNS)[number], number>;

  constructor(file: string, header: readonly string[], { states, codes, kinds, lastDay }: ReaderParts) {
    this.columns = header.length;
    this.#states = states;
    this.#lastDay = lastDay;
    this.#kinds = new KindCodes({ system: "CAMEO", codes, kinds, column: "CAMEO Code", losesZeros: true });
    this.#at = placeColumns(file, header, ICEWS_COLUMNS);
  }

  read(line: Line, draft: Draft): Fault | null {
    const at = this.#at;
    const meaning = this.#kinds.find(line.bytes, fieldStart(line, at["CAMEO Code"]), fieldEnd(line, at["CAMEO Code"]));
    if ("reason" in meaning) return meaning;
    const day = readDay(line, { at: at["Event Date"], name: "Event Date" }, 1, this.#lastDay);
    if (typeof day !== "number") return day;
    const id = parseWhole(line, at["Event ID"]);
    if (id < 0 || id > MOST_ID) return faultOf("no id", line, at["Event ID"], "Event ID");
    const sender = readState(this.#states, "ofName", line, { at: at["Source Country"], name: "Source Country" }, day);
    if (typeof sender !== "number") return sender;
    const target = readState(this.#states, "ofName", line, { at: at["Target Country"], name: "Target Country" }, day);
    if (typeof target !== "number") return target;
    const sides = putSides(draft, sender, target, meaning.turned);
    if (sides !== null) return sides;
    const place = readState(this.#states, "ofName", line, { at: at.Country, name: "Country" }, day);
    if (typeof place !== "number") return place;
    draft.day = day;
    draft.kind = meaning.kind;
    draft.code = meaning.code;
    draft.place = place;
    draft.reports = 1;
    draft.id = id;
    return null;
  }
}
