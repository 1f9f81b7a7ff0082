import { expect, test } from "vitest";
import { createApp } from "#server/app.ts";
import { createWorld } from "#tests/helpers/world.ts";

function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);
}

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
