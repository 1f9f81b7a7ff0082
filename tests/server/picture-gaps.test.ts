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
    ],
    [
      { kind: "call", actor: null, from: "2015-01-01", to: "2016-12-31", completeness: "full" },
      { kind: "call", actor: null, from: "2017-01-01", to: "2018-12-31", completeness: "partial" },
    ],
  );
  insertGap(db, "USA", "2017-07-01", "2018-06-30");
  insertGap(db, "FRA", "2015-01-01", "2015-12-31");
  app = createApp({
    db,
    files: { find: () => null, page: () => null },
    log: { error: console.error },
    site: () => "https://readout.example",
  });
});

function insertGap(db: Db, actorId: string, from: string, to: string): void {
  const told = { publisher: "Agency A", title: "First page", url: "https://a.example/1", says: "No readouts." };
  const days = { from, to, fromDay: parseDay(from) ?? 0, toDay: parseDay(to) ?? 0 };
  db.insert(schema.period)
    .values({ id: `gap-${actorId}`, kind: "disclosure_gap", name: `Gap of ${actorId}`, ...days, ...told })
    .run();
  db.insert(schema.periodActor)
    .values({ periodId: `gap-${actorId}`, actorId })
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

test("the embed has the gap too", async () => {
  const html = await textOf(`/embed?${CALLS}`);
  expect(html.match(/<title>Gap of USA<\/title>/g)?.length).toBe(4);
});

test("a zero of a year covered in part is no zero of one covered, and the sentence says which years are", async () => {
  // Nothing in 2016, covered in full, and nothing in 2018, covered in part.
  const both = await textOf(`/api/v1/series.svg?${CALLS}`);
  expect(both).toContain("nothing recorded, covered in full or in part</text>");
  expect(both).toContain("The sources cover 2017–2018 in part.");
  const late = await textOf("/api/v1/series.svg?actor=USA&with=RUS&kind=call&from=2017-01-01&to=2018-12-31");
  expect(late).toContain("nothing recorded, covered in part</text>");
  expect(late).toContain("The sources cover it in part.");
  const early = await textOf("/api/v1/series.svg?actor=USA&with=RUS&kind=call&from=2015-01-01&to=2016-12-31");
  expect(early).toContain("covered, nothing recorded</text>");
  expect(early).not.toContain("in part");
});

test("what is covered in part is dotted in the key as below the axis", async () => {
  const svg = await textOf(`/api/v1/series.svg?${CALLS}`);
  expect(svg.match(/<line [^>]*stroke-width="1.5" stroke-dasharray="1.5 3"/g)?.length).toBe(2);
  expect(svg).not.toMatch(/<rect [^>]*stroke-dasharray="1.5 3"/);
});
