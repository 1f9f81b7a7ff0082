import { beforeAll, expect, test } from "vitest";
import { createApp } from "#server/app.ts";
import { ENDPOINTS } from "#server/endpoints.ts";
import { SECURITY_HEADERS } from "#server/security.ts";
import { changesSchema, eventsSchema, optionsSchema, problemSchema, seriesSchema, sourcesSchema } from "#shared/api.ts";
import { createWorld } from "#tests/helpers/world.ts";

const logged: unknown[] = [];
let app: ReturnType<typeof createApp>;

beforeAll(() => {
  const db = createWorld(
    [
      {
        id: "call-1",
        kind: "call",
        date: "2017-01-28",
        parties: ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"],
        documents: ["doc-a", "doc-b"],
      },
      { id: "call-2", kind: "call", date: "2018-03-20", parties: ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"] },
      {
        id: "script",
        kind: "meeting",
        date: "2018-07-16",
        parties: ["participant:USA", "participant:RUS"],
        topics: ["<script>alert(1)</script>"],
      },
    ],
    [{ kind: "call", actor: null, from: "2016-01-01", to: "2018-12-31" }],
  );
  app = createApp({ db, files: { find: () => null, page: () => null }, log: { error: (...entry: unknown[]) => logged.push(entry) } });
});

async function get(path: string, init: RequestInit = {}) {
  return app.request(`/api/v1${path}`, init);
}

async function ids(search: string): Promise<string[]> {
  return eventsSchema.parse(await (await get(`/events?${search}`)).json()).events.map(({ id }) => id);
}

async function problem(path: string) {
  const response = await get(path);
  expect(response.headers.get("content-type"), path).toBe("application/problem+json");
  const body = problemSchema.parse(await response.json());
  expect(body.status).toBe(response.status);
  return body;
}

test("a series answers its rows with the canonical query", async () => {
  const response = await get("/series?kind=call&with=RUS&actor=USA&from=2016-01-01&to=2018-12-31");
  const series = seriesSchema.parse(await response.json());
  expect(series.query).toBe("actor=USA&from=2016-01-01&kind=call&to=2018-12-31&with=RUS");
  expect(series.rows.map((row) => [row.key, row.value])).toEqual([
    ["2016", 0],
    ["2017", 1],
    ["2018", 1],
  ]);
});

test("a key of a split names its split before it, where the request does not say it elsewhere", async () => {
  for (const search of ["splitKey=kind:call", "split=kind&splitKey=kind:call", "split=kind&splitKey=call"]) {
    expect(await ids(search), search).toEqual(["call-1", "call-2"]);
  }
  expect(await ids("key=2018&splitKey=kind:meeting")).toEqual(["script"]);
  expect((await problem("/events?split=medium&splitKey=kind:call")).parameter).toBe("splitKey");
  expect((await problem("/events?splitKey=year:2017")).parameter).toBe("split");
});

test("a total that no source covers is null, as it is in /totals", async () => {
  const covered = seriesSchema.parse(await (await get("/series?kind=call&from=2016-01-01&to=2016-12-31")).json());
  const uncovered = seriesSchema.parse(await (await get("/series?kind=call&from=2010-01-01&to=2010-12-31")).json());
  expect([covered.total.value, covered.total.covered, uncovered.total.value, uncovered.total.covered]).toEqual([0, true, null, false]);
});

test.each([
  ["/series?from=2019-13-01", "from"],
  ["/series?from=2019-02-01&to=2019-01-01", "from"],
  ["/series?actor=Atlantis", "actor"],
  ["/series?kind=telegram", "kind"],
  ["/series?person=nobody", "person"],
  ["/series?period=no-such-term", "period"],
  ["/series?asOf=2020-01-01", "asOf"],
  ["/series?by=day&from=1900-01-01&to=2020-01-01", "by"],
  [`/series?topic=${"x".repeat(10_000)}`, "topic"],
  ["/series?topic=x'%20OR%20'1'='1", "topic"],
  ["/series?actor=USA';DROP%20TABLE%20event;--", "actor"],
  ["/events?limit=501", "limit"],
  ["/events?limit=0", "limit"],
  ["/events?limit=ten", "limit"],
  ["/events?after=nonsense", "after"],
  ["/events?order=random", "order"],
  ["/events?splitKey=call", "splitKey"],
  ["/matrix?by=year", "split"],
  ["/options/colour", "filter"],
  ["/options/with", "actor"],
  ["/options/period", "filter"],
  ["/periods?kind=war", "kind"],
  ["/periods?kind=", "kind"],
  ["/periods?actor=Atlantis", "actor"],
  ["/periods?from=2019-01-01", "from"],
  [`/events?q=${"x".repeat(201)}`, "q"],
  [`/events?q=${"x".repeat(10_000)}`, "q"],
  ["/series?q=%F0%9F%99%82", "q"],
  ["/events?q=putin&q=trump", "q"],
  ["/events?after=2018-03-20~call-2&skip=1", "skip"],
  ["/events?skip=-1", "skip"],
  ["/events?order=largest&after=2018-03-20~call-2", "after"],
  ["/events?order=newest", "order"],
  [`/options/actor?search=${"x".repeat(101)}`, "search"],
  ["/options/actor?id=USA,ATLANTIS", "id"],
  ["/series.csv?bom=yes", "bom"],
  ["/vintage?x=1", "x"],
  ["/changes?since=2001-01-01-ffffffff", "since"],
  ["/changes?limit=5001", "limit"],
  ["/series?metirc=events", "metirc"],
])("%.60s is a 400 that names %s and what is allowed", async (path, parameter) => {
  const body = await problem(path);
  expect([body.status, body.parameter]).toEqual([400, parameter]);
  expect(body.allowed?.length).toBeGreaterThan(0);
});

test("options by id are those, with their names, whatever their counts", async () => {
  const body = optionsSchema.parse(await (await get("/options/actor?id=CHE,USA&from=1900-01-01&to=1900-12-31")).json());
  expect(body.options.map(({ id, inText, events }) => [id, inText, events])).toEqual([
    ["CHE", "Switzerland", 0],
    ["USA", "the United States", 0],
  ]);
});

test("sources and changes answer as their schemas say", async () => {
  const { sources } = sourcesSchema.parse(await (await get("/sources")).json());
  expect(sources.map(({ id, events, coverage }) => [id, events.cited, coverage.map(({ kind, from, to }) => [kind.id, from, to])])).toEqual([
    ["test", 3, [["call", "2016-01-01", "2018-12-31"]]],
  ]);
  const changes = changesSchema.parse(await (await get("/changes?since=2026-11-22-00000000&limit=5")).json());
  expect([changes.since, changes.total, changes.versions.length]).toEqual(["2026-11-22-00000000", 0, 1]);
});

test("SQL in any parameter changes nothing", async () => {
  for (const name of ["actor", "with", "kind", "from", "by", "topic", "venue", "key", "after", "metric", "count"]) {
    const response = await get(`/events?${name}=${encodeURIComponent("1; DROP TABLE event; --")}`);
    expect([200, 400], name).toContain(response.status);
  }
  const response = await get("/series");
  expect(seriesSchema.parse(await response.json()).total.value).toBe(3);
});

test.each(['"', 'putin"', "NOT", "a AND", "words:x", "(", "NEAR(", "*", "'; DROP TABLE event_search; --", "\u0000putin", "🙂 putin", "%_"])(
  "a search for %j is answered or refused, by list, chart and file alike, and breaks nothing",
  async (words) => {
    const statuses = await Promise.all(
      ["events", "events.csv", "series", "options/kind"].map(async (path) => (await get(`/${path}?q=${encodeURIComponent(words)}`)).status),
    );
    expect([200, 400]).toContain(statuses[0]);
    expect(new Set(statuses).size).toBe(1);
    expect((await get("/events?q=putin")).status).toBe(200);
    expect(logged).toEqual([]);
  },
);

test("a search is one of the parameters of a query: canonical, in the sentence, and in the file", async () => {
  const events = eventsSchema.parse(await (await get("/events?q=%20%20Putin%20&kind=call&order=desc")).json());
  expect([events.query, events.total, events.events.map(({ id }) => id)]).toEqual(["kind=call&q=Putin", 2, ["call-2", "call-1"]]);
  expect(events.sentence).toContain("with the words “Putin”");
  const file = await get("/events.csv?q=putin&kind=call");
  expect(file.headers.get("x-row-count")).toBe("2");
});

test("an unknown event is a 404, an unknown address too, and another method a 405", async () => {
  expect(await problem("/events/none")).toMatchObject({ status: 404, type: "/problems/not-found" });
  expect(await problem("/nothing")).toMatchObject({ status: 404 });
  const post = await get("/series", { method: "POST" });
  expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
});

test("an unexpected failure is logged whole and answered opaquely", async () => {
  const broken = createWorld([]);
  const sick = createApp({
    db: broken,
    files: { find: () => null, page: () => null },
    log: { error: (...entry: unknown[]) => logged.push(entry) },
  });
  broken.$client.close();
  const response = await sick.request("/api/v1/series");
  expect(response.status).toBe(500);
  expect(JSON.stringify(await response.json())).not.toContain("database");
  expect(logged.length).toBe(1);
});

test("the same answer is not sent twice", async () => {
  const first = await get("/series?kind=call");
  const etag = first.headers.get("etag") ?? "";
  expect(etag).toMatch(/^W\//);
  const again = await get("/series?kind=call&metric=events", { headers: { "if-none-match": etag } });
  expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
  const other = await get("/series?kind=meeting");
  expect(other.headers.get("etag")).not.toBe(etag);
});

test("answers are compressed as asked, and the same underneath", async () => {
  const whole = await (await get("/catalog")).text();
  for (const encoding of ["gzip", "br"]) {
    const response = await get("/catalog", { headers: { "accept-encoding": encoding } });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    const bytes = Buffer.from(await response.arrayBuffer());
    const { brotliDecompressSync, gunzipSync } = await import("node:zlib");
    expect((encoding === "gzip" ? gunzipSync(bytes) : brotliDecompressSync(bytes)).toString()).toBe(whole);
  }
  expect((await get("/catalog", { headers: { "accept-encoding": "gzip;q=0" } })).headers.get("content-encoding")).toBe(null);
});

test("every answer carries the security headers", async () => {
  const etag = (await get("/vintage")).headers.get("etag") ?? "";
  const answers = [
    get("/vintage"),
    get("/vintage", { headers: { "if-none-match": etag } }),
    get("/events/none"),
    get("/series?x=1"),
    get("/x", { method: "PUT" }),
  ];
  for (const response of await Promise.all(answers)) {
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(response.headers.get(name), `${name} on ${response.status}`).toBe(value);
  }
});

test("a file says its name and how many rows it has", async () => {
  const response = await get("/events.csv?kind=call&bom=1");
  expect(response.headers.get("x-row-count")).toBe("2");
  expect(response.headers.get("content-disposition")).toContain(
    'filename="readout_call-events-by-year_all-years_all_v2026-11-22-00000000.csv"',
  );
  expect(new Uint8Array(await response.arrayBuffer()).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
});

test("pages of a list are linked", async () => {
  const response = await get("/events?limit=1&kind=call");
  expect(response.headers.get("link")).toBe('</api/v1/events?kind=call&order=asc&limit=1&after=2017-01-28%7Ecall-1>; rel="next"');
  const pinned = await get("/events?limit=1&kind=call&asOf=2026-11-22-00000000&lang=fr");
  expect(pinned.headers.get("link")).toBe(
    '</api/v1/events?asOf=2026-11-22-00000000&kind=call&order=asc&limit=1&after=2017-01-28%7Ecall-1&lang=fr>; rel="next"',
  );
});

test("every address answers, and answers its own schema", async () => {
  for (const endpoint of ENDPOINTS) {
    const path = endpoint.path.replace("/events/:id", "/events/call-1").replace(":filter", "actor").replace(":one/:other", "USA/RUS");
    const response = await get(path + (endpoint.path.startsWith("/matrix") ? "?split=kind" : ""));
    expect([endpoint.path, response.status]).toEqual([endpoint.path, 200]);
    if (endpoint.schema) endpoint.schema.parse(await response.json());
  }
});

test("health, readiness and the meaning of each problem have addresses", async () => {
  expect(await (await app.request("/healthz")).text()).toBe("ok");
  expect(await (await app.request("/readyz")).text()).toBe("ready 2026-11-22-00000000 3");
  expect((await app.request("/problems/bad-parameter")).status).toBe(200);
  expect((await app.request("/problems/none")).status).toBe(404);
  expect((await app.request("/.well-known/security.txt")).status).toBe(200);
});

test("a stopping server answers 503 and says so", async () => {
  const stopping = createApp({
    db: createWorld([]),
    files: { find: () => null, page: () => null },
    log: { error: () => {} },
    isStopping: () => true,
  });
  expect((await stopping.request("/readyz")).status).toBe(503);
});

async function timing(path: string) {
  return (await get(path)).headers.get("server-timing");
}

test("Server-Timing says what counted: columns, SQL where words are searched, nothing where the answer was kept", async () => {
  expect(await timing("/series?kind=meeting&by=month")).toMatch(/^build;dur=\d+\.\d, columns$/);
  expect(await timing("/series?kind=meeting&by=month")).toBeNull();
  expect(await timing("/series?q=script")).toMatch(/^build;dur=\d+\.\d, sql$/);
  expect(await timing("/tenures?actor=USA&accreditedTo=SUN")).toMatch(/^build;dur=\d+\.\d$/);
});
