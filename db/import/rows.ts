import { parseDay, parseEdtf, type DateSpan, type Day } from "#shared/dates.ts";
import { KINDS, UNITS, type KindId, type UnitId } from "#shared/definitions/kinds.ts";
import {
  FORMATS,
  LEVELS,
  MEDIUMS,
  ROLES,
  STATUSES,
  TARGET_KINDS,
  type FormatId,
  type LevelId,
  type MediumId,
  type RoleId,
  type StatusId,
  type TargetKindId,
} from "#shared/definitions/vocabularies.ts";
import type { RecordInvalid } from "#shared/errors.ts";
import { parseCountOrNull, parseWord, parseWordOrNull, refuse, type Row } from "#db/sources/read/csv.ts";
import { hasId } from "#shared/tables.ts";
import type { SOURCE_FILES } from "#db/record-format.ts";

export type EventRow = Row<(typeof SOURCE_FILES)["events.csv"][number]>;

export interface RecordParty {
  role: RoleId;
  actor: string | null;
  person: string | null;
  office: string | null;
  printed: string | null;
}

export interface RecordEvent {
  id: string;
  kind: KindId;
  title: string;
  start: string;
  end: string | null;
  span: DateSpan;
  endDay: Day | null;
  status: StatusId;
  format: FormatId | null;
  medium: MediumId | null;
  level: LevelId | null;
  initiator: string | null;
  venue: string | null;
  venueCountry: string | null;
  context: string | null;
  contextEvent: string | null;
  quantity: number | null;
  unit: UnitId | null;
  unitPrinted: string | null;
  targetKind: TargetKindId | null;
  authority: string | null;
  programme: string | null;
  topics: string[];
  unannounced: boolean;
  parties: RecordParty[];
  citations: { document: string; relation: Relation }[];
  note: string | null;
  confidence: "stated" | "inferred";
}

export type Relation = keyof typeof RELATIONS;
export const RELATIONS = { primary: true, corroborates: true, conflicts: true } as const;

/** Ids that rows of the record may point to. */
export interface KnownIds {
  actors: ReadonlySet<string>;
  persons: ReadonlySet<string>;
  offices: ReadonlySet<string>;
  venues: ReadonlySet<string>;
  programmes: ReadonlySet<string>;
  documents: ReadonlySet<string>;
}

/**
 * One line of an `events.csv` of the record.
 * @throws RecordInvalid naming file, line and column
 */
export function parseEventRow(row: EventRow, known: KnownIds): RecordEvent {
  const { cells } = row;
  const span = parseEdtf(cells.start);
  if (span === null) throw refuse(row, "start", `"${cells.start}" is not a date (YYYY-MM-DD, YYYY-MM or YYYY)`);
  const quantity = parseCountOrNull(row, "quantity");
  const unit = parseWordOrNull(row, "unit", UNITS);
  if (quantity !== null && unit === null) throw refuse(row, "unit", "a quantity needs a unit");
  return {
    id: parseId(row, "id"),
    kind: parseWord(row, "kind", KINDS),
    title: parseText(row, "title"),
    start: cells.start,
    end: cells.end || null,
    span,
    endDay: parseEnd(row, span),
    status: parseWord(row, "status", STATUSES),
    format: parseWordOrNull(row, "format", FORMATS),
    medium: parseWordOrNull(row, "medium", MEDIUMS),
    level: parseWordOrNull(row, "level", LEVELS),
    initiator: parseReference(row, "initiator", known.actors),
    venue: parseReference(row, "venue", known.venues),
    venueCountry: parseReference(row, "venue_country", known.actors),
    context: cells.context || null,
    contextEvent: cells.context_event || null,
    quantity,
    unit,
    unitPrinted: cells.unit_printed || null,
    targetKind: parseWordOrNull(row, "target_kind", TARGET_KINDS),
    authority: cells.authority || null,
    programme: parseReference(row, "programme", known.programmes),
    topics: parseTopics(row),
    unannounced: parseFlag(row, "unannounced"),
    parties: parseParties(row, known),
    citations: parseCitations(row, known),
    note: cells.note || null,
    confidence: parseWord(row, "confidence", { stated: true, inferred: true }),
  };
}

/** A cell that must not be empty. */
export function parseText<Column extends string>(row: Row<Column>, column: Column): string {
  const text = row.cells[column];
  if (text === "") throw refuse(row, column, "the cell is empty");
  return text;
}

/** An id: lower-case letters, digits, hyphens; the curated table also uses underscores. */
export function parseId<Column extends string>(row: Row<Column>, column: Column): string {
  const text = row.cells[column];
  if (!/^[a-z0-9][a-z0-9_-]*$/.test(text))
    throw refuse(row, column, `"${text.slice(0, 80)}" is not an id of lower-case letters, digits, hyphens and underscores`);
  return text;
}

/** An id that must be known, or null where the cell is empty. */
export function parseReference<Column extends string>(row: Row<Column>, column: Column, known: ReadonlySet<string>): string | null {
  const id = row.cells[column];
  if (id === "") return null;
  if (!known.has(id)) throw refuse(row, column, `"${id.slice(0, 80)}" is not an id of the record`);
  return id;
}

/** An id that must be there and known. */
export function parseNeeded<Column extends string>(row: Row<Column>, column: Column, known: ReadonlySet<string>): string {
  const id = parseReference(row, column, known);
  if (id === null) throw refuse(row, column, "the cell is empty");
  return id;
}

/** The ids of a `;` list, each known and there once. */
export function parseReferences<Column extends string>(row: Row<Column>, column: Column, known: ReadonlySet<string>): string[] {
  const ids = splitList(row.cells[column], ";");
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw refuse(row, column, `"${unknown.slice(0, 80)}" is not an id of the record`);
  checkOnce(row, column, ids);
  return ids;
}

/** `yes`, or empty for no. */
export function parseFlag<Column extends string>(row: Row<Column>, column: Column): boolean {
  const text = row.cells[column];
  if (text !== "" && text !== "yes") throw refuse(row, column, `"${text.slice(0, 80)}" is not "yes" or empty`);
  return text === "yes";
}

/** The parts of a list cell. */
export function splitList(text: string, separator: string): string[] {
  return text === "" ? [] : text.split(separator);
}

function parseEnd(row: EventRow, span: DateSpan): Day | null {
  const text = row.cells.end;
  if (text === "") return null;
  const day = parseDay(text);
  if (day === null) throw refuse(row, "end", `"${text}" is not a day`);
  if (day < span.earliest) throw refuse(row, "end", `"${text}" is before the start`);
  return day;
}

function parseParties(row: EventRow, known: KnownIds): RecordParty[] {
  const printed = splitList(row.cells.printed, "|");
  const parties = splitList(row.cells.parties, "|").map((text, index) => {
    const match = /^([a-z]+):([A-Z0-9-]*)(?:\/([a-z0-9-]+))?(?:@([a-z_]+))?$/.exec(text);
    const [role, actor, person, office] = [match?.[1] ?? "", match?.[2] ?? "", match?.[3] ?? null, match?.[4] ?? null];
    const refuseParty = (fault: string): RecordInvalid => refuse(row, "parties", `"${text.slice(0, 80)}" ${fault}`);
    if (!match) throw refuseParty("is not role:ACTOR/person@office");
    if (!hasId(ROLES, role)) throw refuseParty("has an unknown role");
    if (actor !== "" && !known.actors.has(actor)) throw refuseParty("names an unknown actor");
    if (person !== null && !known.persons.has(person)) throw refuseParty("names an unknown person");
    if (office !== null && !known.offices.has(office)) throw refuseParty("names an unknown office");
    if (actor === "" && person === null) throw refuseParty("names nobody");
    return { role, actor: actor || null, person, office, printed: printed[index] || null };
  });
  if (parties.length === 0) throw refuse(row, "parties", "the event names no party");
  if (printed.length > 0 && printed.length !== parties.length)
    throw refuse(row, "printed", `${printed.length} printed forms for ${parties.length} parties`);
  return parties;
}

/** `document` or `document:relation`; the first without a relation is the primary one. */
function parseCitations(row: EventRow, known: KnownIds): RecordEvent["citations"] {
  const citations = splitList(row.cells.citations, ";").map((text, index) => {
    const [document = "", relation = index === 0 ? "primary" : "corroborates", ...more] = text.split(":");
    if (more.length > 0) throw refuse(row, "citations", `"${text.slice(0, 80)}" is not document:relation`);
    if (!known.documents.has(document)) throw refuse(row, "citations", `"${document.slice(0, 80)}" is not a document of the record`);
    if (!hasId(RELATIONS, relation)) throw refuse(row, "citations", `"${relation.slice(0, 80)}" is not a relation`);
    return { document, relation };
  });
  checkOnce(
    row,
    "citations",
    citations.map(({ document }) => document),
  );
  if (!citations.some(({ relation }) => relation === "primary")) throw refuse(row, "citations", "the event has no primary source");
  return citations;
}

function parseTopics(row: EventRow): string[] {
  const topics = splitList(row.cells.topics, ";");
  if (topics.includes("")) throw refuse(row, "topics", `a topic of "${row.cells.topics.slice(0, 80)}" is empty`);
  checkOnce(row, "topics", topics);
  return topics;
}

function checkOnce<Column extends string>(row: Row<Column>, column: Column, parts: readonly string[]): void {
  const twice = parts.find((part, index) => parts.indexOf(part) !== index);
  if (twice !== undefined) throw refuse(row, column, `"${twice.slice(0, 80)}" is there twice`);
}
