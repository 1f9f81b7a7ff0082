import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEdtf } from "#shared/dates.ts";
import { NAMED_PERIOD_KINDS, type NamedPeriodKindId } from "#shared/definitions/vocabularies.ts";
import { SHARED_FILES } from "../../record-format.ts";
import type { CompiledEvent, CompiledIssue, CompiledSource } from "../facts.ts";
import { pageOf } from "../pages.ts";
import { parseWord, readCsv, refuse, type Row } from "../read/csv.ts";
import { SOURCES } from "../registry.ts";

const PATH = "db/sources/periods/periods.csv";

/** A named stretch of time. Terms of office are not among them: they follow from the tenures. */
export interface CompiledPeriod {
  id: string;
  kind: NamedPeriodKindId;
  name: string;
  actors: string[];
  start: string;
  end: string | null;
  /** Events of the record that begin, fill and end it. */
  events: string[];
  publisher: string;
  title: string;
  url: string;
  says: string;
}

/**
 * The table of periods, as far as the record bears it out: the page cited must be one the record knows, and a crisis or a
 * break must begin and end on the days of events it names, between their parties. A row that names what the record
 * does not hold is left out, and said to be.
 * @throws RecordInvalid for a row that breaks the format, or contradicts the events it names
 */
export function compilePeriods(
  sources: readonly CompiledSource[],
  actors: ReadonlyMap<string, unknown>,
  text: string = readFileSync(join(import.meta.dirname, "periods.csv"), "utf8"),
): { periods: CompiledPeriod[]; issues: CompiledIssue[] } {
  const events = new Map(sources.flatMap((source) => source.events.map((event) => [event.id, event] as const)));
  const urls = [...sources.flatMap(({ documents }) => documents), ...SOURCES].flatMap(({ url }) => (url === null ? [] : [pageOf(url)]));
  const known = { actors, events, pages: new Set(urls) };
  const periods: CompiledPeriod[] = [];
  const issues: CompiledIssue[] = [];
  for (const row of readCsv(PATH, text, SHARED_FILES["periods.csv"])) {
    const period = parsePeriod(row);
    const missing = findMissing(period, known);
    if (missing === null) {
      if (period.kind !== "disclosure_gap") checkAgainstEvents(row, period, events);
      periods.push(period);
    } else {
      issues.push({ severity: "warning", file: PATH, locator: String(row.line), reason: "a named period is left out", detail: missing });
    }
  }
  return { periods: periods.toSorted((a, b) => (`${a.start} ${a.id}` < `${b.start} ${b.id}` ? -1 : 1)), issues };
}

type PeriodRow = Row<(typeof SHARED_FILES)["periods.csv"][number]>;

function parsePeriod(row: PeriodRow): CompiledPeriod {
  const { id, name, start, end, publisher, title, url, says } = row.cells;
  for (const column of ["id", "name", "actors", "publisher", "title", "url", "says"] as const) {
    if (row.cells[column] === "") throw refuse(row, column, "the cell is empty");
  }
  const [first, last] = [parseEdtf(start), parseEdtf(end)];
  if (first === null) throw refuse(row, "start", `"${start}" is not a date`);
  if (end !== "" && last === null) throw refuse(row, "end", `"${end}" is not a date`);
  if (last !== null && last.latest < first.earliest) throw refuse(row, "end", `"${end}" is before the start`);
  return {
    id,
    kind: parseWord(row, "kind", NAMED_PERIOD_KINDS),
    name,
    actors: splitList(row.cells.actors),
    start,
    end: end || null,
    events: splitList(row.cells.events),
    publisher,
    title,
    url,
    says,
  };
}

interface Known {
  actors: ReadonlyMap<string, unknown>;
  events: ReadonlyMap<string, unknown>;
  pages: ReadonlySet<string>;
}

/** What a period names and the record does not hold; null where it holds all of it. */
function findMissing({ id, actors, events, url }: CompiledPeriod, known: Known): string | null {
  const missing = [
    ...actors.filter((actor) => !known.actors.has(actor)),
    ...events.filter((event) => !known.events.has(event)),
    ...(known.pages.has(pageOf(url)) ? [] : [url]),
  ];
  return missing.length === 0 ? null : `${id}: ${missing.join(", ")} is not in the record`;
}

/** A crisis and a break are dated by events: no day and no party that none of them has. */
function checkAgainstEvents(row: PeriodRow, period: CompiledPeriod, known: ReadonlyMap<string, CompiledEvent>): void {
  const events = period.events.flatMap((id) => known.get(id) ?? []);
  const parties = new Set(events.flatMap((event) => event.parties.map(({ actor }) => actor)));
  const stranger = period.actors.find((actor) => !parties.has(actor));
  if (stranger !== undefined) throw refuse(row, "actors", `"${stranger}" has no part in the events named`);
  if (!events.some(({ start }) => start === period.start)) throw refuse(row, "start", `no event named is of "${period.start}"`);
  if (period.end !== null && !events.some(({ start, end }) => (end ?? start) === period.end))
    throw refuse(row, "end", `no event named ends on "${period.end}"`);
}

function splitList(text: string): string[] {
  return text === "" ? [] : text.split(";");
}
