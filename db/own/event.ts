import { createHash } from "node:crypto";
import { parseDay, parseEdtf, type DateSpan, type Day } from "#shared/dates.ts";
import { KINDS, type KindId } from "#shared/definitions/kinds.ts";
import { STATUSES, type StatusId } from "#shared/definitions/vocabularies.ts";
import { findNearest } from "#shared/errors.ts";
import { hasId, idsOf } from "#shared/tables.ts";
import { NOT_STATED, type CompiledDocument, type CompiledEvent, type Party } from "#db/sources/facts.ts";
import { levelOf } from "#db/sources/offices.ts";
import type { ListColumn } from "./columns.ts";
import { quote } from "./faults.ts";
import { parseParties } from "./parties.ts";
import type { People } from "./people.ts";
import type { Places } from "./places.ts";
import type { ListRow } from "./read-list.ts";
import { SHAPES } from "./shapes.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { titleOf } from "./wording.ts";

export interface ListContext {
  /** Id of the source: `own-<list>`. */
  source: string;
  vocabulary: Vocabulary;
  people: People;
  places: Places;
  /** The last day of which anything can be said to have happened. */
  today: Day;
}

export interface OwnEvent {
  row: ListRow;
  event: CompiledEvent;
  document: CompiledDocument;
}

/** One row of a list as an event of the record and the page it cites; null where anything is refused. */
export function parseOwnEvent(row: ListRow, context: ListContext): OwnEvent | null {
  const { cells } = row;
  const kind = parseWord(row, "kind", KINDS);
  const span = parseDate(row, "date");
  if (kind === null || span === null) return null;
  const parties = parseParties(row, kind, span, context.vocabulary, context.people);
  const place = context.places.parse(row, span, parties ?? []);
  const end = parseEnd(row, span);
  const status = parseStatus(row, kind, span, end, context.today);
  const quantity = parseQuantity(row, kind);
  const confidence = cells.confidence === "" ? "stated" : parseWord(row, "confidence", { stated: true, inferred: true } as const);
  const document = parseDocument(row, context);
  const ownId = parseOwnId(row);
  if (parties === null || status === null || confidence === null || document === null) return null;
  const title = titleOf({ kind, parties, venue: place.venue }, namesOf(context));
  const id = ownId === "" ? idOf(kind, cells.date, parties) : ownId;
  const event: CompiledEvent = {
    ...NOT_STATED,
    id: `${context.source}_${id}`,
    ref: id,
    kind,
    start: cells.date,
    end: end === null ? null : cells.end,
    status,
    title,
    medium: SHAPES[kind].medium,
    level: KINDS[kind].family === "contact" ? levelOf(parties) : null,
    venue: place.venue,
    venueCountry: place.country,
    quantity,
    unit: quantity === null ? null : KINDS[kind].unit,
    parties,
    citations: [document.id],
    note: cells.note || null,
    confidence,
  };
  return { row, event, document };
}

function parseWord<Table extends object>(row: ListRow, column: ListColumn, words: Table): (keyof Table & string) | null {
  const text = row.cells[column];
  if (hasId(words, text)) return text;
  const near = findNearest(text, idsOf(words));
  return row.refuse(column, `${quote(text)} is not one of ${idsOf(words).join(", ")}${near === null ? "" : `; did you mean ${near}?`}`);
}

function parseDate(row: ListRow, column: "date" | "source_published_on"): DateSpan | null {
  const text = row.cells[column];
  return parseEdtf(text) ?? row.refuse(column, `${quote(text)} is not a date (YYYY-MM-DD, YYYY-MM or YYYY, of 1700 to 2199)`);
}

function parseEnd(row: ListRow, span: DateSpan): Day | null {
  const text = row.cells.end;
  if (text === "") return null;
  const day = parseDay(text);
  if (day === null) return row.refuse("end", `${quote(text)} is not a day (YYYY-MM-DD)`);
  return day < span.earliest ? row.refuse("end", `${quote(text)} is before the date`) : day;
}

function parseStatus(row: ListRow, kind: KindId, span: DateSpan, end: Day | null, today: Day): StatusId | null {
  const status = row.cells.status === "" ? SHAPES[kind].status : parseWord(row, "status", STATUSES);
  const happened = status === "held" || status === "in_force" || status === "lifted";
  if (happened && span.earliest > today) return row.refuse("date", `${quote(row.cells.date)} is still to come; give the status planned`);
  if (status === "held" && end !== null && end > today)
    return row.refuse("end", `${quote(row.cells.end)} is still to come, and the status is held`);
  return status;
}

function parseQuantity(row: ListRow, kind: KindId): number | null {
  const { quantity, unit } = row.cells;
  const { unit: counted } = KINDS[kind];
  if (unit !== "" && unit !== counted) {
    return row.refuse("unit", `${quote(unit)} is not the unit of the kind ${kind}: ${counted ?? "it has no number"}`);
  }
  if (quantity === "") return null;
  if (counted === null) return row.refuse("quantity", `the kind ${kind} has no number`);
  return /^\d{1,9}$/.test(quantity) ? Number(quantity) : row.refuse("quantity", `${quote(quantity)} is not a whole number`);
}

function parseDocument(row: ListRow, { source, vocabulary }: ListContext): CompiledDocument | null {
  const { source_title: title, source_publisher: publisher, source_url: url, source_published_on: published } = row.cells;
  if (url !== "" && !(/^https?:\/\//i.test(url) && URL.canParse(url)))
    return row.refuse("source_url", `${quote(url)} is not an http or https address`);
  if (published !== "" && parseDate(row, "source_published_on") === null) return null;
  return {
    id: `${source}_page-${hash(publisher, title, url, published)}`,
    publisher,
    family: vocabulary.families.get(publisher) ?? publisher,
    title,
    url: url || null,
    publishedOn: published || null,
    kind: "document",
    language: null,
  };
}

/** The reader's id in lower case; empty where there is none. */
function parseOwnId(row: ListRow): string {
  const id = row.cells.id.toLowerCase();
  if (id !== "" && !/^[a-z0-9][a-z0-9_-]{0,59}$/.test(id)) {
    row.refuse("id", `${quote(row.cells.id)} is not an id of letters a to z, digits, hyphens and underscores, at most 60`);
  }
  return id;
}

/** An id made of what makes an event this one: kind, first day and who took part. All else may change and the id stays. */
function idOf(kind: KindId, date: string, parties: readonly Party[]): string {
  const keys = parties.map(({ role, actor, person }) => `${role}:${actor ?? ""}/${person ?? ""}`).toSorted();
  return `${kind}-${date}-${hash(kind, date, ...keys)}`;
}

function hash(...parts: string[]): string {
  return createHash("sha256").update(parts.join("\u001F")).digest("hex").slice(0, 10);
}

function namesOf({ vocabulary, people, places }: ListContext) {
  return {
    actor: (id: string): string => vocabulary.actors.get(id)?.name ?? id,
    person: (id: string): string => people.nameOf(id),
    city: (id: string): string => places.cityOf(id),
  };
}
