import { beforeAll, expect, test } from "vitest";
import { takes } from "#server/accept.ts";
import { createApp } from "#server/app.ts";
import { ENDPOINTS } from "#server/endpoints.ts";
import { entrySchema, problemSchema } from "#shared/api.ts";
import { createWorld } from "#tests/helpers/world.ts";

/** What a browser sends when a link is followed. */
const NAVIGATION = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8";
let app: ReturnType<typeof createApp>;

beforeAll(() => {
  const parties = ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"];
  const db = createWorld([{ id: "call-1", kind: "call", date: "2017-01-28", parties }]);
  app = createApp({ db, files: { find: () => null, page: () => null }, log: { error: console.error } });
});

const ADDRESSES = [
  ...ENDPOINTS.map(({ path, contentType }) => [path, contentType] as const),
  ["/openapi.json", "application/json"] as const,
].map(
  ([path, contentType]) =>
    [
      `/api/v1${path.replace("/events/:id", "/events/call-1").replace(":filter", "actor").replace(":one/:other", "USA/RUS")}${path.startsWith("/matrix") ? "?split=kind" : ""}`,
      contentType.replace(/;.*/, ""),
    ] as const,
);

test.each(ADDRESSES)("%s answers HEAD as GET without a body, refuses other methods, and answers OPTIONS", async (address) => {
  const [whole, head] = [await app.request(address), await app.request(address, { method: "HEAD" })];
  expect([head.status, await head.text()]).toEqual([200, ""]);
  for (const name of ["content-type", "etag", "cache-control", "x-row-count"])
    expect(head.headers.get(name), name).toBe(whole.headers.get(name));
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    const refused = await app.request(address, { method });
    expect([refused.status, refused.headers.get("allow"), problemSchema.parse(await refused.json()).type]).toEqual([
      405,
      "GET, HEAD, OPTIONS",
      "/problems/method-not-allowed",
    ]);
  }
  const options = await app.request(address, { method: "OPTIONS" });
  expect([options.status, options.headers.get("allow")]).toEqual([204, "GET, HEAD, OPTIONS"]);
});

function named(response: Response, name: string): string[] {
  return (response.headers.get(name) ?? "").toLowerCase().split(", ");
}

test("a script of another site may send conditions and formats, and read what tells of an answer", async () => {
  const preflight = await app.request("/api/v1/series", {
    method: "OPTIONS",
    headers: {
      origin: "https://elsewhere.example",
      "access-control-request-method": "GET",
      "access-control-request-headers": "if-none-match,accept",
    },
  });
  expect([preflight.status, preflight.headers.get("access-control-allow-origin")]).toEqual([204, "*"]);
  expect(named(preflight, "access-control-allow-methods")).toEqual(["get", "head", "options"]);
  for (const name of ["if-none-match", "if-modified-since", "accept", "accept-language", "content-type"])
    expect(named(preflight, "access-control-allow-headers")).toContain(name);
  expect(preflight.headers.get("access-control-allow-credentials")).toBeNull();
  // Also where nothing is found, refused, or unchanged.
  const whole = await app.request("/api/v1/series");
  const same = await app.request("/api/v1/series", { headers: { "if-none-match": whole.headers.get("etag") ?? "" } });
  const answers = [whole, same, await app.request("/api/v1/series?by=x"), await app.request("/api/v1/none")];
  expect(answers.map(({ status }) => status)).toEqual([200, 304, 400, 404]);
  for (const response of answers) {
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    for (const name of ["etag", "link", "content-disposition", "retry-after", "ratelimit", "ratelimit-policy", "x-record-version"])
      expect(named(response, "access-control-expose-headers")).toContain(name);
  }
});

test.each(ADDRESSES)("%s answers %s to whoever takes it, and a 406 that names it to whoever does not", async (address, type) => {
  for (const accept of [undefined, "*/*", NAVIGATION, type, `${type.split("/")[0]}/*`, `text/x-none, ${type.toUpperCase()};q=0.1`]) {
    const response = await app.request(address, { headers: accept === undefined ? {} : { accept } });
    expect([accept, response.status]).toEqual([accept, 200]);
  }
  for (const accept of ["video/mp4", `${type};q=0`, `*/*, ${type};q=0.0`]) {
    const response = await app.request(address, { headers: { accept } });
    expect([accept, response.status, response.headers.get("content-type")]).toEqual([accept, 406, "application/problem+json"]);
    const problem = problemSchema.parse(await response.json());
    expect([problem.type, problem.allowed, problem.detail]).toEqual([
      "/problems/not-acceptable",
      [type],
      `This address answers ${type} only.`,
    ]);
  }
});

test("the root of the API says where to go, with and without its last slash", async () => {
  for (const address of ["/api/v1", "/api/v1/"]) {
    const response = await app.request(address);
    expect([response.status, response.headers.get("link")]).toEqual([
      200,
      '</api/v1/openapi.json>; rel="service-desc", </api>; rel="service-doc"',
    ]);
    const { links, addresses } = entrySchema.parse(await response.json());
    expect(links.document).toMatch(/^http:.*\/api\/v1\/openapi\.json$/);
    expect(addresses.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["/series", "/events", "/events/{id}", "/silence", "/sources"]),
    );
    expect(addresses.filter(({ path }) => /\.\w+$/.test(path))).toEqual([]);
  }
  expect((await app.request("/api/v1?x=1")).status).toBe(400);
  expect((await app.request("/api/v1", { method: "HEAD" })).status).toBe(200);
  expect((await app.request("/api/v1", { method: "POST" })).status).toBe(405);
});

test("no answer is sent in parts, and each says so", async () => {
  for (const path of ["/series.csv", "/events.zip", "/series.png", "/series", "/events/call-1/citation.bib"]) {
    const whole = await app.request(`/api/v1${path}`);
    const asked = await app.request(`/api/v1${path}`, { headers: { range: "bytes=0-9" } });
    expect([path, asked.status, asked.headers.get("accept-ranges")]).toEqual([path, 200, "none"]);
    expect((await asked.arrayBuffer()).byteLength).toBe((await whole.arrayBuffer()).byteLength);
  }
});

test("the most exact range decides, and a feed in JSON is JSON", () => {
  expect(takes("application/*;q=0, application/json", "application/json")).toBe(true);
  expect(takes("application/json;q=0, */*", "application/json")).toBe(false);
  expect(takes("application/json", "application/feed+json; charset=utf-8")).toBe(true);
  expect(takes("text/csv", "text/csv; charset=utf-8; header=present")).toBe(true);
  expect(takes("image/png", "application/json")).toBe(false);
  expect(takes("", "application/json")).toBe(true);
});
