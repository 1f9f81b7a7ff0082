import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { createApp } from "#server/app.ts";
import { problemSchema } from "#shared/api.ts";
import { createWorld } from "#tests/helpers/world.ts";

const SITE = "https://readout.example";
let app: ReturnType<typeof createApp>;

beforeAll(() => {
  const db = createWorld(
    [{ id: "call-1", kind: "call", date: "2017-01-28", parties: ["participant:USA", "participant:RUS"] }],
    [{ kind: "call", actor: null, from: "2017-01-01", to: "2018-12-31" }],
  );
  app = createApp({ db, files: { find: () => null, page: () => null }, log: { error: console.error }, site: () => SITE });
});

async function expectText(path: string, status = 200): Promise<string> {
  const response = await app.request(path);
  expect([path, response.status]).toEqual([path, status]);
  return response.text();
}

const oembed = z.strictObject({
  version: z.literal("1.0"),
  type: z.enum(["rich", "link"]),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.string(),
  width: z.int().optional(),
  height: z.int().optional(),
  html: z.string().optional(),
  thumbnail_url: z.string().optional(),
  thumbnail_width: z.int().optional(),
  thumbnail_height: z.int().optional(),
});

test.each([
  ["/tallies", "Published counts, and what the record counts"],
  ["/sources", "Sources of the record"],
  ["/api", "The API of the record"],
])("the page %s of words and tables is a link with its card", async (page, title) => {
  const answer = oembed.parse(JSON.parse(await expectText(`/oembed?url=${encodeURIComponent(SITE + page)}`)));
  expect(answer).toEqual({
    version: "1.0",
    type: "link",
    title,
    provider_name: "Readout",
    provider_url: SITE,
    thumbnail_url: `${SITE}/api/v1/pages${page}/preview.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test("the page of two sides has a frame for each section, as high as all of them, and of a section named its own alone", async () => {
  const page = `${SITE}/pairs/USA/RUS`;
  const whole = oembed.parse(JSON.parse(await expectText(`/oembed?url=${encodeURIComponent(page)}`)));
  expect([whole.type, whole.title, whole.thumbnail_url]).toEqual([
    "rich",
    "The United States and Russia",
    `${SITE}/api/v1/pairs/USA/RUS/preview.png`,
  ]);
  const frames = [...(whole.html ?? "").matchAll(/<iframe src="[^"]*\/embed\/(\w+)\?[^"]*" title="[^"]+" width="720" height="(\d+)"/g)];
  expect(frames.map(([, id]) => id)).toEqual(["silence", "reciprocity", "ladder", "around", "unfolding", "readouts"]);
  expect(frames.reduce((sum, [, , height]) => sum + Number(height), 0)).toBe(whole.height);
  const ladder = oembed.parse(JSON.parse(await expectText(`/oembed?url=${encodeURIComponent(`${page}#ladder`)}`)));
  expect(ladder.html).toMatch(/^<iframe src="[^"]*\/embed\/ladder\?[^"]*"[^>]*><\/iframe>$/);
  const low = oembed.parse(JSON.parse(await expectText(`/oembed?url=${encodeURIComponent(page)}&maxheight=700`)));
  expect([low.type, low.html]).toEqual(["link", undefined]);
});

test("what oEmbed refuses of a French page is said in French", async () => {
  const url = encodeURIComponent(`${SITE}/explore?actor=NOPE&lang=fr`);
  const problem = problemSchema.parse(JSON.parse(await expectText(`/oembed?url=${url}`, 400)));
  expect(problem.detail).toContain("ne connaît pas");
  const none = problemSchema.parse(JSON.parse(await expectText(`/oembed?url=${encodeURIComponent(`${SITE}/none?lang=fr`)}`, 404)));
  expect(none.detail).toContain("Aucune page à intégrer");
});
