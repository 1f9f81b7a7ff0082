import { parseEdtf, type Day } from "#shared/dates.ts";
import type { CountId } from "#shared/definitions/counting.ts";
import { DEFAULT_QUERY, formatQuery, withFilter, type Query } from "#shared/query.ts";
import { FILTERS, type FilterId } from "#shared/definitions/filters.ts";
import { idsOf } from "#shared/tables.ts";
import type { CompiledTally } from "../facts.ts";
import { parseNumberOrNull, parseWord, refuse, type Row } from "../read/csv.ts";
import type { TALLY_COLUMNS } from "./columns.ts";
import { parseParticipants } from "./events.ts";
import { TALLY_REASONS, TALLY_OVERRIDES } from "./tally-reasons.ts";
import { TALLY_ROWS } from "./tally-rows.ts";

export type TallyRow = Row<(typeof TALLY_COLUMNS)[number]>;

interface Measure {
  metric: "events" | "quantity";
  kinds: readonly string[];
  rule: CountId;
  filters: Readonly<Partial<Record<FilterId, readonly string[]>>>;
  /** How the participants of the claim become filters. */
  sides: "contact" | "measure" | "visit";
}

/** Measures of published counts; null where the record holds nothing of the sort. */
const MEASURES = {
  calls: { metric: "events", kinds: ["call", "video_call"], rule: "event", filters: {}, sides: "contact" },
  meetings: { metric: "events", kinds: ["meeting"], rule: "formal", filters: {}, sides: "contact" },
  visits: { metric: "events", kinds: ["visit"], rule: "event", filters: {}, sides: "visit" },
  diplomats: { metric: "quantity", kinds: ["expulsion"], rule: "event", filters: { unit: ["persons"] }, sides: "measure" },
  compounds: { metric: "quantity", kinds: ["mission_closed_by_host"], rule: "event", filters: { unit: ["missions"] }, sides: "measure" },
  designations: { metric: "quantity", kinds: ["sanction_imposed"], rule: "event", filters: { unit: ["targets"] }, sides: "measure" },
  "persons and entities": {
    metric: "quantity",
    kinds: ["sanction_imposed"],
    rule: "event",
    filters: { unit: ["targets"] },
    sides: "measure",
  },
  persons: { metric: "quantity", kinds: ["sanction_imposed"], rule: "event", filters: { unit: ["targets"] }, sides: "measure" },
  vessels: {
    metric: "quantity",
    kinds: ["sanction_imposed"],
    rule: "event",
    filters: { unit: ["targets"], targetKind: ["vessels"] },
    sides: "measure",
  },
  letters: null,
  summits: null,
} as const satisfies Record<string, Measure | null>;

/** A published count with the query that answers it, where the record can. */
export function compileTally(row: TallyRow): CompiledTally {
  const { cells } = row;
  const value = parseNumberOrNull(row, "value");
  if (value === null) throw refuse(row, "value", "a tally needs a number");
  const measure: Measure | null = MEASURES[parseWord(row, "measure", MEASURES)];
  const query = measure === null || TALLY_OVERRIDES[cells.tally_id] === null ? null : compileQuery(row, measure);
  return {
    id: cells.tally_id,
    claim: cells.claim,
    value,
    measure: cells.measure,
    query: query === null ? null : formatQuery(query),
    rule: query?.count ?? "event",
    reason: TALLY_REASONS[cells.tally_id] ?? (query === null ? (NO_QUERY[cells.measure] ?? "The record has no such measure.") : null),
    document: cells.source_id,
    apart: TALLY_ROWS[cells.tally_id] ?? [],
  };
}

const NO_QUERY: Readonly<Record<string, string>> = {
  letters: "Letters are not a kind of the record.",
  summits: "The record does not yet hold summits as events of their own.",
};

function compileQuery(row: TallyRow, measure: Measure): Query {
  let query: Query = {
    ...DEFAULT_QUERY,
    metric: measure.metric,
    count: measure.rule,
    from: boundOf(row, "from"),
    to: boundOf(row, "to"),
  };
  query = withFilter(query, "kind", measure.kinds);
  query = withFilters(query, measure.filters);
  for (const [id, values] of sidesOf(row, measure)) query = withFilter(query, id, values);
  return withFilters(query, TALLY_OVERRIDES[row.cells.tally_id] ?? {});
}

function withFilters(query: Query, filters: Query["filters"]): Query {
  return idsOf(FILTERS).reduce((narrowed, id) => {
    const values = filters[id];
    return values ? withFilter(narrowed, id, values) : narrowed;
  }, query);
}

function sidesOf(row: TallyRow, measure: Measure): [FilterId, string[]][] {
  const { participants } = row.cells;
  if (participants === "") return [];
  const people = parseParticipants(participants);
  if (people !== null) {
    if (measure.sides === "visit") return people.slice(0, 1).map(({ person }) => ["person", [person]]);
    const [one, other] = people;
    return [["person", [one?.person ?? ""]], ...(other ? [["withPerson", [other.person]] as [FilterId, string[]]] : [])];
  }
  const parts = participants.split(";");
  const person = parts.map((part) => parseParticipants(part)?.[0]).find((found) => found !== undefined);
  const actors = parts.filter((part) => /^[A-Z]{2,4}$/.test(part));
  if (!person && actors.length === 0) throw refuse(row, "participants", `"${participants}" names neither a person(CODE) nor a state`);
  if (measure.sides === "contact" || measure.sides === "visit") {
    const [one, other] = actors;
    if (person) return [["person", [person.person]], ...hostOrActor(measure, one)];
    return [["actor", [one ?? ""]], ...(other ? [["with", [other]] as [FilterId, string[]]] : [])];
  }
  // One state alone is the target: those expelled or listed are its people, unless the table says otherwise.
  const [sender, target] = actors;
  return target === undefined
    ? [["target", [sender ?? ""]]]
    : [
        ["sender", [sender ?? ""]],
        ["target", [target]],
      ];
}

function hostOrActor(measure: Measure, actor: string | undefined): [FilterId, string[]][] {
  if (actor === undefined) return [];
  return [[measure.sides === "visit" ? "host" : "actor", [actor]]];
}

/** A year or a month stands for its first day at the start and its last at the end. */
function boundOf(row: TallyRow, column: "from" | "to"): Day | null {
  const text = row.cells[column];
  if (text === "") return null;
  const span = parseEdtf(text);
  if (span === null) throw refuse(row, column, `"${text}" is not a date`);
  return column === "from" ? span.earliest : span.latest;
}
