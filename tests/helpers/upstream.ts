import { csv } from "./files.ts";

/** Made-up files in the shape of the upstream ones: what a row leaves out has a plain default. */

const CODES = [
  "FIFA",
  "ISO3166-1-Alpha-3",
  "is_independent",
  "ISO3166-1-numeric",
  "ISO3166-1-Alpha-2",
  "UNTERM English Short",
  "official_name_en",
  "Region Name",
  "Sub-region Name",
  "CLDR display name",
];
const COW = ["stateabb", "ccode", "statenme", "styear", "stmonth", "stday", "endyear", "endmonth", "endday", "version"];
const EVENTS =
  "event_id,type,start_date,end_date,date_precision,status,title,format,initiator,level,participants,venue_city,venue_country_iso3,venue_lat,venue_lon,context,quantity,quantity_unit,authority,sender,target,topics,source_ids,confidence,note".split(
    ",",
  );
const SOURCES = ["source_id", "publisher", "title", "url", "published_on", "kind", "language"];
const STATUS = ["event_id", "as_of_date", "status", "source_id", "note"];
const TALLIES = ["tally_id", "claim", "value", "measure", "participants", "from", "to", "source_id"];
const PERSONS = ["person_id", "name", "country_iso3"];
const TERMS = ["person_id", "office", "country_iso3", "from", "to", "source_id", "note"];
const EXPULSIONS = ["id", "date", "date_precision", "sender", "target", "persons", "kind", "source_url", "note"];

type Cells = Readonly<Record<string, string>>;

/** `country-codes.csv` with a column nobody reads. */
export function codesFile(rows: readonly Cells[]): string {
  return csv(CODES, rows);
}

/** One state: alpha-3, alpha-2, number, CLDR name, and what else differs. */
export function code(alpha3: string, alpha2: string, number: string, name: string, more: Cells = {}): Cells {
  return {
    "ISO3166-1-Alpha-3": alpha3,
    "ISO3166-1-Alpha-2": alpha2,
    "ISO3166-1-numeric": number,
    "CLDR display name": name,
    is_independent: "Yes",
    ...more,
  };
}

/** `states2016.csv`: number, name, first and last day of each spell as `1991-12-26`. */
export function cowFile(rows: readonly (readonly [number: string, name: string, from: string, to: string])[]): string {
  return csv(
    COW,
    rows.map(([ccode, statenme, from, to]) => {
      const [[styear = "", stmonth = "", stday = ""], [endyear = "", endmonth = "", endday = ""]] = [from.split("-"), to.split("-")];
      return { ccode, statenme, styear, stmonth, stday, endyear, endmonth, endday, version: "2016" };
    }),
  );
}

export interface Trip {
  id?: string;
  who?: string;
  role?: string;
  days?: string;
  country?: readonly [slug: string, printed: string];
  locale?: string;
  remarks?: string;
}

/** A file of the travels list; days are `2001-07-18/2001-07-20`. */
export function tripsFile(trips: readonly Trip[]): string {
  const items = trips.map((trip, index) => {
    const { id = String(index + 1), who = "biden-joseph-r", role = "president", days = "2021-06-09", locale = "", remarks = "" } = trip;
    const [slug, printed] = trip.country ?? ["france", "France"];
    return `<trip role="${role}" who="${who}"><id>${id}</id><role>${role}</role><name>Somebody</name>${dates(days)}
      <country id="${slug}">${printed}</country><locale>${locale}</locale><remarks>${remarks}</remarks>${CHANGES}</trip>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<trips>\n${items.join("\n")}\n</trips>\n`;
}

export interface Visit {
  id?: string;
  days?: string;
  visitor?: string;
  from?: readonly [slug: string, printed: string];
  description?: string;
}

/** A file of the visits list. */
export function visitsFile(visits: readonly Visit[]): string {
  const items = visits.map((visit, index) => {
    const { id = String(index + 1), days = "2009-03-03", visitor = "", description = "" } = visit;
    const [slug, printed] = visit.from ?? ["france", "France"];
    return `<visit><id>${id}</id>${dates(days)}<visitor>${visitor}</visitor><from id="${slug}">${printed}</from>
      <description>${description}</description>${CHANGES}</visit>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<visits>\n${items.join("\n")}\n</visits>\n`;
}

/** A list of presidents: slug, first and last day in office. */
export function presidentsFile(rows: readonly (readonly [slug: string, from: string, to: string])[]): string {
  const items = rows.map(
    ([slug, from, to], index) => `<president n="${index + 1}"><id>${slug}</id><name>Somebody</name><birth-year>1900</birth-year>
      <death-year/><took-office-date>${from}</took-office-date><left-office-date>${to}</left-office-date><created-by>a</created-by>
      <created-date>2011-08-18</created-date><last-modified-by>a</last-modified-by><last-modified-date>2011-08-18</last-modified-date></president>`,
  );
  return `<presidents><source-url>https://example.org/</source-url><crawl-dateTime>2011-08-18T17:30:09</crawl-dateTime>${items.join("")}</presidents>`;
}

/** The curated table's `events.csv`. */
export function eventsFile(rows: readonly Cells[]): string {
  return csv(
    EVENTS,
    rows.map((row) => ({ date_precision: "day", status: "held", confidence: "stated", source_ids: "page-a", title: "A title", ...row })),
  );
}

export function sourcesFile(rows: readonly Cells[]): string {
  return csv(
    SOURCES,
    rows.map((row) => ({ publisher: "Agency A", title: "A page", kind: "news", ...row })),
  );
}

export function statusFile(rows: readonly Cells[]): string {
  return csv(STATUS, rows);
}

export function talliesFile(rows: readonly Cells[]): string {
  return csv(TALLIES, rows);
}

export function personsFile(rows: readonly (readonly [id: string, name: string, actor: string])[]): string {
  return csv(
    PERSONS,
    rows.map(([person_id, name, country_iso3]) => ({ person_id, name, country_iso3 })),
  );
}

export function termsFile(rows: readonly Cells[]): string {
  return csv(TERMS, rows);
}

/** `expulsions.csv`. */
export function expulsionsFile(rows: readonly Cells[]): string {
  return csv(
    EXPULSIONS,
    rows.map((row) => ({ date_precision: "day", kind: "expel_diplomats", source_url: "https://page.example/1", ...row })),
  );
}

function dates(days: string): string {
  const [start = "", end = start] = days.split("/");
  return `<start-date>${start}</start-date><end-date>${end}</end-date>`;
}

const CHANGES = `<created-by>a</created-by><created-datetime>2020-01-01T00:00:00Z</created-datetime>
      <last-modified-by>a</last-modified-by><last-modified-datetime/>`;
