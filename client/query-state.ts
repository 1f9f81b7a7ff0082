import type { TallyGroup } from "#shared/claims/tally-group.ts";
import { formatComparison, parseComparison, type Comparison } from "#shared/compare.ts";
import { parseCursor } from "#shared/cursor.ts";
import { ORDERS, type OrderId } from "#shared/definitions/orders.ts";
import { BadParameter } from "#shared/errors.ts";
import { describeFault, readWhatCanBe, type ParameterFault } from "#shared/mend-query.ts";
import { fitQuery, nameGrain } from "#shared/fit-grain.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import { givenTwice, unknownWord } from "#shared/query-faults.ts";
import { idsOf } from "#shared/tables.ts";
import { EVERY_VIEW, type PageViews } from "./page-views.ts";
import { isWordOf } from "./vocabulary.ts";
import { lookPairs, PLAIN_LOOK, readLook, type Look } from "./look.ts";

/** A mark whose events stand open beside the page: the chart or figure, and the bucket and part of it. */
export interface OpenMark {
  source: string;
  key: string | null;
  part: string | null;
}

/** What a page shows beside its query; it stands in the address too, so that reload and share agree. */
export interface View {
  open: OpenMark | null;
  /** Charts shown as tables. */
  tables: readonly string[];
  order: OrderId;
  /** Cursor of the first row in sight of a list; null at its head. */
  at: string | null;
  /** Which published counts are shown. */
  tallies: Exclude<TallyGroup, "none">;
  /** How Explore draws its answer. */
  look: Look;
  /** What the reader compares the period with; null for what the figures say unasked, the period before. */
  compare: Comparison | null;
}

export interface PageState {
  query: Query;
  view: View;
  /** What the address says that means nothing, and was left out. */
  faults: readonly ParameterFault[];
}

export const PLAIN_VIEW: View = { open: null, tables: [], order: "desc", at: null, tallies: "match", compare: null, look: PLAIN_LOOK };

/** How an address that names no grouping is read: by year, as the API does, or by the grain that fits the period. */
export type Grouping = "by-year" | "fitted";

/** Reads a page's state from the search text of its address; `views` is what the page shows beside its query. */
export function readPage(search: string, grouping: Grouping = "by-year", views: PageViews = EVERY_VIEW): PageState {
  const given = [...new URLSearchParams(search)];
  const names = new Map<string, string>();
  const twice: ParameterFault[] = [];
  for (const [name, text] of given) {
    if (!views.names.includes(name)) continue;
    if (names.has(name)) twice.push(describeFault(givenTwice(name, text)));
    else names.set(name, text);
  }
  const { query: asked, faults } = readWhatCanBe(
    given.filter(([name]) => !views.names.includes(name)),
    twice,
    views.names,
  );
  const query = grouping === "fitted" ? fitQuery(asked, new Map(given).keys()) : asked;
  const found = [...faults];
  function read<Value>(name: string, parse: (text: string) => Value, fallback: Value): Value {
    const text = names.get(name);
    try {
      return text === undefined ? fallback : parse(text);
    } catch (error) {
      if (!(error instanceof BadParameter)) throw error;
      found.push(describeFault(error));
      return fallback;
    }
  }
  const order = read("order", (text) => parseWord("order", text, ORDERS), PLAIN_VIEW.order);
  const view: View = {
    open: read<OpenMark | null>(
      "open",
      (text) => ({ source: parseSource(text, views.drawn), key: names.get("key") ?? null, part: names.get("part") ?? null }),
      null,
    ),
    tables: read("table", (text) => text.split(",").map((id) => parseOneOf("table", id, views.drawn)), PLAIN_VIEW.tables),
    order,
    at: read<string | null>("at", (text) => parsePlace(order, text), null),
    tallies: read("tallies", (text) => parseWord("tallies", text, GROUPS), PLAIN_VIEW.tallies),
    compare: read("compare", parseComparison, PLAIN_VIEW.compare),
    look: readLook((name, words) => read(name, (text) => parseWord(name, text, words), null)),
  };
  if (!names.has("open")) for (const name of ["key", "part"]) if (names.has(name)) found.push(standsAlone(name, names.get(name) ?? ""));
  return { query, view, faults: found };
}

const GROUPS = { match: null, bound: null, possible: null, differ: null } satisfies Record<View["tallies"], null>;

/** A chart, one way of it, or a headline figure. */
function parseSource(text: string, drawn: readonly string[]): string {
  const [name = ""] = text.split(".");
  return name === "figure" ? text : `${parseOneOf("open", name, drawn)}${text.slice(name.length)}`;
}

function parseOneOf(parameter: string, value: string, words: readonly string[]): string {
  if (words.includes(value)) return value;
  throw unknownWord(parameter, value, words);
}

function parsePlace(order: OrderId, text: string): string {
  if (parseCursor(order, text) !== null) return text;
  throw new BadParameter({ parameter: "at", value: text, reason: ["noPlace"], allowed: { shape: ["place"] } });
}

/** Which part of a mark is open, where no mark is. */
function standsAlone(parameter: string, value: string): ParameterFault {
  return { parameter, value, reason: ["alone", "open"], allowed: { shape: ["beside", "open"] } };
}

function parseWord<Table extends object>(parameter: string, value: string, table: Table): Extract<keyof Table, string> {
  if (isWordOf(table, value)) return value;
  throw unknownWord(parameter, value, idsOf(table));
}

/** The search text of a page: the canonical query text, then what the page shows beside it. */
export function formatPage(query: Query, view: View, grouping: Grouping = "by-year"): string {
  const pairs: [string, string | null][] = [
    ["open", view.open?.source ?? null],
    ["key", view.open?.key ?? null],
    ["part", view.open?.part ?? null],
    ["table", view.tables.length === 0 ? null : view.tables.join(",")],
    ["order", view.order === PLAIN_VIEW.order ? null : view.order],
    ["at", view.at],
    ["tallies", view.tallies === PLAIN_VIEW.tallies ? null : view.tallies],
    ["compare", view.compare === null ? null : formatComparison(view.compare)],
    ...lookPairs(view.look),
  ];
  const shown = pairs.flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`]));
  const asked = grouping === "fitted" ? nameGrain(formatQuery(query)) : formatQuery(query);
  const text = [asked, ...shown].filter((part) => part !== "").join("&");
  return text === "" ? "" : `?${text}`;
}
