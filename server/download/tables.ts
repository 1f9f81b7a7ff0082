import type { Matrix, Series } from "#shared/api.ts";
import type { EventFileRow } from "#db/query/event-file.ts";
import { formatDay } from "#shared/dates.ts";
import type { Cell } from "#shared/csv.ts";
import type { Query } from "#shared/query.ts";
import type { TableFile } from "../endpoint.ts";

type Table = Pick<TableFile, "columns" | "rows">;

/** The rows of a series, one for one; an empty value says why in `note`. */
export function seriesTable(series: Series): Table {
  const split = series.split !== null;
  return {
    columns: [
      "key",
      "label",
      ...(split ? ["split_key", "split_label"] : []),
      "value",
      "possible",
      "events",
      "unstated",
      "unit",
      "covered",
      "completeness",
      "complete",
      "first_day",
      "last_day",
      "note",
    ],
    rows: series.rows.map((row): Cell[] => [
      row.key,
      row.label,
      ...(split ? [row.split, row.splitLabel] : []),
      row.value,
      row.possible,
      row.events,
      row.unstated,
      series.unit,
      row.covered,
      row.completeness,
      row.complete,
      row.first,
      row.last,
      describeRow(row),
    ]),
  };
}

/** The cells of a matrix, one row each, one column for each group of the split; empty where not covered. */
export function matrixTable(matrix: Matrix): Table {
  const cells = new Map(matrix.cells.map((cell) => [`${cell.row}\u0000${cell.column}`, cell.value]));
  return {
    columns: ["key", "label", ...matrix.columns.map((column) => column.key)],
    rows: matrix.rows.map((row) => [
      row.key,
      row.label,
      ...matrix.columns.map((column) => cells.get(`${row.key}\u0000${column.key}`) ?? null),
    ]),
  };
}

/** Events with everything a reader needs to find them again: parties, sources and addresses. */
export function eventsTable(rows: readonly EventFileRow[]): Table {
  return {
    columns: EVENT_COLUMNS.map(([name]) => name),
    rows: rows.map((row) => EVENT_COLUMNS.map(([, cell]) => cell(row))),
  };
}

/** `readout_call-by-year_2009-01-20_2026-03-09_USA-RUS_v2026-11-22-1a2b3c4d.csv`: no two charts of a page share a name. */
export function fileName(query: Query, what: "counts" | "matrix" | "events", version: string): string {
  const { kind, unit } = query.filters;
  const metric = query.metric === "quantity" ? (unit ?? []) : query.metric === "events" ? [] : [query.metric];
  const subject = [...(kind ?? ["event"]).slice(0, 3), ...metric, ...(what === "counts" ? [] : [what])].join("-");
  const scope = SIDES.flatMap((id) => (query.filters[id] ?? []).map((value) => (ROLE_WORDS[id] ?? "") + value)).slice(0, 4);
  const from = query.from === null ? "start" : formatDay(query.from);
  const to = query.to === null ? "end" : formatDay(query.to);
  return `readout_${subject}-by-${query.by}_${from}_${to}_${scope.join("-") || "all"}_v${version}.csv`;
}

const SIDES = ["actor", "with", "guest", "host", "sender", "target", "person", "withPerson"] as const;
/** Directed sides carry their direction: `by-USA-on-RUS`. */
const ROLE_WORDS: Readonly<Partial<Record<(typeof SIDES)[number], string>>> = { guest: "of-", host: "to-", sender: "by-", target: "on-" };

function describeRow(row: Series["rows"][number]): string | null {
  if (row.value === null) return "not covered";
  const notes = [
    ...(row.unstated > 0 ? [`${row.unstated} without a stated number`] : []),
    ...(row.complete ? [] : ["unfinished"]),
    ...(row.completeness === "partial" || row.completeness === "sample" ? [`coverage ${row.completeness}`] : []),
  ];
  return notes.length === 0 ? null : notes.join("; ");
}

const EVENT_COLUMNS: readonly (readonly [string, (row: EventFileRow) => Cell])[] = [
  ["id", ({ event }) => event.id],
  ["date", ({ event }) => event.date],
  ["earliest", ({ event }) => event.earliest],
  ["latest", ({ event }) => event.latest],
  ["end", ({ event }) => event.end],
  ["precision", ({ event }) => event.precision],
  ["certain", ({ event }) => event.certain],
  ["kind", ({ event }) => event.kind],
  ["status", ({ event }) => event.status],
  ["title", ({ event }) => event.title],
  ["parties", ({ event }) => event.parties.map(describeParty).join("; ")],
  ["format", ({ event }) => event.format],
  ["level", ({ event }) => event.level],
  ["medium", ({ event }) => event.medium],
  ["initiator", ({ event }) => event.initiator?.id ?? null],
  ["venue_city", ({ event }) => event.venue?.city ?? null],
  ["venue_country", ({ event }) => event.venue?.country?.id ?? null],
  ["context", ({ event }) => event.context],
  ["quantity", ({ event }) => event.quantity],
  ["unit", ({ event }) => event.unit],
  ["target_kind", ({ event }) => event.targetKind],
  ["programme", ({ event }) => event.programme?.label ?? null],
  ["authority", ({ event }) => event.authority],
  ["listings", ({ event }) => event.listings],
  ["topics", ({ event }) => event.topics.join("; ")],
  ["unannounced", ({ event }) => event.unannounced],
  ["citations", ({ event }) => event.citations],
  ["publishers", ({ event }) => event.publishers.join("; ")],
  ["source_titles", ({ titles }) => titles.join("; ")],
  ["source_urls", ({ urls }) => urls.join(" ")],
];

function describeParty(party: EventFileRow["event"]["parties"][number]): string {
  const who = [party.person?.label, party.actor?.id].filter((part) => part !== undefined).join(", ");
  return `${party.role}: ${who}${party.office ? ` (${party.office.label})` : ""}`;
}
