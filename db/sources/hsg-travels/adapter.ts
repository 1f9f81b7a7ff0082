import { formatDay, parseDay, type Day } from "#shared/dates.ts";
import { RecordInvalid } from "#shared/errors.ts";
import { hasId } from "#shared/tables.ts";
import type { CompileContext } from "../context.ts";
import { emptySource, NOT_STATED, type CompiledEvent, type CompiledSource } from "../facts.ts";
import { findHsgActor } from "../hsg/countries.ts";
import { findGathering } from "../hsg/gatherings.ts";
import { HSG_FAMILY, HSG_PUBLISHER } from "../hsg/publisher.ts";
import { levelOf, type OfficeId } from "../offices.ts";
import { assertOnce, fieldText, readXml, type Element } from "../read/xml.ts";
import type { InputFile } from "../upstream.ts";
import { parseLocale } from "./locale.ts";
import { TRAVELLERS } from "./travellers.ts";

export const HSG_TRAVELS = "hsg-travels";

const FIELDS = [
  "@role",
  "@who",
  "id",
  "role",
  "name",
  "start-date",
  "end-date",
  "country",
  "country@id",
  "locale",
  "remarks",
  "created-by",
  "created-datetime",
  "last-modified-by",
  "last-modified-datetime",
];

interface Trip {
  file: string;
  id: string;
  role: keyof typeof ROLE_OFFICES;
  who: keyof typeof TRAVELLERS;
  start: Day;
  end: Day;
  countryId: string;
  country: string;
  locale: string;
  remarks: string;
  /** The source says so in square brackets. */
  electOnly: boolean;
}

const ROLE_OFFICES = { president: "president", secretary: "secretary_of_state" } as const satisfies Record<string, OfficeId>;

/** One visit per stop of US presidents and secretaries of state. */
export function compileTravels(files: readonly InputFile[], inputHash: string, context: CompileContext): CompiledSource {
  const source = emptySource(HSG_TRAVELS, inputHash);
  const elements = files.flatMap(({ file, text }) => readXml(file, text, "trips", "trip", FIELDS));
  assertOnce(elements, "id");
  source.rowsRead = elements.length;
  const trips = elements.map((element) => parseTrip(element, source)).filter((trip) => trip !== null);
  for (const trip of dropTwins(trips, source)) source.events.push(compileTrip(trip, source, context));
  source.documents.push(...documentsOf(trips));
  return source;
}

function parseTrip(element: Element, source: CompiledSource): Trip | null {
  const at = (column: string): RecordInvalid =>
    new RecordInvalid(
      { file: element.file, line: element.ordinal, column },
      `<trip> number ${element.ordinal}: "${fieldText(element, column)}" is unknown`,
    );
  const who = fieldText(element, "@who");
  const role = fieldText(element, "role");
  if (!hasId(TRAVELLERS, who)) throw at("@who");
  if (!hasId(ROLE_OFFICES, role)) throw at("role");
  const start = parseDay(fieldText(element, "start-date"));
  const end = parseDay(fieldText(element, "end-date"));
  if (start === null || end === null || end < start) {
    source.issues.push({
      severity: "reject",
      file: element.file,
      locator: fieldText(element, "id"),
      reason: start === null || end === null ? "a date is not a day of the calendar" : "the stop ends before it begins",
      detail: `${fieldText(element, "start-date")} to ${fieldText(element, "end-date")}`,
    });
    return null;
  }
  const countryId = fieldText(element, "country@id");
  if (findHsgActor(countryId, start) === null) throw at("country@id");
  return {
    file: element.file,
    id: fieldText(element, "id"),
    role,
    who,
    start,
    end,
    countryId,
    country: fieldText(element, "country"),
    locale: fieldText(element, "locale"),
    remarks: fieldText(element, "remarks"),
    electOnly: /\[[^\]]*President-elect[^\]]*\]/i.test(fieldText(element, "remarks")),
  };
}

/** The same person, days, country and city twice is one stop. */
function dropTwins(trips: readonly Trip[], source: CompiledSource): Trip[] {
  const seen = new Map<string, Trip>();
  for (const trip of trips.toSorted((a, b) => a.start - b.start || Number(a.id) - Number(b.id))) {
    const key = [trip.who, trip.start, trip.end, trip.countryId, trip.locale].join("|");
    const twin = seen.get(key);
    if (!twin) {
      seen.set(key, trip);
      continue;
    }
    source.issues.push({
      severity: "merge",
      file: trip.file,
      locator: trip.id,
      reason: `the same stop as row ${twin.id}`,
      detail: `${formatDay(trip.start)} ${trip.country}, ${trip.locale}`,
    });
  }
  return [...seen.values()];
}

function compileTrip(trip: Trip, source: CompiledSource, context: CompileContext): CompiledEvent {
  const [person, name] = TRAVELLERS[trip.who];
  context.persons.add(person, name, "USA", HSG_TRAVELS);
  const host = findHsgActor(trip.countryId, trip.start) ?? "";
  context.actors.addAlias(host, trip.country);
  warnOfOldName(trip, host, source);
  const cities = parseLocale(trip.locale, trip.countryId);
  const office: OfficeId = trip.electOnly ? "president_elect" : ROLE_OFFICES[trip.role];
  const start = formatDay(trip.start);
  return {
    ...NOT_STATED,
    id: context.ids.take(`visit-${start}-${person}-${host.toLowerCase()}`),
    ref: trip.id,
    kind: "visit",
    start,
    end: trip.end === trip.start ? null : formatDay(trip.end),
    status: "held",
    title: `${name} in ${placeWords(cities, context.actors.nameOf(host))}`,
    ...findGathering(trip.remarks),
    medium: "in_person",
    level: levelOf([{ actor: "USA", office }]),
    venue: cities[0] === undefined ? null : context.venues.add(cities[0], host, HSG_TRAVELS),
    venueCountry: host,
    parties: [
      { role: "guest", actor: "USA", person, office, printed: null },
      { role: "host", actor: host, person: null, office: null, printed: null },
    ],
    citations: [documentId(trip.who)],
    note: trip.electOnly ? "made as president-elect" : null,
    confidence: "stated",
  };
}

/** The list goes on printing U.S.S.R. for stops of early 1992; the date decides. */
function warnOfOldName(trip: Trip, host: string, source: CompiledSource): void {
  if (host === "SUN" || trip.country !== "U.S.S.R.") return;
  source.issues.push({
    severity: "warning",
    file: trip.file,
    locator: trip.id,
    reason: `printed under a state that had ended; counted as ${host}`,
    detail: `${formatDay(trip.start)} ${trip.country}, ${trip.locale}`,
  });
}

function placeWords(cities: readonly string[], country: string): string {
  if (cities.length === 0) return country;
  return cities.includes(country) ? listed(cities) : `${listed(cities)}, ${country}`;
}

function listed(cities: readonly string[]): string {
  return cities.length < 2 ? (cities[0] ?? "") : `${cities.slice(0, -1).join(", ")} and ${cities.at(-1) ?? ""}`;
}

function documentsOf(trips: readonly Trip[]): CompiledSource["documents"] {
  const seen = new Map(trips.map((trip) => [trip.who, trip.role]));
  return [...seen].map(([who, role]) => ({
    id: documentId(who),
    publisher: HSG_PUBLISHER,
    family: HSG_FAMILY,
    title: `Travels Abroad: ${TRAVELLERS[who][1]}`,
    url: `https://history.state.gov/departmenthistory/travels/${role}/${who}`,
    publishedOn: null,
    kind: "list",
    language: "en",
  }));
}

function documentId(who: string): string {
  return `${HSG_TRAVELS}-${who}`;
}
