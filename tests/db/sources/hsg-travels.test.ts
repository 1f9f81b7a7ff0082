import { expect, test } from "vitest";
import type { CompiledSource } from "#db/sources/facts.ts";
import { compileTravels } from "#db/sources/hsg-travels/adapter.ts";
import { compilePresidents } from "#db/sources/hsg-travels/presidents.ts";
import { newContext, refusal } from "#tests/helpers/compiling.ts";
import { presidentsFile, tripsFile, type Trip } from "#tests/helpers/upstream.ts";

const FILE = "travels/biden.xml";

function compile(trips: readonly Trip[], context = newContext()): CompiledSource {
  return compileTravels([{ file: FILE, text: tripsFile(trips) }], "hash", context);
}

function outline(source: CompiledSource): string[] {
  return source.events.map(({ id, title, venue, parties }) => `${id} | ${title} | ${venue ?? "-"} | ${parties[1]?.actor ?? "-"}`);
}

test("a stop becomes one visit with its guest, host, place, days and page", () => {
  const context = newContext();
  const source = compile(
    [{ id: "4113", days: "2021-06-09/2021-06-13", country: ["united-kingdom", "United Kingdom"], locale: "London" }],
    context,
  );
  expect(source.events).toEqual([
    {
      id: "visit-2021-06-09-joe-biden-gbr",
      ref: "4113",
      kind: "visit",
      start: "2021-06-09",
      end: "2021-06-13",
      status: "held",
      title: "Joe Biden in London, United Kingdom",
      format: null,
      medium: "in_person",
      level: "leaders",
      initiator: null,
      venue: "london-gbr",
      venueCountry: "GBR",
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
        { role: "guest", actor: "USA", person: "joe-biden", office: "president", printed: null },
        { role: "host", actor: "GBR", person: null, office: null, printed: null },
      ],
      citations: ["hsg-travels-biden-joseph-r"],
      note: null,
      confidence: "stated",
    },
  ]);
  expect(source.documents).toEqual([
    {
      id: "hsg-travels-biden-joseph-r",
      publisher: "Office of the Historian, US Department of State",
      family: "US State Department",
      title: "Travels Abroad: Joe Biden",
      url: "https://history.state.gov/departmenthistory/travels/president/biden-joseph-r",
      publishedOn: null,
      kind: "list",
      language: "en",
    },
  ]);
  expect(source.rowsRead).toBe(1);
  expect(context.persons.byId.get("joe-biden")).toMatchObject({ name: "Joe Biden", actor: "USA" });
});

test("a secretary of state travels as a minister, on a page of the secretaries", () => {
  const source = compile([{ who: "kerry-john-forbes", role: "secretary", locale: "Paris" }]);
  expect(source.events[0]).toMatchObject({ level: "ministers", parties: [{ person: "john-kerry", office: "secretary_of_state" }, {}] });
  expect(source.documents[0]?.url).toBe("https://history.state.gov/departmenthistory/travels/secretary/kerry-john-forbes");
});

test("several cities in one row stay one visit, at the first, all named in its title", () => {
  expect(outline(compile([{ country: ["united-kingdom", "United Kingdom"], locale: "London,  Cornwall (Carbis Bay), Windsor" }]))).toEqual([
    "visit-2021-06-09-joe-biden-gbr | Joe Biden in London, Cornwall and Windsor, United Kingdom | london-gbr | GBR",
  ]);
});

test("a stop without a city is in Vatican City under the Holy See, and elsewhere in its country alone", () => {
  expect(
    outline(
      compile([
        { days: "2021-10-29", country: ["holy-see", "Holy See"] },
        { days: "2021-11-05", country: ["france", "France"] },
      ]),
    ),
  ).toEqual([
    "visit-2021-10-29-joe-biden-vat | Joe Biden in Vatican City | vatican-city-vat | VAT",
    "visit-2021-11-05-joe-biden-fra | Joe Biden in France | - | FRA",
  ]);
});

test("a trip as president-elect carries that office and a note; meeting somebody else's president-elect does not", () => {
  const source = compile([
    { days: "2020-12-01", remarks: "[Made as President-elect.]" },
    { days: "2021-12-01", remarks: "Met with President-elect Somebody." },
  ]);
  expect(source.events.map(({ level, note, parties }) => [parties[0]?.office, level, note])).toEqual([
    ["president_elect", "officials", "made as president-elect"],
    ["president", "leaders", null],
  ]);
});

test("the same stop twice is merged with a reason; another city on the same day is a stop of its own", () => {
  const source = compile([
    { id: "20", days: "2021-11-01/2021-11-02", locale: "Paris" },
    { id: "19", days: "2021-11-01/2021-11-02", locale: "Paris" },
    { id: "21", days: "2021-11-01/2021-11-02", locale: "Lyon" },
  ]);
  expect(outline(source)).toEqual([
    "visit-2021-11-01-joe-biden-fra | Joe Biden in Paris, France | paris-fra | FRA",
    "visit-2021-11-01-joe-biden-fra-2 | Joe Biden in Lyon, France | lyon-fra | FRA",
  ]);
  expect(source.issues).toEqual([
    { severity: "merge", file: FILE, locator: "20", reason: "the same stop as row 19", detail: "2021-11-01 France, Paris" },
  ]);
});

test("the slug russia is the Soviet Union until 25 December 1991, and a stale printed name is warned of", () => {
  const source = compile([
    { id: "1", who: "bush-george-h-w", days: "1991-12-25", country: ["russia", "U.S.S.R."], locale: "Leningrad" },
    { id: "2", who: "bush-george-h-w", days: "1991-12-26", country: ["russia", "Russia"], locale: "Moscow" },
    { id: "3", who: "baker-james-addison", role: "secretary", days: "1992-01-28", country: ["russia", "U.S.S.R."], locale: "Moscow" },
    { id: "4", who: "nixon-richard-m", days: "1972-05-29", country: ["ukraine", "U.S.S.R."], locale: "Kiev" },
  ]);
  expect(outline(source)).toEqual([
    "visit-1972-05-29-richard-nixon-sun | Richard Nixon in Kiev, Soviet Union | kyiv-ukr | SUN",
    "visit-1991-12-25-george-h-w-bush-sun | George H. W. Bush in Leningrad, Soviet Union | saint-petersburg-rus | SUN",
    "visit-1991-12-26-george-h-w-bush-rus | George H. W. Bush in Moscow, Russia | moscow-rus | RUS",
    "visit-1992-01-28-james-baker-rus | James Baker in Moscow, Russia | moscow-rus | RUS",
  ]);
  expect(source.issues).toEqual([
    {
      severity: "warning",
      file: FILE,
      locator: "3",
      reason: "printed under a state that had ended; counted as RUS",
      detail: "1992-01-28 U.S.S.R., Moscow",
    },
  ]);
});

test.each([
  ["2021-02-29/2021-03-01", "a date is not a day of the calendar", "2021-02-29 to 2021-03-01"],
  ["/2021-03-01", "a date is not a day of the calendar", " to 2021-03-01"],
  ["2021-03-02/2021-03-01", "the stop ends before it begins", "2021-03-02 to 2021-03-01"],
])("the days %s are rejected with a reason, and the other stops stay", (days, reason, detail) => {
  const source = compile([
    { id: "7", days },
    { id: "8", days: "2021-03-05", locale: "Paris" },
  ]);
  expect(source.issues).toEqual([{ severity: "reject", file: FILE, locator: "7", reason, detail }]);
  expect(source.events.map(({ ref }) => ref)).toEqual(["8"]);
  expect(source.rowsRead).toBe(2);
});

test.each([
  ["a traveller", { who: "nobody-at-all" }, 'travels/biden.xml:2: column "@who": <trip> number 2: "nobody-at-all" is unknown'],
  ["a role", { role: "clerk" }, 'travels/biden.xml:2: column "role": <trip> number 2: "clerk" is unknown'],
  ["a country", { country: ["atlantis", "Atlantis"] }, 'travels/biden.xml:2: column "country@id": <trip> number 2: "atlantis" is unknown'],
] as const)("%s nobody knows stops the compile, naming file, item and field", (_, trip, message) => {
  expect(refusal(() => compile([{}, trip]))).toBe(message);
});

test("presidents who travelled get their terms, unless the curated table has terms of theirs", () => {
  const text = presidentsFile([
    ["washington-george", "1789-04-30", "1797-03-04"],
    ["truman-harry-s", "1945-04-12", "1953-01-20"],
    ["obama-barack", "2009-01-20", "2017-01-20"],
    ["biden-joseph-r", "2021-01-20", ""],
  ]);
  expect(compilePresidents({ file: "presidents.xml", text }, new Set(["barack-obama"]))).toEqual([
    {
      id: "usa-president-harry-s-truman-1945",
      person: "harry-s-truman",
      office: "president",
      actor: "USA",
      acting: false,
      from: "1945-04-12",
      to: "1953-01-20",
      document: "hsg-travels-presidents",
      note: null,
    },
  ]);
});
