import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { createApp } from "#server/app.ts";
import { DEPRECATIONS, type Deprecation } from "#server/deprecations.ts";
import { ENDPOINTS } from "#server/endpoints.ts";
import { createWorld } from "#tests/helpers/world.ts";

/** What this build does not have: a parameter, an address, and a parameter of every address that will be taken away. */
const INJECTED: readonly Deprecation[] = [
  { path: "/series", parameter: "by", since: "2027-01-01", sunset: "2029-01-01", instead: "Use another." },
  { path: "/tallies", parameter: null, since: "2027-02-01", sunset: "2029-06-30", instead: "Use /claim." },
  { path: null, parameter: "count", since: "2027-03-01", sunset: "2028-03-01", instead: "Nothing counts so any more." },
];

let app: ReturnType<typeof createApp>;
let plain: ReturnType<typeof createApp>;

beforeAll(() => {
  const parties = ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"];
  const db = createWorld([{ id: "call-1", kind: "call", date: "2017-01-28", parties }]);
  const parts = { db, files: { find: () => null, page: () => null }, log: { error: console.error }, site: () => "https://r.example" };
  app = createApp({ ...parts, deprecations: INJECTED });
  plain = createApp(parts);
});

async function told(address: string, of = app): Promise<(string | null)[]> {
  const { headers } = await of.request(`/api/v1${address}`);
  return ["deprecation", "sunset", "link"].map((name) => headers.get(name));
}

const CHANGELOG = '<https://r.example/api#changes>; rel="deprecation"; type="text/html"';

test("an answer asked by what will be taken away says since when, until when, and where to read of it", async () => {
  // 2027-01-01 and 2027-02-01, as seconds since 1970.
  expect(await told("/series?by=kind")).toEqual(["@1798761600", "Mon, 01 Jan 2029 00:00:00 GMT", CHANGELOG]);
  expect(await told("/tallies")).toEqual(["@1801440000", "Sat, 30 Jun 2029 00:00:00 GMT", CHANGELOG]);
  // The one that ends first decides, and a parameter of every address is one of each.
  expect(await told("/series?by=kind&count=formal")).toEqual(["@1803859200", "Wed, 01 Mar 2028 00:00:00 GMT", CHANGELOG]);
  expect((await told("/totals?count=formal"))[0]).toBe("@1803859200");
});

test("an answer that was kept, and one that is unchanged, say so too", async () => {
  expect(await told("/series?by=kind")).toEqual(await told("/series?by=kind"));
  const same = await app.request("/api/v1/tallies", { headers: { "if-none-match": "*" } });
  expect([same.status, same.headers.get("deprecation")]).toEqual([304, "@1801440000"]);
});

test("whoever asks otherwise is told nothing", async () => {
  for (const address of ["/series", "/series?split=kind", "/totals?by=kind", "/catalog"])
    expect(await told(address)).toEqual([null, null, null]);
  for (const address of ["/series?by=kind", "/tallies"]) expect(await told(address, plain)).toEqual([null, null, null]);
});

test("the document marks what is deprecated, and says what to use instead", async () => {
  const { paths } = documentSchema.parse(await (await app.request("/api/v1/openapi.json")).json());
  const by = paths["/series"]?.get.parameters?.find((parameter) => parameter.name === "by");
  expect([by?.deprecated, by?.description]).toEqual([
    true,
    "Groups of the answer. Deprecated since 2027-01-01, may stop on 2029-01-01. Use another.",
  ]);
  expect(paths["/tallies"]?.get.deprecated).toBe(true);
  expect(paths["/totals"]?.get.deprecated).toBe(undefined);
  const today = JSON.stringify(await (await plain.request("/api/v1/openapi.json")).json());
  expect(today.includes('"deprecated":true')).toBe(DEPRECATIONS.length > 0);
});

const documentSchema = z.object({
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        deprecated: z.boolean().optional(),
        parameters: z
          .array(z.object({ name: z.string().optional(), deprecated: z.boolean().optional(), description: z.string().optional() }))
          .optional(),
      }),
    }),
  ),
});

test("what the table names exists, and answers for at least two years after it is named", () => {
  for (const { path, parameter, since, sunset } of DEPRECATIONS) {
    const named = ENDPOINTS.filter((endpoint) => path === null || endpoint.path === path);
    expect(named.some(({ parameters }) => parameter === null || parameters.some(({ name }) => name === parameter))).toBe(true);
    expect(Date.parse(sunset) - Date.parse(since)).toBeGreaterThanOrEqual(2 * 365 * 86_400_000);
  }
});

test("robots are told what is for them, and where the whole record is", async () => {
  const response = await plain.request("/robots.txt");
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/plain; charset=utf-8"]);
  const lines = (await response.text()).split("\n");
  expect(lines.filter((line) => /^(?:Disallow|Allow|User-agent)/.test(line))).toEqual([
    "User-agent: *",
    "Disallow: /api/",
    "Disallow: /embed",
    "Disallow: /oembed",
    "Disallow: /*?",
  ]);
  expect(lines.join("\n")).toContain("https://r.example/api/v1/events.zip");
});
