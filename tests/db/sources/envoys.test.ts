import { beforeAll, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { deriveTenureDays } from "#db/import/tenures.ts";
import { queryPeriods } from "#db/query/periods.ts";
import { compileEnvoys } from "#db/sources/envoys/adapter.ts";
import { isHeadline } from "#db/sources/offices.ts";
import { shortNames } from "#db/sources/persons/names.ts";
import { formatDay } from "#shared/dates.ts";
import { createTestContext, issueLines } from "#tests/helpers/compile-context.ts";
import { openRecord } from "#tests/helpers/record.ts";

const STAMPS =
  "<created-by>x</created-by><created-date>x</created-date><last-modified-by>x</last-modified-by><last-modified-date>x</last-modified-date>";

interface Dates {
  appointed?: string;
  arrived?: string;
  started?: string;
  ended?: string;
}

function chief(id: string, who: string, dates: Dates, role = "ambassador-e-p", more = ""): string {
  const stages = (["appointed", "arrived", "started", "ended"] as const).map(
    (stage) => `<${stage}><date>${dates[stage] ?? ""}</date><note>Prose with <hi>markup</hi>.</note></${stage}>`,
  );
  return `<chief><id>${id}</id><person-id>${who}</person-id><role-title-id>${role}</role-title-id>
    <contemporary-territory-id>x</contemporary-territory-id>${stages.join("")}<note/>${more}${STAMPS}</chief>`;
}

function mission(territory: string, chiefs: readonly string[], nominees: readonly string[] = []) {
  const text = `<country-mission><territory-id>${territory}</territory-id><chiefs>${chiefs.join("")}</chiefs>
    <other-nominees>${nominees.join("")}</other-nominees></country-mission>`;
  return { file: `pocom/missions-countries/${territory}.xml`, text };
}

function person(id: string, forename: string, surname: string, more = "") {
  const text = `<person><id>${id}</id><persName><surname>${surname}</surname><forename>${forename}</forename>${more}</persName>
    <birth>1767</birth><death/><career-type/><residence><state-id>ma</state-id></residence>${STAMPS}</person>`;
  return { file: `pocom/people/${id}.xml`, text };
}

function title(id: string, singular: string) {
  const names = `<names><singular>${singular}</singular><plural>${singular}s</plural></names>`;
  return {
    file: `pocom/roles/${id}.xml`,
    text: `<role mode="active"><id>${id}</id><class>chief</class><category>country</category>${names}</role>`,
  };
}

function compile(...missions: ReturnType<typeof mission>[]) {
  const context = createTestContext();
  context.persons.add("john-beyrle", "John Beyrle", "USA", "curated");
  context.persons.add("ann-lee", "Ann Lee", "USA", "curated");
  const people = [
    person("adams-john-quincy", "John Quincy", "Adams"),
    person("beyrle-john-ross", "John Ross", "Beyrle"),
    person("lee-ann", "Ann", "Lee"),
    person("adair-charles", "Charles (Chuck)", "Adair", "<genName>Jr.</genName><altname>C. Adair</altname><altname>Chuck Adair</altname>"),
  ];
  const titles = [title("ambassador-e-p", "Ambassador"), title("charge-daffaires-ad-interim", "Chargé d’Affaires ad interim")];
  return { source: compileEnvoys({ missions, people, titles }, "0", context), context };
}

test("a chief of mission has a term for the United States, accredited to the state of the day", () => {
  const { source } = compile(
    mission("russia", [
      chief("ru-1", "adams-john-quincy", { appointed: "1809-06-27", started: "1809-11-05", ended: "1814-04" }),
      chief("ru-2", "adair-charles", { started: "1980-05-01" }, "charge-daffaires-ad-interim"),
    ]),
  );
  expect(source.tenures).toEqual([
    {
      id: "usa-chief-of-mission-rus-john-quincy-adams-1809",
      person: "john-quincy-adams",
      office: "chief_of_mission",
      actor: "USA",
      accreditedTo: "RUS",
      acting: false,
      from: "1809-11-05",
      to: "1814-04",
      document: "pocom-russia",
      note: "Ambassador",
    },
    {
      id: "usa-chief-of-mission-sun-charles-adair-jr-1980",
      person: "charles-adair-jr",
      office: "chief_of_mission",
      actor: "USA",
      accreditedTo: "SUN",
      acting: true,
      from: "1980-05-01",
      to: null,
      document: "pocom-russia",
      note: "Chargé d’Affaires ad interim",
    },
  ]);
  expect(source.documents.map(({ id, url }) => [id, url])).toEqual([
    ["pocom-russia", "https://history.state.gov/departmenthistory/people/chiefsofmission/russia"],
  ]);
  expect(source.rowsRead).toBe(2);
});

test("a term without a day of taking charge says what it is dated from; one without any date is left out", () => {
  const { source } = compile(
    mission("mexico", [
      chief("a", "adams-john-quincy", { appointed: "1900-01-01", arrived: "1900-02-01", ended: "1901-01-01" }),
      chief("b", "adams-john-quincy", { appointed: "1902-01-01" }),
      chief("c", "adams-john-quincy", { ended: "1919-09-14" }),
      chief("d", "adams-john-quincy", {}),
      chief("e", "adams-john-quincy", { started: "1930-01-02", ended: "1930-01-01" }),
    ]),
  );
  expect(source.tenures.map(({ from, to, note }) => [from, to, note])).toEqual([
    ["1900-02-01", "1901-01-01", "Ambassador; dated from the arrival at the post"],
    ["1902-01-01", null, "Ambassador; dated from the appointment"],
    ["1919-09-14", "1919-09-14", "Ambassador; the list gives only the end"],
  ]);
  expect(issueLines(source.issues)).toEqual(["reject d: the list gives no date of the term", "reject e: the term ends before it begins"]);
});

test("who was named but never served is left out with the reason, and the same row twice is one, with its end", () => {
  const { source } = compile(
    mission(
      "mexico",
      [
        chief("a", "adams-john-quincy", { started: "2014-10-20" }),
        "<mission-note><text>Prose.</text></mission-note>",
        chief("a", "adams-john-quincy", { started: "2014-10-20", ended: "2017-10-15" }),
      ],
      [chief("n", "adair-charles", { appointed: "1780-12-19" })],
    ),
  );
  expect(source.tenures.map(({ from, to }) => [from, to])).toEqual([["2014-10-20", "2017-10-15"]]);
  expect(issueLines(source.issues)).toEqual([
    "reject n: named for the post, but never served",
    "merge a: the same person, post and start twice",
  ]);
  expect(source.rowsRead).toBe(3);
});

test("a person the record has is that person only where somebody has looked; a mere namesake stays apart, with a warning", () => {
  const { source, context } = compile(
    mission("mexico", [chief("a", "beyrle-john-ross", { started: "2008-07-03" }), chief("b", "lee-ann", { started: "1990-01-01" })]),
  );
  expect(source.tenures.map((tenure) => tenure.person)).toEqual(["john-beyrle", "ann-lee-envoy"]);
  expect([...(context.persons.aliases.get("john-beyrle") ?? [])]).toEqual(["John Ross Beyrle"]);
  expect(issueLines(source.issues)).toEqual(["warning lee-ann: has the name of another person; kept apart"]);
});

test.each([
  ["an unknown field", mission("mexico", [chief("a", "lee-ann", {}, "ambassador-e-p", "<salary/>")]), /mexico\.xml:1: column "salary"/],
  ["a field that is there twice", mission("mexico", [chief("a", "lee-ann", {}, "ambassador-e-p", "<note/>")]), /has the field twice/],
  ["an unknown element of a mission", mission("mexico", ["<flag/>"]), /mexico\.xml:1: column "flag"/],
  ["an unknown person", mission("mexico", [chief("a", "nobody", { started: "1900" })]), /column "person-id": .*"nobody" is unknown/],
  ["an unknown title", mission("mexico", [chief("a", "lee-ann", {}, "king")]), /column "role-title-id": .*"king" is unknown/],
  ["a date that is none", mission("mexico", [chief("a", "lee-ann", { started: "1900-13-01" })]), /column "started\/date"/],
  ["an unknown country", mission("atlantis", [chief("a", "lee-ann", { started: "1900" })]), /atlantis\.xml:1: column "territory-id"/],
])("%s stops with file and place", (_, files, reason) => {
  expect(() => compile(files)).toThrow(reason);
});

test("a term ends on the eve of its successor's at the same post, whatever begins elsewhere on that day", () => {
  const base = { office: "chief_of_mission", actor: "USA" };
  const days = deriveTenureDays([
    { ...base, id: "a", person: "a", accreditedTo: "RUS", from: "1990-01-01", to: "1992-05-05" },
    { ...base, id: "b", person: "b", accreditedTo: "RUS", from: "1992-05-05", to: "1995-05-05" },
    { ...base, id: "c", person: "c", accreditedTo: "FRA", from: "1995-05-05", to: null },
  ]);
  expect([...days].map(([id, { toDay, headline }]) => [id, toDay === null ? null : formatDay(toDay), headline])).toEqual([
    ["a", "1992-05-04", false],
    ["b", "1995-05-05", false],
    ["c", null, false],
  ]);
});

test("envoys take no short name from the people on the axes", () => {
  const [obama, other] = [
    { id: "barack-obama", name: "Barack Obama", actor: "USA", source: "curated" },
    { id: "jane-obama", name: "Jane Obama", actor: "USA", source: "envoys" },
  ];
  expect([...shortNames([obama, other])]).toEqual([
    ["barack-obama", "Obama"],
    ["jane-obama", "Jane Obama"],
  ]);
});

let db: Db;
beforeAll(() => {
  db = openRecord();
}, 120_000);

test("the record counts 72 chiefs of mission in Russia and the Soviet Union", () => {
  expect(count("accredited_to IN ('RUS', 'SUN')")).toBe(72);
  expect(count("accredited_to = 'SUN'")).toBe(20);
  expect(count("accredited_to IS NULL OR actor_id <> 'USA' OR headline = 1")).toBe(0);
  expect(count("1")).toBe(5347);
});

test("no chief of mission is a period a reader can choose", () => {
  expect(isHeadline("USA", "chief_of_mission")).toBe(false);
  expect(queryPeriods(db).filter(({ office }) => office?.id === "chief_of_mission")).toEqual([]);
});

test("a visitor printed without a title has the office of the terms", () => {
  const offices = db.$client
    .prepare<[], string>("SELECT office_id FROM event_actor WHERE event_id = 'visit-2002-01-16-valdas-adamkus-usa' AND role = 'guest'")
    .pluck()
    .all();
  expect(offices).toEqual(["president"]);
});

function count(where: string): unknown {
  return db.$client.prepare(`SELECT count(*) FROM tenure WHERE office_id = 'chief_of_mission' AND (${where})`).pluck().get();
}
