import { beforeAll, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import type { CompiledEvent } from "#db/sources/facts.ts";
import { compileSummits } from "#db/sources/g7/adapter.ts";
import { linkOccasions } from "#db/sources/g7/occasions.ts";
import { emptySource } from "#db/sources/facts.ts";
import { createTestContext } from "#tests/helpers/compile-context.ts";
import { openRecord } from "#tests/helpers/record.ts";

const SUMMIT = {
  id: "1975-rambouillet",
  number: 1,
  year: 1975,
  name: "Rambouillet",
  summit_title: "Rambouillet Summit",
  format: "G6",
  status: "held",
  host_country: "France",
  city: "Rambouillet",
  location: "Rambouillet",
  venue: null,
  dates: { start: "1975-11-15", end: "1975-11-17", display: "15–17 November 1975" },
  era: "First",
  summary: "Prose that is never read.",
  context: "",
  themes: [],
  outcomes: [],
  why_it_matters: "",
  documents: [{ title: "Declaration", url: "https://g7.example/1975", publisher: "An archive", tier: 2, type: "declaration" }],
  record_status: "Reviewed",
  data_gaps: [],
  is_us_host: false,
};

function compile(...summits: object[]) {
  const context = createTestContext();
  const source = compileSummits({ file: "g7/summits.json", text: JSON.stringify({ meta: {}, summits }) }, "0", "2026-11-22", context);
  return { source, context };
}

test("a summit is an event of its host and of the group, and says nothing of who else came", () => {
  const { source, context } = compile(SUMMIT);
  expect(source.rowsRead).toBe(1);
  expect(source.events).toEqual([
    {
      id: "summit-g7-1975",
      ref: "1975-rambouillet",
      kind: "summit",
      start: "1975-11-15",
      end: "1975-11-17",
      status: "held",
      title: "G6 summit 1975 in Rambouillet",
      format: "summit",
      medium: "in_person",
      level: "leaders",
      initiator: null,
      venue: "rambouillet-fra",
      venueCountry: "FRA",
      context: null,
      quantity: null,
      unit: null,
      unitPrinted: null,
      targetKind: null,
      authority: null,
      programme: null,
      topics: [],
      unannounced: false,
      parties: [
        { role: "participant", actor: "G7", person: null, office: null, printed: null },
        { role: "host", actor: "FRA", person: null, office: null, printed: null },
      ],
      citations: ["g7-summits", "g7-1975-rambouillet"],
      note: null,
      confidence: "stated",
    },
  ]);
  expect(source.documents.map(({ id, publisher, url }) => [id, publisher, url])).toEqual([
    ["g7-summits", "James Wilson, g7-presidency-history", "https://github.com/therealjameswilson/g7-presidency-history"],
    ["g7-1975-rambouillet", "An archive", "https://g7.example/1975"],
  ]);
  expect([...context.venues.byId.keys()]).toEqual(["rambouillet-fra"]);
});

test("a summit by video has no place, one on another's ground keeps its host, one to come is planned", () => {
  const virtual = { ...SUMMIT, id: "2020-virtual", format: "G7", status: "virtual", dates: { start: "2020-03-16", end: "2020-03-16" } };
  const moved = {
    ...SUMMIT,
    id: "2014-brussels",
    format: "G7",
    status: "replacement",
    host_country: "European Union",
    city: "Brussels",
    dates: { start: "2014-06-04", end: "2014-06-05" },
  };
  const next = { ...SUMMIT, id: "2027-next", format: "G8", city: "Strelna, Saint Petersburg", host_country: "Russia" };
  const planned = { ...next, dates: { start: "2027-06-01", end: "2027-06-03" } };
  const { source } = compile(virtual, moved, planned);
  expect(
    source.events.map((event) => [event.title, event.medium, event.venue, event.venueCountry, event.parties[1]?.actor, event.status]),
  ).toEqual([
    ["G7 summit 2020 by video", "video", null, null, "FRA", "held"],
    ["G7 summit 2014 in Brussels", "in_person", "brussels-bel", "BEL", "EU", "held"],
    ["G8 summit 2027 in Saint Petersburg", "in_person", "saint-petersburg-rus", "RUS", "RUS", "planned"],
  ]);
  expect(source.events.map(({ end }) => end)).toEqual([null, "2014-06-05", "2027-06-03"]);
});

test.each([
  ["an unknown field", { ...SUMMIT, guests: [] }, /g7\/summits\.json:1: column "guests": entry number 1 has an unknown field/],
  ["a missing field", { id: "1975-rambouillet" }, /column "number": entry number 1 has no such field/],
  ["an unknown host", { ...SUMMIT, host_country: "Atlantis" }, /column "host_country": .*"Atlantis"/],
  ["an unknown status", { ...SUMMIT, status: "dreamt" }, /column "status": .*"dreamt"/],
  ["a day that is none", { ...SUMMIT, dates: { start: "1975-11-31", end: "1975-12-01" } }, /column "dates\.start"/],
])("%s stops with file and place", (_, summit, reason) => {
  expect(() => compile(summit)).toThrow(reason);
});

test.each<[says: string, meeting: Partial<CompiledEvent>, occasion: string | undefined]>([
  ["on the sidelines in its city", { format: "sidelines" }, "summit-g7-1975"],
  ["that names the group, elsewhere in the country", { format: "bilateral", context: "G7 summit", venue: "paris-fra" }, "summit-g7-1975"],
  ["of the years before the G8", { format: "sidelines", context: "economic summit" }, "summit-g7-1975"],
  ["on the sidelines of something else", { format: "sidelines", context: "NATO summit" }, undefined],
  ["that is bilateral and names nothing", { format: "bilateral" }, undefined],
  ["in another country", { format: "sidelines", venue: "rome-ita", venueCountry: "ITA" }, undefined],
  ["after its last day", { format: "sidelines", start: "1975-11-18" }, undefined],
  ["that outlasts it", { format: "sidelines", end: "1975-11-20" }, undefined],
  ["known only to the month", { format: "sidelines", start: "1975-11" }, undefined],
  ["that is a visit", { format: "sidelines", kind: "visit" }, undefined],
])("a meeting %s", (_, meeting, occasion) => {
  const { source } = compile(SUMMIT);
  const [summit] = source.events;
  if (!summit) throw new Error("no summit");
  const other = emptySource("other", "0");
  const base = { ...summit, id: "a", kind: "meeting", start: "1975-11-16", end: null } as const;
  other.events.push({ ...base, ...meeting });
  linkOccasions(source, [source, other]);
  expect(other.events[0]?.contextEvent).toBe(occasion);
});

test.each<[says: string, stops: readonly Partial<CompiledEvent>[], meeting: Partial<CompiledEvent>, occasion: string | undefined]>([
  ["of somebody who came for it", [{}], {}, "summit-g7-1975"],
  ["in its country", [{}], { venueCountry: "FRA" }, "summit-g7-1975"],
  ["elsewhere", [{}], { venueCountry: "ITA" }, undefined],
  ["of another occasion", [{}], { context: "NATO summit" }, undefined],
  ["of nobody who came", [{ parties: [] }], {}, undefined],
  ["of somebody who came for something else", [{ context: null }], {}, undefined],
  ["after they had left", [{ end: "1975-11-15" }], {}, undefined],
  ["on a day with another stop", [{}, { context: null, venueCountry: "ITA", start: "1975-11-16" }], {}, undefined],
])("a meeting without a place, %s", (_, stops, meeting, occasion) => {
  const { source } = compile(SUMMIT);
  const [summit] = source.events;
  if (!summit) throw new Error("no summit");
  const who = { actor: "USA", person: "gerald-ford", office: null, printed: null };
  const other = emptySource("other", "0");
  const base = { ...summit, format: null, context: null, venue: null, venueCountry: null } as const;
  const stop = { kind: "visit", start: "1975-11-14", end: "1975-11-17", context: "G7 meeting", venueCountry: "FRA" } as const;
  other.events.push(
    { ...base, id: "m", kind: "meeting", start: "1975-11-16", end: null, parties: [{ ...who, role: "participant" }], ...meeting },
    ...stops.map((own, index) => ({ ...base, id: `s${index}`, ...stop, parties: [{ ...who, role: "guest" as const }], ...own })),
  );
  linkOccasions(source, [source, other]);
  expect(other.events[0]?.contextEvent).toBe(occasion);
});

let db: Db;
beforeAll(() => {
  db = openRecord();
}, 120_000);

test("the record holds 52 summits, and the meetings on their sidelines", () => {
  const count = (sql: string) => db.$client.prepare(sql).pluck().get();
  expect(count("SELECT count(*) FROM event WHERE kind = 'summit' AND id LIKE 'summit-g7-%' AND status = 'held'")).toBe(52);
  expect(count("SELECT context_event_id FROM event WHERE id = 'meeting-2013-06-17-putin-obama'")).toBe("summit-g7-2013");
  expect(count("SELECT context_event_id FROM event WHERE id = 'meeting-2003-06-01-putin-bush'")).toBeNull();
  const linked = db.$client
    .prepare<[], string>(`SELECT event.id FROM event JOIN import_run ON import_run.id = import_id AND source_id = 'curated'
       WHERE context_event_id LIKE 'summit-g7-%' ORDER BY earliest_day`)
    .pluck()
    .all();
  expect(linked).toHaveLength(17);
  expect(linked.slice(0, 2)).toEqual(["meeting-1994-07-10-yeltsin-clinton", "meeting-1995-06-17-yeltsin-clinton"]);
});
