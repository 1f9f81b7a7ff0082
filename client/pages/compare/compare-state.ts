import { withoutFixed } from "#shared/analysis-fixes.ts";
import type { Aligned } from "#shared/api.ts";
import { readWhatCanBe, type ParameterFault } from "#shared/mend-query.ts";
import { formatDay } from "#shared/dates.ts";
import { pageNames, readPageParameters } from "#shared/read-page-parameters.ts";
import { formatOpen, readOpen, type OpenLine } from "./open-line.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import { START_ANALYSES } from "#shared/start-analyses.ts";
import { languageFaults } from "../../language.ts";

/** What is laid side by side, and how it is drawn: all of it stands in the address. */
export interface CompareState {
  query: Query;
  /** People, periods and days, in the order of the lines. */
  of: readonly string[];
  terms: Aligned["terms"];
  /** Only the first days, as a citation names them; null for as many as every line has. */
  days: string | null;
  show: "total" | "month";
  table: boolean;
  /** A mark whose events stand open beside the page. */
  open: OpenLine | null;
  faults: readonly ParameterFault[];
}

/** Reads the state of an address. The days are those of the lines: a period of its own is left out, and said. */
export function readCompare(search: string): CompareState {
  const { own, rest, faults } = readPageParameters("/compare", new URLSearchParams(search));
  const read = readWhatCanBe(rest, faults, pageNames("/compare"));
  const { query, faults: fixed } = withoutFixed("aligned", read.query);
  return {
    query: { ...query, from: null, to: null, period: null },
    of: [...new Set((own.get("of") ?? "").split(",").filter((id) => id !== ""))],
    terms: own.get("terms") === "joined" ? "joined" : "apart",
    days: own.get("days") ?? null,
    show: own.get("show") === "month" ? "month" : "total",
    table: own.has("as"),
    open: readOpen(own.get("open") ?? null),
    faults: [...languageFaults, ...read.faults, ...fixed, ...daysOfLines(query)],
  };
}

function daysOfLines({ from, to, period }: Query): ParameterFault[] {
  const given = { from: from === null ? null : formatDay(from), to: to === null ? null : formatDay(to), period };
  return Object.entries(given).flatMap(([parameter, value]) =>
    value === null ? [] : [{ parameter, value, reason: ["daysOfLines"], allowed: { shape: ["lineDays"] } }],
  );
}

/** Where a reader starts who asks for nothing: calls of the leaders of two states in the presidencies since 1993. */
export const START: CompareState = { ...readCompare(START_ANALYSES.compare), faults: [] };

/** The address of a state. */
export function formatCompare({ query, of, terms, days, show, table, open }: CompareState): string {
  const pairs = [
    of.length === 0 ? "" : `of=${of.map((id) => encodeURIComponent(id)).join(",")}`,
    terms === "apart" ? "" : `terms=${terms}`,
    days === null ? "" : `days=${days}`,
    show === "total" ? "" : `show=${show}`,
    table ? "as=table" : "",
    open === null ? "" : `open=${encodeURIComponent(formatOpen(open))}`,
  ];
  const text = [formatQuery(query), ...pairs].filter((part) => part !== "").join("&");
  return `/compare${text === "" ? "" : `?${text}`}`;
}

/** What the API is asked for a state. */
export function alignedSearch({ query, of, terms, days }: CompareState): string {
  return [
    formatQuery(query),
    of.length === 0 ? "" : `of=${of.map((id) => encodeURIComponent(id)).join(",")}`,
    `terms=${terms}`,
    days === null ? "" : `days=${days}`,
  ]
    .filter((part) => part !== "")
    .join("&");
}
