import { parseDay } from "#shared/dates.ts";
import { ORDERS, type OrderId } from "#shared/definitions/orders.ts";
import { BadParameter } from "#shared/errors.ts";
import { DEFAULT_QUERY, formatQuery, parseQuery, withFilter, type Query } from "#shared/query.ts";
import { hasId } from "#shared/tables.ts";
import { LOOK_NAMES, lookPairs, PLAIN_LOOK, readLook, type Look } from "./look.ts";

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
  /** Published counts that differ are shown, not those that match. */
  differs: boolean;
  /** How Explore draws its answer. */
  look: Look;
}

export interface PageState {
  query: Query;
  view: View;
  /** What the address says that no query can mean; the query is then the default one. */
  fault: BadParameter | null;
}

const VIEW_NAMES: ReadonlySet<string> = new Set(["open", "key", "part", "table", "order", "at", "tallies", ...LOOK_NAMES]);

export const PLAIN_VIEW: View = { open: null, tables: [], order: "desc", at: null, differs: false, look: PLAIN_LOOK };

/** Reads a page's state from the search text of its address. */
export function readPage(search: string): PageState {
  const given = [...new URLSearchParams(search)];
  const names = new Map(given.filter(([name]) => VIEW_NAMES.has(name)));
  const source = names.get("open") ?? null;
  const view: View = {
    open: source === null ? null : { source, key: names.get("key") ?? null, part: names.get("part") ?? null },
    tables: (names.get("table") ?? "").split(",").filter((id) => id !== ""),
    order: readOrder(names.get("order")),
    at: names.get("at") ?? null,
    differs: names.get("tallies") === "differ",
    look: readLook(names),
  };
  try {
    return { query: parseQuery(given.filter(([name]) => !VIEW_NAMES.has(name))), view, fault: null };
  } catch (error) {
    if (error instanceof BadParameter) return { query: DEFAULT_QUERY, view, fault: error };
    throw error;
  }
}

function readOrder(text: string | undefined): OrderId {
  return text !== undefined && hasId(ORDERS, text) ? text : PLAIN_VIEW.order;
}

/** The search text of a page: the canonical query text, then what the page shows beside it. */
export function formatPage(query: Query, view: View): string {
  const pairs: [string, string | null][] = [
    ["open", view.open?.source ?? null],
    ["key", view.open?.key ?? null],
    ["part", view.open?.part ?? null],
    ["table", view.tables.length === 0 ? null : view.tables.join(",")],
    ["order", view.order === PLAIN_VIEW.order ? null : view.order],
    ["at", view.at],
    ["tallies", view.differs ? "differ" : null],
    ...lookPairs(view.look),
  ];
  const shown = pairs.flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`]));
  const text = [formatQuery(query), ...shown].filter((part) => part !== "").join("&");
  return text === "" ? "" : `?${text}`;
}

/** Where a reader starts who asks for nothing: the two states of the record's fullest file, to its last covered day. */
export function startQuery(lastCoveredDay: string | null): Query {
  const base = withFilter(withFilter(DEFAULT_QUERY, "actor", ["USA"]), "with", ["RUS"]);
  return { ...base, from: parseDay("2009-01-20"), to: lastCoveredDay === null ? null : parseDay(lastCoveredDay) };
}

/** Where Explore starts: calls of the same two states by year, split by the rank of those who spoke. */
export function startExample(lastCoveredDay: string | null): Query {
  return { ...withFilter(startQuery(lastCoveredDay), "kind", ["call", "video_call"]), split: "level" };
}
