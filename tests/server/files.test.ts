import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { queryEventFile } from "#db/query/event-file.ts";
import { createApp } from "#server/app.ts";
import { describeProblem } from "#server/problems.ts";
import { citeSchema, problemSchema } from "#shared/api.ts";
import { FILE_FORMATS, MAX_FILE_ROWS } from "#shared/definitions/files.ts";
import { parseQuery } from "#shared/query.ts";
import { entriesOf } from "#shared/tables.ts";
import { createWorld } from "#tests/helpers/world.ts";

let db: Db;
let app: ReturnType<typeof createApp>;

beforeAll(() => {
  db = createWorld(
    [
      {
        id: "call-1",
        kind: "call",
        date: "2017-01-28",
        parties: ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"],
        documents: ["doc-a", "doc-b"],
      },
      { id: "call-2", kind: "call", date: "2018-03", parties: ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"] },
    ],
    [{ kind: "call", actor: null, from: "2016-01-01", to: "2018-12-31" }],
  );
  app = open(db);
});

function open(world: Db) {
  return createApp({
    db: world,
    files: { find: () => null, page: () => null },
    log: { error: console.error },
    site: () => "https://r.example",
  });
}

const get = async (path: string, init: RequestInit = {}) => app.request(`/api/v1${path}`, init);

test.each(entriesOf(FILE_FORMATS))(
  "%s: the file says its name, type, rows and bytes, and HEAD says the same before it is fetched",
  async (format, { contentType }) => {
    const address = `/events.${format}?kind=call&from=2017-01-01`;
    const whole = await get(address);
    const bytes = Buffer.from(await whole.arrayBuffer());
    const name = `readout_call-events-by-year_since-2017-01-01_all_v2026-11-22-00000000.${format}`;
    expect(whole.status).toBe(200);
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      "content-type": contentType,
      "content-disposition": `attachment; filename="${name}"; filename*=UTF-8''${name}`,
      "content-length": String(bytes.length),
      "x-row-count": "2",
      "x-file-size": String(bytes.length),
      "x-content-type-options": "nosniff",
    });
    expect(whole.headers.get("access-control-expose-headers")).toContain("X-File-Size");
    const head = await get(address, { method: "HEAD", headers: { "accept-encoding": "br" } });
    expect([
      head.status,
      await head.text(),
      head.headers.get("x-file-size"),
      head.headers.get("x-row-count"),
      head.headers.get("etag"),
    ]).toEqual([200, "", String(bytes.length), "2", whole.headers.get("etag")]);
  },
);

test("two servers over the same record send the same bytes", async () => {
  const other = open(db);
  for (const [format] of entriesOf(FILE_FORMATS)) {
    const [one, two] = await Promise.all([get(`/series.${format}?split=kind`), other.request(`/api/v1/series.${format}?split=kind`)]);
    expect(Buffer.from(await one.arrayBuffer()).equals(Buffer.from(await two.arrayBuffer())), format).toBe(true);
  }
});

test("bom is for CSV alone, key and splitKey for events alone", async () => {
  for (const path of ["/series.xlsx?bom=1", "/events.zip?bom=1", "/series.csv?key=2017", "/matrix.json?split=kind&order=asc"]) {
    const response = await get(path);
    expect([path, response.status, problemSchema.parse(await response.json()).type]).toEqual([path, 400, "/problems/unknown-parameter"]);
  }
});

test("the file of a list is the file of one row of the series where a key is given", async () => {
  const response = await get("/events.json?kind=call&key=2017");
  const { rows, metadata }: { rows: { id: string }[]; metadata: { title: string } } = JSON.parse(await response.text());
  expect([metadata.title, rows.map(({ id }) => id)]).toEqual(["Events, 2017", ["call-1"]]);
});

test("a file over the limit is refused whole, before any row is read", async () => {
  const request = { query: parseQuery([]), key: null, splitKey: null, order: "asc" } as const;
  const refused = () => queryEventFile(db, request, 1);
  expect(refused).toThrow("The file would hold 2 events; at most 1 are sent.");
  expect(queryEventFile(db, request, 2).rows.length).toBe(2);
  const crowd = createWorld([{ id: "call-1", kind: "call", date: "2017-01-28", parties: ["participant:USA", "participant:RUS"] }]);
  crowd.$client.exec(`
    CREATE TEMP TABLE copy AS SELECT * FROM event;
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${MAX_FILE_ROWS})
    INSERT INTO event SELECT 'copy-' || i, ${columnsAfterId(crowd)} FROM copy, n`);
  const server = open(crowd);
  for (const file of ["events.csv", "events.xlsx", "series.zip"]) {
    const response = await server.request(`/api/v1/${file}`);
    const problem = problemSchema.parse(await response.json());
    expect([file, response.status, problem.type, problem.detail]).toEqual([
      file,
      422,
      "/problems/file-too-large",
      `The file would hold ${MAX_FILE_ROWS + 1} events; at most ${MAX_FILE_ROWS} are sent.`,
    ]);
    expect((await server.request(`/api/v1/${file}`, { method: "HEAD" })).status).toBe(422);
  }
  expect(describeProblem(new Error("x"), "en").status).toBe(500);
});

function columnsAfterId(world: Db): string {
  const columns = world.$client.prepare<[], { name: string }>("SELECT name FROM pragma_table_info('event')").all();
  return columns
    .slice(1)
    .map(({ name }) => `"${name}"`)
    .join(", ");
}

test("a count and an event are cited with the version of the record and the address readers use", async () => {
  const counts = citeSchema.parse(await (await get("/series/citation?kind=call&from=2017-01-01&to=2017-12-31")).json());
  expect(counts.line).toBe(
    "“Phone calls per year, 1 Jan 2017 – 31 Dec 2017”. Readout, record 2026-11-22-00000000. https://r.example/explore?asOf=2026-11-22-00000000&from=2017-01-01&kind=call&to=2017-12-31.",
  );
  expect(counts.quote).toEqual({
    text: "Readout's record counts 1 phone call, from 1 January 2017 to 31 December 2017.[1][2][3][4]",
    footnotes: [
      `[1] ${counts.line}`,
      "[2] Agency A, “First page”, https://a.example/1.",
      "[3] Agency B, “Second page”, https://b.example/2.",
      "[4] Nobody, “Test source”, CC0.",
    ],
  });
  const event = citeSchema.parse(await (await get("/events/call-1/citation")).json());
  expect(event.permalink).toBe("https://r.example/events/call-1?asOf=2026-11-22-00000000");
  expect(event.quote.text).toMatch(/^Readout's record dates “[^”]+” to 28 January 2017\.\[1\]/);
  expect(event.quote.footnotes.slice(1)).toEqual([
    "[2] Agency A, “First page”, https://a.example/1.",
    "[3] Agency B, “Second page”, https://b.example/2.",
  ]);
  expect((await get("/events/none/citation")).status).toBe(404);
});

test("a file of a list leads back to the list, pinned, and that of counts to the page that draws them", async () => {
  const { permalink } = citeSchema.parse(await (await get("/events/citation?kind=call")).json());
  expect(permalink).toBe("https://r.example/events?asOf=2026-11-22-00000000&kind=call");
  const readme = async (path: string) =>
    strFromU8(unzipSync(new Uint8Array(await (await get(path)).arrayBuffer()))["README.md"] ?? new Uint8Array());
  expect(await readme("/events.zip?kind=call")).toContain(`<${permalink}>`);
  expect(await readme("/series.zip?kind=call")).toContain("<https://r.example/explore?");
});
