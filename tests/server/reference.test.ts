import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { createApp } from "#server/app.ts";
import { ENDPOINTS } from "#server/endpoints.ts";
import { EXAMPLES } from "#server/examples.ts";
import { openRecord } from "#tests/helpers/record.ts";

/** What the page of the API reads of the document beside what every reader of one expects. */
const parameterSchema = z.object({
  name: z.string(),
  in: z.enum(["query", "path"]),
  required: z.boolean(),
  example: z.union([z.string(), z.number(), z.array(z.string())]),
  schema: z.object({ default: z.union([z.string(), z.number()]).optional() }),
});
const documentSchema = z.object({
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        tags: z.array(z.string()),
        parameters: z.array(z.union([parameterSchema, z.object({ $ref: z.string() })])),
        "x-example": z.string(),
      }),
    }),
  ),
  components: z.object({ parameters: z.record(z.string(), parameterSchema) }),
});

async function openApi() {
  const db = openRecord();
  onTestFinished(() => void db.$client.close());
  const app = createApp({ db, files: { find: () => null, page: () => null }, log: { error: console.error } });
  const document = documentSchema.parse(await (await app.request("/api/v1/openapi.json")).json());
  const parametersOf = (path: string) =>
    (document.paths[path]?.get.parameters ?? []).map((one) =>
      "$ref" in one ? parameterSchema.parse(document.components.parameters[one.$ref.replace("#/components/parameters/", "")]) : one,
    );
  return { app, document, parametersOf };
}

/** A file is the answer of the same name in another form, a PNG the SVG as pixels: those forms are asked elsewhere. */
const OTHER_FORM = /\.(?:csv|xlsx|parquet|json|zip|png|bib|ris)$/;

test("each address stands under one group, and each group is described, in the order a reader wants them", async () => {
  const { document } = await openApi();
  expect(document.tags.map(({ name }) => name)).toEqual([
    "Counts",
    "Events",
    "Analyses",
    "Published counts",
    "The record and its words",
    "Changes of the record",
    "Pictures",
    "Citations",
    "Feeds and calendar",
    "For scripts",
  ]);
  for (const { description } of document.tags) expect(description).toMatch(/^[A-Z].{30,}\.$/);
  const used = Object.values(document.paths).map(({ get }) => get.tags);
  expect(used.filter((tags) => tags.length !== 1)).toEqual([]);
  expect(new Set(used.flat())).toEqual(new Set(document.tags.map(({ name }) => name)));
  expect(
    ["/series.csv", "/events/{id}/listings.zip", "/silence.json", "/claim", "/tallies/pinned", "/around.png", "/tallies/citation.bib"].map(
      (path) => document.paths[path]?.get.tags[0],
    ),
  ).toEqual(["Counts", "Events", "Analyses", "Published counts", "Changes of the record", "Pictures", "Citations"]);
});

test("every address has an example of its own that answers, of the same question in each of its forms", async () => {
  const { app, document } = await openApi();
  const example = (path: string) => document.paths[path]?.get["x-example"];
  expect(example("/series")).toBe("/series?actor=USA&with=RUS&kind=call,video_call&from=2009-01-20");
  expect(example("/series.zip")).toBe("/series.zip?actor=USA&with=RUS&kind=call,video_call&from=2009-01-20");
  // What a form does not take is left out of its example.
  expect(example("/events")).toContain("limit=5");
  expect(example("/events.csv")).toBe("/events.csv?actor=USA&with=RUS&kind=call&order=desc");
  expect(example("/events/{id}/citation")).toBe("/events/meeting-2018-07-16-putin-trump/citation");
  expect(example("/events/{id}/listings.zip")).toBe("/events/sanction-2022-03-11-usa-rus/listings.zip");
  expect(example("/changes/pinned")).toMatch(/^\/changes\/pinned\?actor=USA&with=RUS&kind=call&asOf=\d{4}-\d\d-\d\d-[0-9a-f]{8}$/);

  const paths = ENDPOINTS.map(({ path }) => path.replaceAll(/:(\w+)/g, "{$1}"));
  for (const path of paths) {
    const own = new RegExp(`^${path.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "[^/?]+")}(?:\\?|$)`);
    expect(example(path), path).toMatch(own);
    if (OTHER_FORM.test(path)) continue;
    const response = await app.request(`/api/v1${example(path) ?? ""}`);
    expect([path, response.status], await response.clone().text()).toEqual([path, 200]);
  }
});

test("each question that is kept as an example is of an address there is", () => {
  const stems = new Set(ENDPOINTS.map(({ path }) => path));
  expect(Object.keys(EXAMPLES).filter((path) => !stems.has(path))).toEqual([]);
});

test("a value that is said to be the default answers as if it were left out", async () => {
  const { app, document, parametersOf } = await openApi();
  let compared = 0;
  // Of the other forms, two take something of their own: a byte order mark, and pixels.
  for (const path of [...Object.keys(document.paths).filter((one) => !OTHER_FORM.test(one)), "/series.csv", "/series.png"]) {
    const [address = "", search] = (document.paths[path]?.get["x-example"] ?? "").split("?");
    for (const { name, schema } of parametersOf(path).filter((one) => one.schema.default !== undefined)) {
      const [left, given] = [new URLSearchParams(search), new URLSearchParams(search)];
      left.delete(name);
      given.set(name, String(schema.default));
      const answers = await Promise.all([left, given].map(async (pairs) => app.request(`/api/v1${address}?${pairs.toString()}`)));
      // The tag is of the question as it was understood.
      const [without, with_] = answers.map(({ status, headers }) => [status, headers.get("etag"), headers.get("content-language")]);
      expect([path, name, with_]).toEqual([path, name, without]);
      expect([path, name, with_?.[0]]).toEqual([path, name, 200]);
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(100);
}, 120_000);
