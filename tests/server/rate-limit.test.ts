import { expect, onTestFinished, test } from "vitest";
import { createApp } from "#server/app.ts";
import { clientOf, RateLimit } from "#server/rate-limit.ts";
import { problemSchema } from "#shared/api.ts";
import { createWorld } from "#tests/helpers/world.ts";

function serve(perMinute: number) {
  const db = createWorld([]);
  onTestFinished(() => {
    db.$client.close();
  });
  const app = createApp({
    db,
    files: { find: () => null, page: () => null },
    log: { error: () => undefined },
    limit: { rate: new RateLimit(perMinute), clientOf: (c) => c.req.header("x-client") ?? null },
  });
  return async (path: string, client: string | null) =>
    app.request(path.startsWith("/embed") ? path : `/api/v1${path}`, { headers: client === null ? {} : { "x-client": client } });
}

test("a client may have so many answers built in a minute; kept answers, others and this machine are not counted", async () => {
  const get = serve(2);
  const first = await get("/series?by=year", "a");
  expect([first.status, first.headers.get("ratelimit-policy"), first.headers.get("ratelimit")]).toEqual([
    200,
    '"built";q=2;w=60',
    expect.stringMatching(/^"built";r=1;t=\d+$/),
  ]);
  for (let again = 0; again < 5; again++) expect((await get("/series?by=year", "a")).status).toBe(200);
  expect((await get("/series?by=month", "a")).status).toBe(200);
  const refused = await get("/series?by=kind", "a");
  expect([refused.status, refused.headers.get("content-type")]).toEqual([429, "application/problem+json"]);
  const wait = Number(refused.headers.get("retry-after"));
  expect(wait > 0 && wait <= 60).toBe(true);
  expect(problemSchema.parse(await refused.json())).toMatchObject({ status: 429, type: "/problems/too-many-requests" });
  expect((await get("/series?by=year", "a")).status).toBe(200);
  expect((await get("/series?by=kind", "b")).status).toBe(200);
  expect((await get("/series?by=level", null)).status).toBe(200);
});

test("in a frame a refusal is a page, and says when to ask again", async () => {
  const get = serve(1);
  expect((await get("/embed?kind=call", "a")).status).toBe(200);
  const refused = await get("/embed?kind=meeting", "a");
  expect([refused.status, refused.headers.get("content-type")]).toEqual([429, "text/html; charset=utf-8"]);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(refused.headers.get("content-security-policy")).toContain("frame-ancestors *");
  expect(await refused.text()).toMatch(/^<!doctype html>/);
});

test("who asks is the connection's address, or the last one a declared proxy names; this machine is nobody", () => {
  expect(clientOf("203.0.113.9", null, false)).toBe("203.0.113.9");
  expect(clientOf("203.0.113.9", "198.51.100.1", false)).toBe("203.0.113.9");
  expect(clientOf("127.0.0.1", "6.6.6.6, 198.51.100.1", true)).toBe("198.51.100.1");
  expect([
    clientOf("127.0.0.1", null, false),
    clientOf("::1", null, true),
    clientOf("::ffff:127.0.0.1", null, false),
    clientOf(undefined, null, false),
  ]).toEqual([null, null, null, null]);
});
