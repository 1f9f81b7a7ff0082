import { expect, test } from "vitest";
import { createApp } from "#server/app.ts";
import { createWorld } from "#tests/helpers/world.ts";

function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);
}

const KINDS = ["call", "video_call", "meeting", "summit", "visit", "negotiation", "agreement"];
const YEAR = "by=year&split=kind&from=2017-01-01&to=2017-12-31";

/** One event of each kind, and three calls. */
function createSmall() {
  const db = createWorld(
    [...KINDS, "call", "call"].map((kind, at) => ({ id: `no-${at}-${kind}`, kind, date: "2017-03-01", parties: ["participant:USA"] })),
    KINDS.map((kind) => ({ kind, actor: null, from: "2017-01-01", to: "2017-12-31" })),
  );
  return createApp({ db, files: { find: () => null, page: () => null }, log: { error: console.error } });
}

test("as many parts along time are kept apart as are asked for, and the others are taken together", async () => {
  const small = createSmall();
  const marksOf = async (search: string) => {
    const svg = await (await small.request(`/api/v1/series.svg?${YEAR}&${search}`)).text();
    return [...svg.matchAll(/<title>2017, ([^<]*)<\/title>/g)].map(([, name]) => name);
  };
  expect(await marksOf("top=1")).toEqual(["Phone call: 3", "6 others: 6"]);
  expect((await marksOf("top=3")).length).toBe(4);
  expect(await marksOf("top=5")).toEqual(await marksOf(""));
  // Rows of a heat map are told apart by their names: as many as on the page.
  expect(await marksOf("form=heat&top=1")).toEqual(["Phone call: 3"]);
  expect((await marksOf("form=heat&top=6")).length).toBe(6);
});

test.each([`${YEAR}&top=`, `${YEAR}&form=lines&top=`, `${YEAR}&form=lanes&top=`])(
  "%s takes more than can be told apart for as many as can",
  async (search) => {
    const small = createSmall();
    const [five, ten] = await Promise.all(
      ["5", "10"].map(async (top) => (await small.request(`/api/v1/series.svg?${search}${top}`)).text()),
    );
    expect(five).toContain("<svg");
    expect(ten).toBe(five);
  },
);

test("a picture takes as many parts by colour as its page, five, and tells the rest together, in its own language", async () => {
  const kinds = ["call", "video_call", "meeting", "summit", "visit", "negotiation", "agreement"];
  const db = createWorld(
    kinds.map((kind) => ({ id: `one-${kind}`, kind, date: "2017-03-01", parties: ["participant:USA"] })),
    kinds.map((kind) => ({ kind, actor: null, from: "2017-01-01", to: "2017-12-31" })),
  );
  const small = createApp({ db, files: { find: () => null, page: () => null }, log: { error: console.error } });
  const drawn = async (more: string) =>
    textsOf(await (await small.request(`/api/v1/series.svg?by=year&split=kind&from=2017-01-01&to=2017-12-31${more}`)).text());
  expect(await drawn("")).toContain("2 others");
  expect(await drawn("&lang=fr")).toContain("2 autres");
  // Explore calls them stacked.
  expect(await drawn("&form=stacked")).toEqual(await drawn(""));
});
