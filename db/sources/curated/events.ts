import { parseDay, parseEdtf } from "#shared/dates.ts";
import type { KindId, UnitId } from "#shared/definitions/kinds.ts";
import { STATUSES, type FormatId, type LevelId, type MediumId, type StatusId } from "#shared/definitions/vocabularies.ts";
import type { CompileContext } from "../context.ts";
import type { CompiledEvent, Party } from "../facts.ts";
import { levelOf } from "../offices.ts";
import type { Terms } from "../persons/terms.ts";
import { parseNumberOrNull, parseWord, refuse, type Row } from "../read/csv.ts";
import { programmeName } from "../sanctions/orders.ts";
import { addProgramme } from "../sanctions/vocabulary.ts";
import { slugify } from "../slug.ts";
import type { EVENT_COLUMNS } from "./columns.ts";
import { splitList } from "./references.ts";
import { isOwnClosure, PARTIES_BY_TITLE, UNANNOUNCED } from "./judgements.ts";
import { OCCASIONS } from "./occasions.ts";
import { LEVELS, PRECISIONS, TYPES, UNITS } from "./words.ts";
import { wordNote } from "./wording.ts";

export type EventRow = Row<(typeof EVENT_COLUMNS)[number]>;

export const CURATED = "curated";

/** One row of the curated table as an event of the record. */
export function compileCuratedEvent(row: EventRow, terms: Terms, context: CompileContext): CompiledEvent {
  const { cells } = row;
  const kind = kindOf(row);
  const start = startOf(row);
  const parties = partiesOf(row, kind, start, terms, context);
  const unit = cells.quantity_unit === "" ? null : UNITS[parseWord(row, "quantity_unit", UNITS)];
  const quantity = parseNumberOrNull(row, "quantity");
  return {
    id: context.ids.take(cells.event_id),
    ref: cells.event_id,
    kind,
    start,
    end: endOf(row),
    status: statusOf(row, kind),
    title: cells.title,
    format: FORMATS[parseWord(row, "format", FORMATS)],
    medium: mediumOf(row, kind),
    level: levelOfRow(row, parties),
    initiator: knownActor(row, "initiator", context),
    venue: venueOf(row, context),
    venueCountry: knownActor(row, "venue_country_iso3", context),
    context: cells.context || null,
    ...(Object.hasOwn(OCCASIONS, cells.event_id) ? { contextEvent: OCCASIONS[cells.event_id] } : {}),
    quantity,
    unit: unit === null ? null : unitOf(unit.unit, kind),
    unitPrinted: cells.quantity_unit || null,
    targetKind: kind.startsWith("sanction") ? (unit?.targetKind ?? null) : null,
    authority: cells.authority || null,
    programme: programmeOf(row, context),
    topics: splitList(cells.topics),
    unannounced: Object.hasOwn(UNANNOUNCED, cells.event_id),
    parties,
    citations: splitList(cells.source_ids),
    note: wordNote(cells.note),
    confidence: parseWord(row, "confidence", { stated: true, inferred: true }),
  };
}

/** `a(USA);b(RUS)` → pairs of person and actor. */
export function parseParticipants(text: string): { person: string; actor: string }[] | null {
  const people = splitList(text).map((part) => /^([a-z0-9-]+)\(([A-Z0-9-]+)\)$/.exec(part));
  if (people.some((match) => match === null)) return null;
  return people.map((match) => ({ person: match?.[1] ?? "", actor: match?.[2] ?? "" }));
}

const FORMATS = {
  "": null,
  call: null,
  video_call: null,
  bilateral: "bilateral",
  sidelines: "sidelines",
  summit: "summit",
  working_visit: "working_visit",
  state_visit: "state_visit",
  pull_aside: "pull_aside",
} as const satisfies Record<string, FormatId | null>;

function kindOf(row: EventRow): KindId {
  const { cells } = row;
  const type = parseWord(row, "type", TYPES);
  if (type === "call" && cells.format === "video_call") return "video_call";
  // Ceilings and cuts of staff are no expulsions, whatever the row is filed under.
  if (type === "expulsion" && cells.quantity_unit === "staff positions") return "staff_cap";
  if (type === "mission_closure" && isOwnClosure(cells.title)) return "mission_closed_by_sender";
  return TYPES[type];
}

/** A month row carries day 1, a year row 1 January: cut to what is known. */
function startOf(row: EventRow): string {
  const { start_date: text, date_precision: precision } = row.cells;
  const start = text.slice(0, PRECISIONS[parseWord(row, "date_precision", PRECISIONS)]);
  if (parseDay(text) === null || parseEdtf(start) === null) throw refuse(row, "start_date", `"${text}" is not a ${precision}`);
  return start;
}

function endOf(row: EventRow): string | null {
  const { end_date: end, start_date: start } = row.cells;
  if (end === "" || end === start) return null;
  if (parseDay(end) === null || end < start) throw refuse(row, "end_date", `"${end}" is not a day after ${start}`);
  return end;
}

/** On an easing the table's `lifted` says that the easing took effect, not that it was undone. */
function statusOf(row: EventRow, kind: KindId): StatusId {
  const status = parseWord(row, "status", STATUSES);
  return kind === "sanction_eased" && status === "lifted" ? "in_force" : status;
}

function mediumOf(row: EventRow, kind: KindId): MediumId | null {
  if (kind === "video_call") return "video";
  if (kind === "call") return "phone";
  return kind === "meeting" ? "in_person" : null;
}

function partiesOf(row: EventRow, kind: KindId, start: string, terms: Terms, context: CompileContext): Party[] {
  const { cells } = row;
  const people = parseParticipants(cells.participants);
  if (people === null) throw refuse(row, "participants", `"${cells.participants}" is not a list of person(CODE)`);
  const day = parseEdtf(start)?.earliest ?? 0;
  const parties: Party[] = people.map(({ person, actor }) => {
    if (!context.persons.byId.has(person)) throw refuse(row, "participants", `"${person}" is not in persons.csv`);
    if (!context.actors.byId.has(actor)) throw refuse(row, "participants", `"${actor}" is no actor we know`);
    return { role: "participant", actor, person, office: terms.findOffice(person, day), printed: null };
  });
  const mutual = kind === "agreement";
  for (const column of ["sender", "target"] as const) {
    const actor = knownActor(row, column, context);
    if (actor === null || (mutual && parties.some((party) => party.actor === actor))) continue;
    parties.push({ role: mutual ? "participant" : column, actor, person: null, office: null, printed: null });
  }
  for (const actor of PARTIES_BY_TITLE[cells.event_id] ?? []) {
    parties.push({ role: "participant", actor, person: null, office: null, printed: null });
  }
  if (parties.length === 0) throw refuse(row, "participants", "the event names no party");
  return parties;
}

/** By the offices of those named; by the table's own level where an office is unknown or not yet held. */
function levelOfRow(row: EventRow, parties: readonly Party[]): LevelId | null {
  const named = parties.filter((party) => party.person !== null);
  if (named.length === 0) return null;
  const stated = row.cells.level === "" ? null : LEVELS[parseWord(row, "level", LEVELS)];
  const settled = named.every((party) => party.office !== null && party.office !== "president_elect");
  return settled ? levelOf(named) : (stated ?? levelOf(named));
}

function knownActor(
  row: EventRow,
  column: "initiator" | "sender" | "target" | "venue_country_iso3",
  context: CompileContext,
): string | null {
  const id = row.cells[column];
  if (id === "") return null;
  if (!context.actors.byId.has(id)) throw refuse(row, column, `"${id}" is no actor we know`);
  return id;
}

function venueOf(row: EventRow, context: CompileContext): string | null {
  const { venue_city: city, venue_lat: latitude, venue_lon: longitude } = row.cells;
  const country = knownActor(row, "venue_country_iso3", context);
  if (city === "" || country === null) return null;
  parseNumberOrNull(row, "venue_lat");
  parseNumberOrNull(row, "venue_lon");
  return context.venues.add(city, country, CURATED, latitude === "" ? null : { latitude, longitude });
}

/** The programme of the first order named that the vocabulary knows; else the authority as printed, with the side that issued it. */
function programmeOf(row: EventRow, context: CompileContext): string | null {
  const { authority, sender } = row.cells;
  if (authority === "" || sender === "") return null;
  const known = splitList(authority).map((order) => context.vocabulary.find(sender, programmeName(order)));
  const first = known.find((programme) => programme !== null);
  if (first) return addProgramme(first, context);
  const id = `${sender.toLowerCase()}-${slugify(authority)}`;
  if (!context.programmes.has(id)) context.programmes.set(id, { id, name: authority, issuer: sender, target: null, source: CURATED });
  return id;
}

function unitOf(unit: UnitId, kind: KindId): UnitId {
  if (kind === "staff_cap") return "positions";
  return kind.startsWith("sanction") ? "targets" : unit;
}
