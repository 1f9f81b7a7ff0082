import { formatDay, parseDay, toCivil, type Day } from "#shared/dates.ts";
import { RecordInvalid } from "#shared/errors.ts";
import type { FormatId } from "#shared/definitions/vocabularies.ts";
import type { CompileContext } from "../context.ts";
import { emptySource, NOT_STATED, type CompiledEvent, type CompiledIssue, type CompiledSource, type Party } from "../facts.ts";
import { findHsgActor } from "../hsg/countries.ts";
import { findGathering } from "../hsg/gatherings.ts";
import { HSG_FAMILY, HSG_PUBLISHER } from "../hsg/publisher.ts";
import { levelOf } from "../offices.ts";
import { nameFault } from "../persons/name-fault.ts";
import type { Terms } from "../persons/terms.ts";
import { assertOnce, fieldText, readXml, type Element } from "../read/xml.ts";
import type { InputFile } from "../upstream.ts";
import { findPlace } from "./place.ts";
import { parseVisitors, type Visitor } from "./visitors.ts";

export const HSG_VISITS = "hsg-visits";

const FIELDS = [
  "id",
  "start-date",
  "end-date",
  "visitor",
  "from",
  "from@id",
  "description",
  "created-by",
  "created-datetime",
  "last-modified-by",
  "last-modified-datetime",
];

interface Visit {
  file: string;
  id: string;
  start: Day;
  end: Day;
  visitor: string;
  fromId: string;
  from: string;
  description: string;
}

/** Visits of foreign leaders to the United States. */
export function compileVisits(files: readonly InputFile[], inputHash: string, terms: Terms, context: CompileContext): CompiledSource {
  const source = emptySource(HSG_VISITS, inputHash);
  const elements = files.flatMap(({ file, text }) => readXml(file, text, "visits", "visit", FIELDS));
  assertOnce(elements, "id");
  source.rowsRead = elements.length;
  const visits = elements.map((element) => parseVisit(element, source)).filter((visit) => visit !== null);
  const merged = new Set<string>();
  for (const visit of visits.toSorted((a, b) => a.start - b.start || Number(a.id) - Number(b.id))) {
    const key = [visit.start, visit.end, visit.fromId, visit.visitor].join("|");
    if (merged.has(key)) source.issues.push(issue("merge", visit, "the same visitor and days twice"));
    else source.events.push(compileVisit(visit, source, terms, context));
    merged.add(key);
  }
  source.documents.push(...documentsOf(visits));
  return source;
}

function parseVisit(element: Element, source: CompiledSource): Visit | null {
  const start = parseDay(fieldText(element, "start-date"));
  const end = parseDay(fieldText(element, "end-date"));
  const visit = {
    file: element.file,
    id: fieldText(element, "id"),
    visitor: fieldText(element, "visitor"),
    fromId: fieldText(element, "from@id"),
    from: fieldText(element, "from"),
    description: fieldText(element, "description"),
  };
  const reason = rejection(start, end, visit.visitor);
  if (start === null || end === null || reason !== null) {
    source.issues.push({ severity: "reject", file: visit.file, locator: visit.id, reason: reason ?? "", detail: visit.visitor });
    return null;
  }
  if (findHsgActor(visit.fromId, start) === null) {
    throw new RecordInvalid(
      { file: visit.file, line: element.ordinal, column: "from@id" },
      `<visit> number ${element.ordinal}: "${visit.fromId}" is unknown`,
    );
  }
  return { ...visit, start, end };
}

function rejection(start: Day | null, end: Day | null, visitor: string): string | null {
  if (start === null || end === null) return "a date is not a day of the calendar";
  if (end < start) return "the visit ends before it begins";
  if (visitor === "") return "no visitor is named";
  const fault = nameFault(visitor);
  return fault === null ? null : `the visitor ${fault}`;
}

function compileVisit(visit: Visit, source: CompiledSource, terms: Terms, context: CompileContext): CompiledEvent {
  const actor = findHsgActor(visit.fromId, visit.start) ?? "";
  context.actors.addAlias(actor, visit.from);
  const guests = parseVisitors(visit.visitor).map((visitor) => compileGuest(visitor, visit, actor, source, terms, context));
  const start = formatDay(visit.start);
  const first = guests[0]?.person ?? actor.toLowerCase();
  const country = context.actors.byId.get(actor)?.nameInText ?? actor;
  const gathering = findGathering(visit.description);
  return {
    ...NOT_STATED,
    id: context.ids.take(`visit-${start}-${first}-usa`),
    ref: visit.id,
    kind: "visit",
    start,
    end: visit.end === visit.start ? null : formatDay(visit.end),
    status: "held",
    title: `${nameGuests(guests, country, context)} in the United States`,
    format: formatOf(visit.description) ?? gathering.format,
    context: gathering.context,
    medium: "in_person",
    level: levelOf(guests),
    venue: findVenue(visit, context),
    venueCountry: "USA",
    parties: [...guests, { role: "host", actor: "USA", person: null, office: null, printed: null }],
    citations: [`${HSG_VISITS}-${visit.fromId}`],
    confidence: "stated",
  };
}

/** The office a title says; without one, the office the person's terms give for the day. */
function compileGuest(visitor: Visitor, visit: Visit, actor: string, source: CompiledSource, terms: Terms, context: CompileContext): Party {
  const printed = { printed: visitor.name, actor, year: toCivil(visit.start).year };
  const person = visitor.name === "" ? null : context.persons.resolve(printed, HSG_VISITS).id;
  const office = visitor.office ?? (person === null ? null : terms.findOffice(person, visit.start));
  if (office === null) source.issues.push(issue("warning", visit, "no title we know is printed, so the office is left open"));
  return { role: "guest", actor, person, office, printed: visitor.printed };
}

/** "Heydar Aliyev of Azerbaijan"; a name that says the country itself stays as it is. */
function nameGuests(guests: readonly Party[], country: string, context: CompileContext): string {
  const names = guests.map(({ person, printed }) => context.persons.byId.get(person ?? "")?.name ?? printed).join(" and ");
  return names.endsWith(` of ${country}`) ? names : `${names} of ${country}`;
}

function findVenue(visit: Visit, context: CompileContext): string | null {
  const city = findPlace(visit.description);
  return city === null ? null : context.venues.add(city, "USA", HSG_VISITS);
}

/** The kind of visit the description opens with; a private visit afterwards is not the kind. */
function formatOf(description: string): FormatId | null {
  const opening = description.split(/[.;,]/, 1)[0]?.toLowerCase() ?? "";
  if (/\bstate visit\b/.test(opening)) return "state_visit";
  if (/\bworking visit\b/.test(opening)) return "working_visit";
  if (/\bofficial (?:select )?visit\b/.test(opening)) return "official_visit";
  return /\b(?:private|unofficial|informal) visit\b/.test(opening) ? "private_visit" : null;
}

function issue(severity: CompiledIssue["severity"], visit: Visit, reason: string): CompiledIssue {
  return { severity, file: visit.file, locator: visit.id, reason, detail: `${formatDay(visit.start)} ${visit.visitor} (${visit.from})` };
}

function documentsOf(visits: readonly Visit[]): CompiledSource["documents"] {
  return [...new Set(visits.map((visit) => visit.fromId))].map((id) => ({
    id: `${HSG_VISITS}-${id}`,
    publisher: HSG_PUBLISHER,
    family: HSG_FAMILY,
    title: `Visits by Foreign Leaders: ${id}`,
    url: `https://history.state.gov/departmenthistory/visits/${id}`,
    publishedOn: null,
    kind: "list",
    language: "en",
  }));
}
