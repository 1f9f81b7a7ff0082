import { beforeAll, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import * as schema from "#db/schema/index.ts";
import { createApp } from "#server/app.ts";
import { parseDay } from "#shared/dates.ts";
import { createWorld } from "#tests/helpers/world.ts";

const PARTIES = ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"];

let app: ReturnType<typeof createApp>;

beforeAll(() => {
  const db = createWorld(
    [
      { id: "call-1", kind: "call", date: "2015-05-02", parties: PARTIES },
      { id: "call-2", kind: "call", date: "2017-05-02", parties: PARTIES },
      { id: "visit-1", kind: "visit", date: "2015-05-02", parties: ["guest:USA", "host:RUS"] },
    ],
    [
      { kind: "call", actor: null, from: "2015-01-01", to: "2016-12-31", completeness: "full" },
      { kind: "call", actor: null, from: "2017-01-01", to: "2018-12-31", completeness: "partial" },
    ],
  );
  insertPeriod(db, "Gap of USA", { kind: "disclosure_gap", actors: ["USA"], from: "2017-07-01", to: "2018-06-30" });
  insertPeriod(db, "Gap of FRA", { kind: "disclosure_gap", actors: ["FRA"], from: "2015-01-01", to: "2015-12-31" });
  insertPeriod(db, "Crisis of both", { kind: "crisis", actors: ["RUS", "USA"], from: "2016-01-01", to: "2016-12-31" });
  insertPeriod(db, "Crisis elsewhere", { kind: "crisis", actors: ["FRA", "USA"], from: "2016-01-01", to: "2016-12-31" });
  app = createApp({
    db,
    files: { find: () => null, page: () => null },
    log: { error: console.error },
    site: () => "https://readout.example",
  });
});

interface Given {
  kind: "disclosure_gap" | "crisis";
  actors: readonly string[];
  from: string;
  to: string;
}

function insertPeriod(db: Db, name: string, { kind, actors, from, to }: Given): void {
  const id = name.toLowerCase().replaceAll(" ", "-");
  const told = { publisher: "Agency A", title: "First page", url: "https://a.example/1", says: "No readouts." };
  const days = { from, to, fromDay: parseDay(from) ?? 0, toDay: parseDay(to) ?? 0 };
  db.insert(schema.period)
    .values({ id, kind, name, ...days, ...told })
    .run();
  db.insert(schema.periodActor)
    .values(actors.map((actorId) => ({ periodId: id, actorId })))
    .run();
}

async function textOf(path: string): Promise<string> {
  const response = await app.request(path);
  const text = await response.text();
  expect(response.status, text.slice(0, 300)).toBe(200);
  return text;
}

const CALLS = "actor=USA&with=RUS&kind=call&from=2015-01-01&to=2018-12-31";

test.each(["columns", "lines", "lanes&split=kind", "area", "grouped&split=kind"])(
  "a gap of the sources of either side stands over its time in %s, and no other's",
  async (form) => {
    const svg = await textOf(`/api/v1/series.svg?${CALLS}&form=${form}`);
    expect(svg).toContain("gap in the sources</text>");
    const [, x, width] = /<title>Gap of USA<\/title><rect x="([\d.]+)"[^>]* width="([\d.]+)"/.exec(svg) ?? [];
    expect(Number(x)).toBeGreaterThan(0);
    expect(svg).not.toContain("Gap of FRA");
    // A year long, so as wide as one of four columns.
    const lines = [...svg.matchAll(/<line x1="([\d.]+)" x2="([\d.]+)"[^>]*stroke="#/g)].map(([, from, to]) => Number(to) - Number(from));
    // The longest line is the hairline above the foot, the next the axis.
    const plot = Math.max(...lines.filter((length) => length < 759.9));
    expect(Number(width) / (plot / 4)).toBeCloseTo(1, 1);
  },
);

test.each(["lanes", "heat"])("%s are dotted along the time that sources cover in part, and the key says what that means", async (form) => {
  const drawn = async (from: number, to: number): Promise<{ svg: string; longest: number }> => {
    const svg = await textOf(
      `/api/v1/series.svg?actor=USA&with=RUS&kind=call&split=kind&by=year&from=${from}-01-01&to=${to}-12-31&form=${form}`,
    );
    const dotted = [...svg.matchAll(/<line x1="([\d.]+)" x2="([\d.]+)"[^>]*stroke-dasharray="1.5 3"/g)];
    return { svg, longest: Math.max(0, ...dotted.map(([, x1, x2]) => Number(x2) - Number(x1))) };
  };
  const [whole, half, none] = [await drawn(2017, 2018), await drawn(2015, 2018), await drawn(2015, 2016)];
  expect(whole.longest).toBeGreaterThan(400);
  expect(half.longest * 2).toBeCloseTo(whole.longest, 0);
  for (const { svg } of [whole, half]) expect(svg).toContain(">sources cover it in part</text>");
  expect(none.longest).toBe(0);
  expect(none.svg).not.toContain("sources cover it in part");
});

/** Left edge and width of what is drawn under a name. */
function stretchOf(svg: string, name: string): [x: number, width: number] {
  const [, x, width] = new RegExp(`<title>${name}</title><rect x="([\\d.]+)"[^>]* width="([\\d.]+)"`).exec(svg) ?? [];
  return [Number(x), Number(width)];
}

test.each(["columns", "lines", "lanes&split=kind", "area"])(
  "terms of office of the first side and crises between the sides stand along the time in %s, with their key",
  async (form) => {
    const svg = await textOf(`/api/v1/series.svg?${CALLS}&form=${form}`);
    for (const text of ["Terms of office: United States", "crisis", "Obama", "Trump"]) expect(svg).toContain(`>${text}</text>`);
    const [obama, crisis] = [stretchOf(svg, "Obama"), stretchOf(svg, "Crisis of both")];
    // Until 19 January 2017: two columns of four, and a twentieth of the third. The crisis is the second.
    expect(obama[1] / crisis[1]).toBeCloseTo(2.05, 1);
    expect(crisis[0] - obama[0]).toBeCloseTo(crisis[1], 0);
    expect(svg).not.toContain("Crisis elsewhere");
  },
);

test("where no side is named nobody's terms and crises are drawn, and none of a side that is not theirs", async () => {
  const everyone = await textOf("/api/v1/series.svg?kind=call&from=2015-01-01&to=2018-12-31");
  for (const text of ["Terms of office", "Crisis", ">Obama<"]) expect(everyone).not.toContain(text);
  expect(everyone).toContain("<title>Gap of USA</title>");
  const russia = await textOf("/api/v1/series.svg?actor=RUS&kind=call&from=2015-01-01&to=2018-12-31");
  expect(russia).toContain("<title>Crisis of both</title>");
  expect(russia).not.toContain("Obama");
});

test("where roles name the sides it is the same", async () => {
  const svg = await textOf("/api/v1/series.svg?kind=visit&guest=USA&host=RUS&from=2015-01-01&to=2018-12-31&sides=both");
  for (const name of ["Obama", "Crisis of both", "Gap of USA"]) expect(svg).toContain(`<title>${name}</title>`);
  expect(svg).not.toContain("Crisis elsewhere");
});

test("the embed has the gap too", async () => {
  const html = await textOf(`/embed?${CALLS}`);
  expect(html.match(/<title>Gap of USA<\/title>/g)?.length).toBe(4);
});

test("a zero of a year covered in part is no zero of one covered, and the sentence says which years are", async () => {
  // Nothing in 2016, covered in full, and nothing in 2018, covered in part.
  const both = await textOf(`/api/v1/series.svg?${CALLS}`);
  expect(both).toContain("nothing recorded, covered in full or in part</text>");
  expect(both).toContain("each event counted once: 2 (the sources cover 2017–2018 in part). ");
  const late = await textOf("/api/v1/series.svg?actor=USA&with=RUS&kind=call&from=2017-01-01&to=2018-12-31");
  expect(late).toContain("nothing recorded, covered in part</text>");
  expect(late).toContain("each event counted once: 1, according to partial sources. ");
  const early = await textOf("/api/v1/series.svg?actor=USA&with=RUS&kind=call&from=2015-01-01&to=2016-12-31");
  expect(early).toContain("covered, nothing recorded</text>");
  expect(early).not.toContain("in part");
});

test("what is covered in part is dotted in the key as below the axis", async () => {
  const svg = await textOf(`/api/v1/series.svg?${CALLS}`);
  expect(svg.match(/<line [^>]*stroke-width="1.5" stroke-dasharray="1.5 3"/g)?.length).toBe(2);
  expect(svg).not.toMatch(/<rect [^>]*stroke-dasharray="1.5 3"/);
});
