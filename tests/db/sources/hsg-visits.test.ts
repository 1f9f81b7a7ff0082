import { expect, test } from "vitest";
import type { CompiledSource } from "#db/sources/facts.ts";
import { compileVisits } from "#db/sources/hsg-visits/adapter.ts";
import { findPlace } from "#db/sources/hsg-visits/place.ts";
import { Terms } from "#db/sources/persons/terms.ts";
import { parseVisitors } from "#db/sources/hsg-visits/visitors.ts";
import { newContext, refusal } from "#tests/helpers/compiling.ts";
import { visitsFile, type Visit } from "#tests/helpers/upstream.ts";

const FILE = "visits/2000.xml";

function compile(visits: readonly Visit[], context = newContext()): CompiledSource {
  return compileVisits([{ file: FILE, text: visitsFile(visits) }], "hash", new Terms([]), context);
}

test("a row becomes one visit to the United States, with guest, office and printed form", () => {
  const source = compile([
    {
      id: "77",
      days: "2009-03-03/2009-03-04",
      visitor: "Prime Minister Jane Example",
      from: ["united-kingdom", "United Kingdom"],
      description: "Official Working Visit at Washington, D.C. Also met others.",
    },
  ]);
  expect(source.events).toEqual([
    {
      id: "visit-2009-03-03-jane-example-usa",
      ref: "77",
      kind: "visit",
      start: "2009-03-03",
      end: "2009-03-04",
      status: "held",
      title: "Jane Example of the United Kingdom in the United States",
      format: "working_visit",
      medium: "in_person",
      level: "leaders",
      initiator: null,
      venue: "washington-usa",
      venueCountry: "USA",
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
        { role: "guest", actor: "GBR", person: "jane-example", office: "prime_minister", printed: "Prime Minister Jane Example" },
        { role: "host", actor: "USA", person: null, office: null, printed: null },
      ],
      citations: ["hsg-visits-united-kingdom"],
      note: null,
      confidence: "stated",
    },
  ]);
  expect(source.documents.map(({ id, url }) => [id, url])).toEqual([
    ["hsg-visits-united-kingdom", "https://history.state.gov/departmenthistory/visits/united-kingdom"],
  ]);
});

test("slugs that drifted lead to one state, and states that ended are told apart by date", () => {
  const visits: Visit[] = [
    { visitor: "President A", from: ["turkey", "Turkey"] },
    { visitor: "President A", from: ["turkiye", "Turkiye"], days: "2023-07-01" },
    { visitor: "President B", from: ["macedonia", "Macedonia"] },
    { visitor: "President B", from: ["north-macedonia", "North Macedonia"], days: "2019-03-01" },
    { visitor: "Prime Minister C", from: ["somoa", "Samoa"] },
    { visitor: "President D", from: ["russia", "Russia"], days: "1991-12-25" },
    { visitor: "President D", from: ["russia", "Russia"], days: "1991-12-26" },
    { visitor: "President E", from: ["vietnam", "Vietnam"], days: "1957-05-08" },
    { visitor: "Premier E", from: ["vietnam", "Vietnam"], days: "2005-06-21" },
    { visitor: "President F", from: ["serbia", "Serbia"], days: "2003-02-03" },
    { visitor: "President F", from: ["serbia", "Serbia"], days: "2006-06-04" },
    { visitor: "President F", from: ["serbia", "Serbia"], days: "2006-06-05" },
  ];
  const byRef = new Map(compile(visits).events.map(({ ref, parties }) => [Number(ref), parties[0]?.actor]));
  expect(visits.map((_, index) => byRef.get(index + 1))).toEqual(
    ["TUR", "TUR", "MKD", "MKD", "WSM", "SUN", "RUS", "COW-RVN", "VNM", "YUG", "SCG", "SRB"], // in the order of the rows
  );
});

test("the same visitor and days twice is merged with a reason; the next day is another visit", () => {
  const twin = { visitor: "Prime Minister Gordon Twice", days: "2009-09-24/2009-09-25" };
  const source = compile([
    { ...twin, id: "12" },
    { ...twin, id: "11" },
    { ...twin, id: "13", days: "2009-09-26" },
  ]);
  expect(source.events.map(({ ref }) => ref)).toEqual(["11", "13"]);
  expect(source.issues).toEqual([
    {
      severity: "merge",
      file: FILE,
      locator: "12",
      reason: "the same visitor and days twice",
      detail: "2009-09-24 Prime Minister Gordon Twice (France)",
    },
  ]);
});

test("an empty description leaves format and city open", () => {
  expect(compile([{ visitor: "President A", description: "" }]).events[0]).toMatchObject({
    format: null,
    venue: null,
    venueCountry: "USA",
  });
});

test("a title nobody knows leaves the office open, with a warning", () => {
  const source = compile([{ id: "5", visitor: "Junta Member Some One" }]);
  expect(source.events[0]).toMatchObject({ level: null, parties: [{ person: "junta-member-some-one", office: null }, {}] });
  expect(source.issues).toMatchObject([
    { severity: "warning", locator: "5", reason: "no title we know is printed, so the office is left open" },
  ]);
});

test("a visitor given by title alone is an office without a person", () => {
  const source = compile([{ visitor: "Prime Minister" }]);
  expect(source.events[0]).toMatchObject({
    id: "visit-2009-03-03-fra-usa",
    title: "Prime Minister of France in the United States",
    parties: [{ role: "guest", actor: "FRA", person: null, office: "prime_minister", printed: "Prime Minister" }, {}],
  });
});

test("two visitors in one row are two guests of one visit", () => {
  const source = compile([{ visitor: "King A and Prime Minister B" }]);
  expect(source.events[0]).toMatchObject({ title: "A and B of France in the United States", level: "leaders" });
  expect(source.events[0]?.parties.map(({ person, office }) => [person, office])).toEqual([
    ["a", "king"],
    ["b", "prime_minister"],
    [null, null],
  ]);
});

test.each([
  ["President-elect Ann Other", "Ann Other", "president_elect"],
  ["President - elect Ann Other", "Ann Other", "president_elect"],
  ["Acting Prime Minster Ann Other", "Ann Other", "prime_minister"],
  ["President of the Council Ann Other", "Ann Other", "prime_minister"],
  ["Chancellor Ann Other (West)", "Ann Other", "chancellor"],
  ["Crown Prince Some- One", "Some-One", "crown_prince"],
])("the visitor %s is %s as %s", (text, name, office) => {
  expect(parseVisitors(text)).toEqual([{ name, office, printed: text }]);
});

test.each([
  ["State Visit. Afterwards at New York City.", null],
  ["Working Visit in Washington, D.C.; visited Chicago.", "Washington"],
  ["Met with the President at the White House and at Camp David.", null],
  ["Attended the U.N. General Assembly in New York City.", "New York"],
  ["Private visit to Chicago.", null],
  ["In Washington State for a talk.", null],
])("the place of “%s” is %s", (description, city) => {
  expect(findPlace(description)).toBe(city);
});

test.each([
  [{ visitor: "President A", days: "2009-02-30" }, "a date is not a day of the calendar"],
  [{ visitor: "President A", days: "2009-03-02/2009-03-01" }, "the visit ends before it begins"],
  [{ visitor: "" }, "no visitor is named"],
])("row %# is rejected with a reason and leaves no event", (visit, reason) => {
  const source = compile([{ id: "9", ...visit }]);
  expect(source.events).toEqual([]);
  expect(source.issues).toEqual([{ severity: "reject", file: FILE, locator: "9", reason, detail: visit.visitor }]);
});

test("an id that is there twice stops the compile", () => {
  expect(
    refusal(() =>
      compile([
        { id: "7", visitor: "President A" },
        { id: "7", visitor: "President B" },
      ]),
    ),
  ).toBe(`${FILE}:2: column "id": number 2: "7" is there twice`);
});

test("a formula or markup is no visitor, and is kept with its reason", () => {
  const source = compile([
    { id: "7", visitor: "=cmd|calc" },
    { id: "8", visitor: "President &lt;script&gt;A" },
  ]);
  expect(source.events).toEqual([]);
  expect(source.issues.map(({ severity, locator, reason }) => [severity, locator, reason])).toEqual([
    ["reject", "7", "the visitor begins like a formula, which no name does"],
    ["reject", "8", "the visitor holds a sign that no name has"],
  ]);
});

test("a country nobody knows stops the compile, naming file, item and field", () => {
  expect(refusal(() => compile([{ visitor: "President A" }, { visitor: "President B", from: ["lemuria", "Lemuria"] }]))).toBe(
    'visits/2000.xml:2: column "from@id": <visit> number 2: "lemuria" is unknown',
  );
});
