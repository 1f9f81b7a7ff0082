import { Resvg } from "@resvg/resvg-js";
import { beforeAll, expect, test } from "vitest";
import { createApp } from "#server/app.ts";
import { aroundSchema } from "#shared/api.ts";
import { createWorld } from "#tests/helpers/world.ts";

let app: ReturnType<typeof createApp>;

beforeAll(() => {
  const sides = ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"];
  const call = { kind: "call", level: "leaders", parties: sides };
  const expulsion = { kind: "expulsion", status: "in_force", unit: "persons" };
  const db = createWorld(
    [
      { ...call, id: "call-1", date: "2017-01-28", initiator: "USA" },
      { ...call, id: "call-2", date: "2017-02-27" },
      { ...call, id: "call-3", date: "2017-05", parties: ["participant:USA", "participant:FRA"] },
      { id: "visit-1", kind: "visit", date: "2017-03-01", level: "leaders", parties: ["guest:USA", "host:RUS"] },
      { id: "visit-2", kind: "visit", date: "2017-03-11", level: "leaders", parties: ["guest:RUS", "host:USA"] },
      { ...expulsion, id: "out-1", date: "2017-02-01", quantity: 2, parties: ["sender:USA", "target:RUS"] },
      { ...expulsion, id: "out-2", date: "2017-02-05", quantity: 3, parties: ["sender:RUS", "target:USA"] },
      {
        id: "meeting-1",
        kind: "meeting",
        date: "2017-07-07",
        level: "leaders",
        parties: sides,
        steps: ["2017-07-01 announced", "2017-07-07 held"],
      },
    ],
    [
      ...["call", "visit", "expulsion", "meeting"].map((kind) => ({ kind, actor: "USA", from: "2017-01-01", to: "2017-12-31" })),
      { kind: "expulsion", actor: "RUS", from: "2017-01-01", to: "2017-12-31" },
    ],
  );
  app = createApp({
    db,
    files: { find: () => null, page: () => null },
    log: { error: console.error },
    site: () => "https://readout.example",
  });
});

const PAIR = "actor=USA&with=RUS";

async function svgOf(address: string): Promise<string> {
  const response = await app.request(`/api/v1/${address}`);
  const text = await response.text();
  expect([address, response.status, text.slice(0, 300)]).toEqual([address, 200, text.slice(0, 300)]);
  expect(() => new Resvg(text)).not.toThrow();
  return text;
}

function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);
}

function marksOf(svg: string): string[] {
  return [...svg.matchAll(/<g><title>([^<]*)<\/title>/g)].map(([, name = ""]) => name);
}

// 29 January to 26 February are 29 days; 28 February to the last covered day are 307.
test("silences are bars as long as their days; the one that goes on is dashed", async () => {
  const svg = await svgOf(`silence.svg?${PAIR}&kind=call`);
  const texts = textsOf(svg);
  expect(texts).toEqual(expect.arrayContaining(["29 Jan 2017 – 26 Feb 2017", "29 days", "307 days, goes on", "goes on"]));
  const widths = [...svg.matchAll(/<title>[^<]*(?:29|307) days after[^<]*<\/title><rect[^>]* width="([\d.]+)"/g)].map(([, width]) =>
    Number(width),
  );
  expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(307 / 29, 1);
  expect(svg).toMatch(/<title>[^<]*307 days after[^<]*<\/title><rect[^>]*stroke-dasharray/);
});

test("lines run from day 0 to their count", async () => {
  const svg = await svgOf(`aligned.svg?${PAIR}&kind=call&of=donald-trump`);
  expect(textsOf(svg)[0]).toBe("Phone calls: running count from day 0");
  expect(marksOf(svg)).toEqual(["Trump, 2017–2021: 2"]);
  const months = await svgOf(`aligned.svg?${PAIR}&kind=call&of=donald-trump&show=month`);
  expect(textsOf(months)[0]).toBe("Phone calls a month from day 0");
});

test("a line of which not every kind is covered ends in at least its number, as on the page", async () => {
  const parties = ["participant:USA", "participant:RUS"];
  const db = createWorld(
    [
      { id: "call-1", kind: "call", date: "2017-02-01", parties },
      { id: "meeting-1", kind: "meeting", date: "2018-02-01", parties },
    ],
    [
      { kind: "call", actor: null, from: "2017-01-01", to: "2021-12-31" },
      { kind: "meeting", actor: null, from: "2017-01-01", to: "2017-12-31" },
    ],
  );
  const other = createApp({ db, files: { find: () => null, page: () => null }, log: { error: console.error } });
  const svg = await (await other.request(`/api/v1/aligned.svg?${PAIR}&kind=call,meeting&of=donald-trump`)).text();
  expect(marksOf(svg)).toEqual(["Trump, 2017–2021: ≥ 2"]);
  expect(textsOf(svg)).toContain("≥ 2");
});

test("sides against sides: a number, a covered 0, and hatching where no source can say", async () => {
  const svg = await svgOf("network.svg?kind=call");
  expect(marksOf(svg)).toEqual(
    expect.arrayContaining([
      "United States and Russia: 2",
      "Russia and United States: 2",
      "United States and France: 1",
      "Russia and France: not covered",
    ]),
  );
  expect(svg).toMatch(/<title>Russia and France: not covered<\/title><rect[^>]*\/><rect[^>]*fill="url\(#picture-hatch\)"/);
  // Only 2017 is covered: of a period that begins before it, the numbers are what there was at least.
  const least = await svgOf("network.svg?kind=call&from=2016-06-01&to=2017-12-31");
  expect(textsOf(least)).toEqual(expect.arrayContaining(["≥ 2", "≥: at least so many, covered in part", "not covered for this pair"]));
  expect(marksOf(least)).toContain("United States and Russia: at least 2");
  const ring = await svgOf("network.svg?kind=call&show=graph");
  expect(marksOf(ring)).toEqual(expect.arrayContaining(["Russia and United States: 2", "United States: 2 partners, 3 contacts"]));
});

// The call of 28 January lies 4 and 8 days before the expulsions of 1 and 5 February, that of 27 February 26 and 22 days after.
test("contacts around events are bars of their mean", async () => {
  const svg = await svgOf(`around.svg?${PAIR}&kind=call&around=expulsion&days=30`);
  const said = textsOf(svg).join(" ");
  // In the words of the page.
  expect(said).toContain("contacts in the window, on average; the window of the day itself is one day");
  const { method } = aroundSchema.parse(await (await app.request(`/api/v1/around?${PAIR}&kind=call&around=expulsion&days=30`)).json());
  expect(method?.all).toBe(true);
  expect(said).toContain(`Chance: every one of ${method?.shifts} shifts along the covered days of `);
  const marks = marksOf(svg);
  expect(marks).toEqual([
    "days −30 to −21: 0 on average of 2",
    "days −20 to −11: 0 on average of 2",
    "days −10 to −1: 1 on average of 2",
    "the day itself: 0 on average of 2",
    "days +1 to +10: 0 on average of 2",
    "days +11 to +20: 0 on average of 2",
    "days +21 to +30: 1 on average of 2",
  ]);
});

test("acts and answers, announced contacts, readouts and returns are drawn with their numbers", async () => {
  const ladder = textsOf(await svgOf(`ladder.svg?${PAIR}`));
  expect(ladder).toEqual(expect.arrayContaining(["1 Feb 2017, United States: 2 persons expelled"]));
  expect(ladder).toContain("5 Feb 2017, Russia: 3 persons expelled; 4 days after; persons expelled × 1.5; no answer in time");
  expect(marksOf(await svgOf(`unfolding.svg?${PAIR}`))).toEqual(["Followed step by step, announced: 1", "Announced, held: 1"]);
  expect(textsOf(await svgOf(`readouts.svg?${PAIR}`))).toContain("Who told of contacts, by year");
  const returns = marksOf(await svgOf(`reciprocity.svg?${PAIR}`));
  expect(returns).toEqual(expect.arrayContaining(["Visits, USA to RUS, returned: 1", "Calls, placed by, United States: 1"]));
});

test("every one says what was looked at, and where and in which version, light and dark, and of a size asked for", async () => {
  for (const name of ["silence", "ladder", "readouts", "unfolding", "reciprocity", "network", "aligned", "around"]) {
    const own = name === "aligned" ? "&of=donald-trump" : name === "around" ? "&kind=call&around=expulsion" : "";
    const svg = await svgOf(`${name}.svg?${PAIR}${own}&theme=dark&width=400&height=300`);
    expect(svg, name).toMatch(/width="400" height="300"/);
    expect(svg, name).not.toContain("var(--");
    const texts = textsOf(svg);
    expect(texts.join(" "), name).toContain("Looked at: ");
    expect(texts.at(-1), name).toBe("Readout · record 2026-11-22-00000000 · readout.example");
  }
});

test("a PNG has two pixels for each of the drawing, and keeps the name of its analysis", async () => {
  const response = await app.request(`/api/v1/silence.png?${PAIR}&kind=call&width=800&height=420`);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1600, 840]);
  const name = "readout_silence-call_all-years_USA-RUS_v2026-11-22-00000000.png";
  expect(response.headers.get("content-disposition")).toBe(`inline; filename="${name}"; filename*=UTF-8''${name}`);
});

test.each([
  ["network.svg?show=pie", "show"],
  ["network.svg?show=graph&show=graph", "show"],
  ["silence.svg?width=20", "width"],
  ["silence.svg?nonsense=1", "nonsense"],
  ["aligned.svg?from=2017-01-01&of=donald-trump", "from"],
])("%s is refused by name", async (address, parameter) => {
  const response = await app.request(`/api/v1/${address}`);
  expect(response.status).toBe(400);
  const problem = (await response.json()) as { parameter: string; allowed: unknown };
  expect(problem.parameter).toBe(parameter);
  if (parameter === "nonsense") expect(problem.allowed).toEqual(expect.arrayContaining(["width", "limit", "kind"]));
});
