import { SHARED_FILES, SOURCE_FILES } from "#db/record-format.ts";
import { csv, temporaryFolder, writeFiles } from "./files.ts";

type Cells = Record<string, string>;
/** Rows of a record's files by path. */
export type RecordRows = Record<string, Cells[]>;

const SOURCE = { publisher: "Nobody", licence: "CC0", tier: "vetted", description: "Made up." };
const RUN = { input_hash: "00ff", rows_read: "3", accepted: "2", merged: "1", rejected: "0" };
const PAGE = { publisher: "Agency A", family: "A", kind: "news" };
const EVENT = { status: "held", confidence: "stated", citations: "page-a" };

/** A record of two sources with every file: eight events, their people, places, pages, terms, tallies and intervals. */
export function recordRows(): RecordRows {
  return {
    "sources.csv": [
      { ...SOURCE, id: "alpha", name: "Alpha list", url: "https://alpha.example/", last_day: "2024-12-31" },
      { ...SOURCE, id: "beta", name: "Beta list" },
    ],
    "gaps.csv": [{ source: "alpha", gap: "Two calls only." }],
    "runs.csv": [
      { ...RUN, source: "alpha" },
      { ...RUN, source: "beta" },
    ],
    "actors/actors.csv": [
      {
        id: "SUN",
        kind: "former_state",
        name: "Soviet Union",
        name_in_text: "the Soviet Union",
        from: "1922-12-30",
        to: "1991-12-25",
        successor: "RUS",
      },
      {
        id: "RUS",
        kind: "state",
        name: "Russia",
        name_in_text: "Russia",
        iso2: "RU",
        iso_numeric: "643",
        cow_code: "365",
        from: "1991-12-26",
      },
      { id: "USA", kind: "state", name: "United States", name_in_text: "the United States", region: "Americas" },
      { id: "CHE", kind: "state", name: "Switzerland", name_in_text: "Switzerland" },
    ],
    "actors/aliases.csv": [
      { actor: "SUN", alias: "USSR" },
      { actor: "USA", alias: "US" },
    ],
    "persons/persons.csv": [
      { id: "ann-one", name: "Ann One", short_name: "One", actor: "USA", source: "alpha" },
      { id: "ben-two", name: "Ben Two", short_name: "Two", actor: "RUS", source: "beta" },
    ],
    "persons/aliases.csv": [{ person: "ben-two", alias: "B. Two" }],
    "offices.csv": [
      { id: "president", label: "President", rank: "leader" },
      { id: "foreign_minister", label: "Foreign Minister", rank: "minister" },
    ],
    "venues.csv": [
      { id: "geneva-che", city: "Geneva", country: "CHE", latitude: "46.2", longitude: "6.15", source: "alpha" },
      { id: "bern-che", city: "Bern", country: "CHE", source: "alpha" },
    ],
    "programmes.csv": [{ id: "usa-order-1", name: "Order 1", issuer: "USA", source: "alpha" }],
    "periods.csv": [
      {
        id: "crisis-2018",
        kind: "crisis",
        name: "An expulsion and before",
        actors: "USA;RUS",
        start: "2018-03-20",
        end: "2018-03",
        events: "call-1;expulsion-1",
        publisher: "Agency A",
        title: "Page A",
        url: "https://a.example/1",
        says: "Sixty are expelled.",
      },
      {
        id: "gap-2020",
        kind: "disclosure_gap",
        name: "Alpha falls silent",
        actors: "USA",
        start: "2020",
        publisher: "Alpha",
        title: "List",
        url: "https://alpha.example/",
        says: "Nothing since.",
      },
    ],
    "coverage.csv": [
      {
        source: "alpha",
        kind: "visit",
        actor: "USA",
        role: "guest",
        from: "2000-01-01",
        to: "2024-12-31",
        completeness: "full",
        note: "All.",
      },
      { source: "beta", kind: "call", from: "2010-01-01", to: "2024-12-31", completeness: "partial" },
    ],
    "alpha/documents.csv": [
      { ...PAGE, id: "page-a", title: "Page A", url: "https://a.example/1", published_on: "2018-07", language: "en" },
      { ...PAGE, id: "page-b", title: "Page B" },
    ],
    "alpha/events.csv": [
      {
        ...EVENT,
        id: "visit-1",
        kind: "visit",
        start: "2021-06-15",
        end: "2021-06-16",
        title: "One in Geneva",
        medium: "in_person",
        venue: "geneva-che",
        venue_country: "CHE",
        parties: "guest:USA/ann-one@president|host:CHE",
        printed: "President One|",
        citations: "page-a;page-b",
      },
      {
        ...EVENT,
        id: "visit-2",
        kind: "visit",
        start: "2021-06-17",
        title: "One in Bern",
        venue: "bern-che",
        venue_country: "CHE",
        parties: "guest:USA/ann-one|host:CHE",
      },
      {
        ...EVENT,
        id: "visit-3",
        kind: "visit",
        start: "2021-06-19",
        title: "One in Bern again",
        venue_country: "CHE",
        parties: "guest:USA/ann-one|host:CHE",
      },
      {
        ...EVENT,
        id: "sanction-1",
        kind: "sanction_imposed",
        start: "2018-04",
        status: "in_force",
        title: "Order",
        quantity: "38",
        unit: "targets",
        unit_printed: "persons and entities",
        target_kind: "mixed",
        authority: "Order 1",
        programme: "usa-order-1",
        parties: "sender:USA|target:RUS",
        note: "A note",
      },
    ],
    "alpha/issues.csv": [{ severity: "reject", file: "upstream.csv", locator: "7", reason: "no date", detail: "somewhen" }],
    "alpha/tenures.csv": [
      { id: "usa-president-ann-one-2017", person: "ann-one", office: "president", actor: "USA", from: "2017-01-20", document: "page-a" },
    ],
    "beta/documents.csv": [{ ...PAGE, id: "page-c", family: "C", publisher: "Agency C", title: "Page C", url: "http://c.example/3" }],
    "beta/events.csv": [
      {
        ...EVENT,
        id: "call-1",
        kind: "call",
        start: "2018-03-20",
        title: "A call",
        medium: "phone",
        level: "leaders",
        initiator: "USA",
        topics: "Syria;arms control",
        parties: "participant:USA/ann-one@president|participant:RUS/ben-two@president",
        citations: "page-c",
      },
      {
        ...EVENT,
        id: "meeting-1",
        kind: "meeting",
        start: "2017",
        title: "A meeting",
        format: "sidelines",
        unannounced: "yes",
        parties: "participant:USA|participant:RUS",
        citations: "page-b:corroborates;page-c:primary",
      },
      {
        ...EVENT,
        id: "expulsion-1",
        kind: "expulsion",
        start: "2018-03-26",
        status: "in_force",
        title: "An expulsion",
        quantity: "60",
        unit: "persons",
        parties: "sender:USA|target:RUS",
        confidence: "inferred",
      },
      { ...EVENT, id: "call-0", kind: "call", start: "1991-12-25", title: "A last call", parties: "participant:USA|participant:SUN" },
    ],
    "beta/citations.csv": [{ event: "expulsion-1", document: "page-c", relation: "conflicts", says: "48 persons" }],
    "beta/status.csv": [
      { event: "call-1", date: "2018-03-20", status: "held", document: "page-c" },
      { event: "call-1", date: "2018-03-18", status: "planned", note: "said before" },
    ],
    "beta/tenures.csv": [
      {
        id: "rus-president-ben-two-2012",
        person: "ben-two",
        office: "president",
        actor: "RUS",
        acting: "yes",
        from: "2012-05-07",
        to: "2018-05-07",
      },
      { id: "rus-president-ben-two-2018", person: "ben-two", office: "president", actor: "RUS", from: "2018-05-07" },
    ],
    "beta/tallies.csv": [
      {
        id: "tally-1",
        claim: "One call",
        value: "1",
        measure: "calls",
        query: "kind=call&person=ann-one",
        rule: "event",
        document: "page-c",
      },
      { id: "tally-2", claim: "27 letters", value: "27", measure: "letters", rule: "event", reason: "No such kind.", document: "page-c" },
    ],
  };
}

/** The files of such a record. */
export function recordFiles(rows: RecordRows = recordRows()): Map<string, string> {
  const files = new Map([["record.json", '{"format":1,"recordDay":"2024-12-31"}\n']]);
  for (const [name, cells] of Object.entries(rows)) files.set(name, csv(columnsOf(name), cells));
  return files;
}

/** A folder that holds a record for the time of a test. */
export function writeSmallRecord(files: ReadonlyMap<string, string> = recordFiles()): string {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return folder;
}

function columnsOf(name: string): readonly string[] {
  const last = name.split("/").at(-1) ?? "";
  const columns = { ...SOURCE_FILES, ...SHARED_FILES }[name] ?? SOURCE_FILES[last as keyof typeof SOURCE_FILES];
  if (!columns) throw new Error(`the record has no file ${name}`);
  return columns;
}
