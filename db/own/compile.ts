import { parseDay, parseEdtf, formatDay, type Day } from "#shared/dates.ts";
import { KINDS } from "#shared/definitions/kinds.ts";
import { OWN_PREFIX } from "#db/record-format.ts";
import { emptySource, type CompiledEvent, type CompiledSource } from "#db/sources/facts.ts";
import { coverageRows, type Reach } from "./coverage.ts";
import { parseOwnEvent, type ListContext, type OwnEvent } from "./event.ts";
import { formatPart } from "./part.ts";
import { People } from "./people.ts";
import { Places } from "./places.ts";
import type { ListFile } from "./read-list.ts";
import { joinTwins } from "./join.ts";
import { Twins } from "./twins.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface ListOptions {
  /** Id of the list; its source is `own-<id>`. */
  id: string;
  name: string;
  reach: Reach | null;
  today: Day;
}

export interface CompiledList {
  /** The list as a part of a record, by path below its folder. */
  files: Map<string, string>;
  /** What a reader should know of rows that look like the record's events, and of people and places that are new. */
  remarks: string[];
}

/**
 * Makes a list into a part of a record: a source of its own, with its pages, people and places.
 * @throws ReadoutError naming every bad row
 */
export function compileList(list: ListFile, options: ListOptions, vocabulary: Vocabulary): CompiledList {
  const source = OWN_PREFIX + options.id;
  const context: ListContext = {
    source,
    vocabulary,
    people: new People(vocabulary),
    places: new Places(vocabulary, source),
    today: options.today,
  };
  const own = list.rows.flatMap((row) => parseOwnEvent(row, context) ?? []);
  refuseTwice(own);
  const compiled: CompiledSource = { ...emptySource(source, list.hash), rowsRead: list.rowsRead };
  const remarks = joinTwins(own, compiled, list.name, new Twins(vocabulary.events), vocabulary);
  list.faults.check(list.rowsRead);
  const pages = new Map(own.map(({ document }) => [document.id, document]));
  compiled.documents.push(...pages.values());
  const { events } = compiled;
  const people = context.people.rows(source, new Set(events.flatMap(({ parties }) => parties.map(({ person }) => person))));
  const venues = context.places.rows(new Set(events.map(({ venue }) => venue)));
  const shared = {
    "sources.csv": [sourceRow(source, options, list.name, events)],
    "gaps.csv": [[source, "Holds what somebody put on it; what is not on it may have happened all the same."]],
    "runs.csv": [[source, list.hash, list.rowsRead, events.length, compiled.citations.length, 0]],
    "coverage.csv": coverageRows(source, events, options.reach),
    "persons/persons.csv": people,
    "venues.csv": venues,
  };
  const files = formatPart(compiled, shared, lastDay(events));
  return {
    files,
    remarks: [
      ...remarks,
      ...people.map(([id, name, , actor]) => `new person: ${name ?? ""} of ${actor ?? ""} (${id ?? ""})`),
      ...venues.map(([id, city, country]) => `new venue: ${city ?? ""}, ${country ?? ""} (${id ?? ""})`),
    ],
  };
}

function refuseTwice(own: readonly OwnEvent[]): void {
  const lines = new Map<string, number>();
  for (const { row, event } of own) {
    const before = lines.get(event.id);
    lines.set(event.id, before ?? row.line);
    if (before === undefined) continue;
    if (row.cells.id === "")
      row.refuse(
        "participants",
        `the row has the kind, date and participants of row ${before}; where they are two events, give each an id`,
      );
    else row.refuse("id", `"${row.cells.id}" is the id of row ${before}`);
  }
}

function sourceRow(source: string, { name }: ListOptions, file: string, events: readonly CompiledEvent[]): (string | null)[] {
  const kinds = new Set(events.map(({ kind }) => KINDS[kind].plural));
  return [
    source,
    name,
    "Own list",
    "Own list; no licence stated",
    null,
    null,
    null,
    "vetted",
    `Imported from ${file}: ${[...kinds].join(", ") || "pages that confirm events of the record"}.`,
    events.length === 0 ? null : lastDay(events),
  ];
}

/** The last day on which something of the list happened; of a plan the day is not over. */
function lastDay(events: readonly CompiledEvent[]): string {
  const days = events.map(({ start, end, status }) => {
    const first = parseEdtf(start)?.earliest ?? 0;
    const happened = status === "held" || status === "in_force" || status === "lifted";
    return happened ? Math.max(first, status === "held" ? (parseDay(end ?? "") ?? first) : first) : -Infinity;
  });
  const last = Math.max(...days);
  return Number.isFinite(last) ? formatDay(last) : "1700-01-01";
}
