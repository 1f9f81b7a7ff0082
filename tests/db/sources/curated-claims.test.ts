import { expect, test } from "vitest";
import { familyOf } from "#db/sources/merge/families.ts";
import { refusal } from "#tests/helpers/compiling.ts";
import { compileCuratedRows, type CuratedRows } from "#tests/helpers/curated.ts";

const CALL = { event_id: "call-a", type: "call", format: "call", start_date: "2018-03-20", participants: "ann-one(USA);ben-two(RUS)" };
const TALLY = { tally_id: "tally-a", claim: "A claim", value: "8", measure: "calls", source_id: "page-a" };

test("a page keeps its publisher, family, address and day as printed; a file name is no address", () => {
  const sources = [
    { source_id: "page-a", publisher: "RIA Novosti", title: "One", url: "https://a.example/1", published_on: "2018-07", language: "ru" },
    { source_id: "page-b", title: "Two", url: "file:seed.html" },
  ];
  expect(compileCuratedRows({ sources, terms: [] }).documents).toEqual([
    {
      id: "page-a",
      publisher: "RIA Novosti",
      family: "Rossiya Segodnya",
      title: "One",
      url: "https://a.example/1",
      publishedOn: "2018-07",
      kind: "news",
      language: "ru",
    },
    { id: "page-b", publisher: "Agency A", family: "Agency A", title: "Two", url: null, publishedOn: null, kind: "news", language: null },
  ]);
});

test.each([
  ["TASS (English)", "TASS"],
  ["ITAR-TASS", "TASS"],
  ["Interfax-Ukraine", "Interfax-Ukraine"],
  ["Interfax", "Interfax"],
  ["US Department of State", "US State Department"],
  ["The Duran, citing the Kremlin", "The Duran"],
  ["WikiMili", "Wikipedia"],
  ["Somebody Else", "Somebody Else"],
])("%s is one witness with %s", (publisher, family) => {
  expect(familyOf(publisher)).toBe(family);
});

test("a status keeps its day, step and page", () => {
  const status = [
    { event_id: "call-a", as_of_date: "2018-03-19", status: "planned", source_id: "page-b", note: "later" },
    { event_id: "call-a", as_of_date: "2018-03-20", status: "held" },
  ];
  expect(compileCuratedRows({ events: [CALL], status }).status).toEqual([
    { event: "call-a", date: "2018-03-19", status: "planned", document: "page-b", note: "later" },
    { event: "call-a", date: "2018-03-20", status: "held", document: null, note: null },
  ]);
});

test.each([
  ["reported", "superseded", "cancelled"],
  ["planned", "not_held", "cancelled"],
  ["reported", "confirmed", "reported"],
  ["held", "superseded", "held"],
])("an event given as %s whose last dated step is %s is %s", (status, step, told) => {
  const steps = [
    { event_id: "call-a", as_of_date: "2018-06-28", status: step },
    { event_id: "call-a", as_of_date: "2018-06-14", status: "reported" },
  ];
  expect(compileCuratedRows({ events: [{ ...CALL, status }], status: steps }).events.map((event) => event.status)).toEqual([told]);
});

test("a term has a readable id; an empty end is unknown, and one held for another is acting", () => {
  const term = { person_id: "ben-two", country_iso3: "RUS", source_id: "page-a" };
  const terms = [
    { ...term, office: "president", from: "2012-05-07", to: "", note: "no end on the page" },
    { ...term, office: "prime_minister (acting)", from: "1999-08", to: "2000" },
    { ...term, office: "president", from: "2012-11", to: "2013" },
  ];
  expect(compileCuratedRows({ terms }).tenures).toEqual([
    {
      id: "rus-president-ben-two-2012",
      person: "ben-two",
      office: "president",
      actor: "RUS",
      acting: false,
      from: "2012-05-07",
      to: null,
      document: "page-a",
      note: "no end on the page",
    },
    {
      id: "rus-prime-minister-ben-two-1999",
      person: "ben-two",
      office: "prime_minister",
      actor: "RUS",
      acting: true,
      from: "1999-08",
      to: "2000",
      document: "page-a",
      note: null,
    },
    {
      id: "rus-president-ben-two-2012-2",
      person: "ben-two",
      office: "president",
      actor: "RUS",
      acting: false,
      from: "2012-11",
      to: "2013",
      document: "page-a",
      note: null,
    },
  ]);
});

test.each([
  [
    "calls of two people in a year",
    { participants: "ann-one(USA);ben-two(RUS)", from: "2017", to: "2018" },
    "from=2017-01-01&kind=call,video_call&person=ann-one&to=2018-12-31&withPerson=ben-two",
  ],
  ["meetings of two states", { measure: "meetings", participants: "USA;RUS" }, "actor=USA&count=formal&kind=meeting&with=RUS"],
  ["visits of a person to a state", { measure: "visits", participants: "ben-two(RUS);USA" }, "host=USA&kind=visit&person=ben-two"],
  [
    "diplomats of one state",
    { measure: "diplomats", participants: "RUS", from: "2018-03" },
    "from=2018-03-01&kind=expulsion&metric=quantity&target=RUS&unit=persons",
  ],
  [
    "vessels listed by one state",
    { measure: "vessels", participants: "EU;RUS" },
    "kind=sanction_imposed&metric=quantity&sender=EU&target=RUS&targetKind=vessels&unit=targets",
  ],
])("a count of %s becomes the query that answers it", (_, cells, query) => {
  expect(compileCuratedRows({ tallies: [{ ...TALLY, ...cells }] }).tallies).toMatchObject([
    { value: 8, query, reason: null, document: "page-a" },
  ]);
});

test("a count the record has no measure of keeps its number and the reason there is no query", () => {
  expect(compileCuratedRows({ tallies: [{ ...TALLY, measure: "letters", value: "27" }] }).tallies).toEqual([
    {
      id: "tally-a",
      claim: "A claim",
      value: 27,
      measure: "letters",
      query: null,
      rule: "event",
      reason: "Letters are not a kind of the record.",
      document: "page-a",
      apart: [],
    },
  ]);
});

const TERM = { person_id: "ann-one", office: "president", country_iso3: "USA", from: "2017-01-20", to: "2021-01-20", source_id: "page-a" };

test.each<[string, CuratedRows]>([
  ['status_history.csv:2: column "as_of_date": "2018-02-30" is not a day', { status: [{ event_id: "call-a", as_of_date: "2018-02-30" }] }],
  [
    'status_history.csv:2: column "status": "begun" is not one of ',
    { status: [{ event_id: "call-a", as_of_date: "2018-02-20", status: "begun" }] },
  ],
  [
    'status_history.csv:2: column "event_id": "call-x" is not in events.csv',
    { status: [{ event_id: "call-x", as_of_date: "2018-02-20" }] },
  ],
  [
    'status_history.csv:2: column "source_id": "page-x" is not in sources.csv',
    { status: [{ event_id: "call-a", as_of_date: "2018-02-20", source_id: "page-x" }] },
  ],
  ['terms.csv:2: column "office": "tsar" is no office we know', { terms: [{ ...TERM, office: "tsar" }] }],
  ['terms.csv:2: column "from": "May 2012" is not a date', { terms: [{ ...TERM, from: "May 2012" }] }],
  ['terms.csv:2: column "to": "2021-13" is not a date', { terms: [{ ...TERM, to: "2021-13" }] }],
  ['terms.csv:2: column "to": "2016-12-31" is before the start', { terms: [{ ...TERM, to: "2016-12-31" }] }],
  ['terms.csv:2: column "person_id": "dan-four" is not in persons.csv', { terms: [{ ...TERM, person_id: "dan-four" }] }],
  ['terms.csv:2: column "country_iso3": "XXX" is not an actor we know', { terms: [{ ...TERM, country_iso3: "XXX" }] }],
  ['sources.csv:3: column "source_id": "page-a" is there twice', { sources: [{ source_id: "page-a" }, { source_id: "page-a" }] }],
  ['tallies.csv:3: column "tally_id": "tally-a" is there twice', { tallies: [TALLY, TALLY] }],
  ['tallies.csv:2: column "value": a tally needs a number', { tallies: [{ ...TALLY, value: "" }] }],
  ['tallies.csv:2: column "value": "two dozen" is not a number', { tallies: [{ ...TALLY, value: "two dozen" }] }],
  ['tallies.csv:2: column "measure": "hugs" is not one of ', { tallies: [{ ...TALLY, measure: "hugs" }] }],
  ['tallies.csv:2: column "from": "soon" is not a date', { tallies: [{ ...TALLY, from: "soon" }] }],
  ['tallies.csv:2: column "source_id": "page-x" is not in sources.csv', { tallies: [{ ...TALLY, source_id: "page-x" }] }],
  [
    'tallies.csv:2: column "participants": "the two leaders" names neither a person(CODE) nor a state',
    { tallies: [{ ...TALLY, participants: "the two leaders" }] },
  ],
  [
    'tallies.csv:2: column "participants": "all of them" names neither a person(CODE) nor a state',
    { tallies: [{ ...TALLY, measure: "diplomats", participants: "all of them" }] },
  ],
])("%s … stops the compile", (message, rows) => {
  expect(refusal(() => compileCuratedRows({ events: [CALL], ...rows })).slice(0, message.length + 8)).toBe(`curated/${message}`);
});
