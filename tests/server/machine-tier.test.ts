import { writeFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { serveTier, tierOf } from "#db/machine/tier.ts";
import { ENDPOINTS } from "#server/endpoints.ts";
import { eventsSchema, matrixSchema, optionsSchema, problemSchema, seriesSchema, totalsSchema } from "#shared/api.ts";
import { Unavailable } from "#shared/errors.ts";
import { gdeltLine, importInto } from "#tests/helpers/machine-files.ts";
import { createWorld } from "#tests/helpers/world.ts";
import { serveReports } from "#tests/helpers/serve-reports.ts";

const CALLS = "kind=call&from=2024-02-01&to=2024-06-30";

test("a series of the tier is counted from the files: what they hold, none where they reach, and nothing beyond", async () => {
  const { get } = await serveReports();
  const response = await get(`/series?tier=machine&by=month&${CALLS}`);
  const { rows, total, sentence, vintage, sources, attributions } = seriesSchema.parse(await response.json());
  expect(rows.map(({ key, value, completeness }) => [key, value, completeness])).toEqual([
    ["2024-02", null, null],
    ["2024-03", 2, "sample"],
    ["2024-04", 1, "sample"],
    ["2024-05", null, null],
    ["2024-06", null, null],
  ]);
  expect(total).toMatchObject({ value: 3, possible: 0, covered: true });
  expect(sentence).toContain("as machines coded them from news reports, unvetted");
  expect(vintage).toMatchObject({
    version: expect.stringMatching(/^machine-[0-9a-f]{12}$/),
    recordDay: "2027-01-01",
    lastCoveredDay: "2024-06-10",
  });
  expect(sources).toEqual([{ id: "gdelt2", label: "GDELT 2.0", events: 3 }]);
  expect(attributions).toEqual(["The GDELT Project, https://www.gdeltproject.org/"]);
  expect(response.headers.get("server-timing")).toMatch(/, machine$/);
});

test("a row that looks back ten years tells of its own day alone, and nothing of the years between", async () => {
  const { get, path, write } = await serveReports({ imported: false });
  const days = ["20140315", "20240313", "20240314", "20240315"];
  const lines = days.map((date, index) => gdeltLine(61, { id: String(index), date, from: "FRA", to: "DEU" }));
  await importInto(path, [write("20240315.export.CSV", lines.join("\n"))]);
  const rows = await vi.waitFor(async () => {
    const response = await get("/series?tier=machine&by=year&kind=call&actor=FRA&from=2013-01-01&to=2024-12-31");
    return seriesSchema.parse(await response.json()).rows;
  }, 10_000);
  expect(rows.map(({ key, value }) => [key, value])).toEqual([
    ["2013", null],
    ["2014", 1],
    ...["2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023"].map((year) => [year, null]),
    ["2024", 3],
  ]);
});

test("a matrix, totals, reports, and the files of them say the same", async () => {
  const { get } = await serveReports();
  const matrix = matrixSchema.parse(await (await get("/matrix?tier=machine&by=kind&split=source")).json());
  expect(matrix.cells.map(({ row, column, value }) => `${row} ${column} ${value}`).toSorted()).toEqual([
    "call gdelt2 3",
    "sanction_imposed gdelt2 1",
    "visit icews 1",
  ]);
  expect(matrix.columns.map(({ label }) => label).toSorted()).toEqual(["GDELT 2.0", "ICEWS"]);
  const totals = totalsSchema.parse(
    await (await get("/totals?tier=machine&kind=call&metric=reports&from=2024-03-15&to=2024-03-31")).json(),
  );
  expect(totals.current).toMatchObject({ value: 8, covered: true });
  const pairs = seriesSchema.parse(await (await get("/series?tier=machine&by=pair&kind=call")).json());
  expect(pairs.rows.map(({ label, value }) => [label, value])).toEqual([
    ["Russia – United States", 2],
    ["Germany – France", 1],
  ]);
  const csv = await (await get(`/series.csv?tier=machine&by=month&${CALLS}`)).text();
  expect(csv).toContain("2024-03");
  const json = await get(`/series.json?tier=machine&by=month&${CALLS}`);
  expect(json.headers.get("content-disposition")).toContain("vmachine-");
  expect(await json.text()).toContain("Coded by a program, not vetted");
});

test("a kind that no code of a format means is not covered by it", async () => {
  const { get } = await serveReports();
  const answer = async (query: string) => seriesSchema.parse(await (await get(`/series?tier=machine&by=year&${query}`)).json());
  expect((await answer("kind=expulsion&from=2024-01-01&to=2024-12-31&source=gdelt2")).total.value).toBeNull();
  expect((await answer("kind=call&from=2024-01-01&to=2024-12-31&source=icews")).total).toMatchObject({ value: 0, covered: true });
  const unknown = problemSchema.parse(await (await get("/series?tier=machine&source=gdelt3")).json());
  expect(unknown).toMatchObject({ parameter: "source", suggestion: expect.stringMatching(/^gdelt[12]$/) });
});

test("asked without the tier, every address answers as it does where no machine-coded file is", async () => {
  const [beside, alone] = [await serveReports(), await serveReports({ imported: false })];
  // One address says which file is served.
  for (const { path } of ENDPOINTS.filter((endpoint) => endpoint.path !== "/machine")) {
    const address = `${path.replace("/events/:id", "/events/call-1").replace(":filter", "actor")}${path.startsWith("/matrix") ? "?split=kind" : ""}`;
    const [one, other] = [await beside.get(address), await alone.get(address)];
    expect([address, one.status, one.headers.get("etag")]).toEqual([address, other.status, other.headers.get("etag")]);
    expect(Buffer.from(await one.arrayBuffer()).equals(Buffer.from(await other.arrayBuffer())), address).toBe(true);
  }
  const calls = seriesSchema.parse(await (await beside.get(`/series?by=year&${CALLS}`)).json());
  expect(calls.total.value).toBe(1);
});

test("where no file is served, the problem names the command; what the record alone can tell is refused, never the record's", async () => {
  const { get } = await serveReports({ imported: false });
  const none = await get("/series?tier=machine");
  expect(none.status).toBe(404);
  expect(problemSchema.parse(await none.json()).detail).toContain("npm run readout -- import gdelt");
  const { get: ask } = await serveReports();
  expect((await ask("/options/person?tier=machine")).status).toBe(400);
  const sources = optionsSchema.parse(await (await ask("/options/source?tier=machine&kind=call")).json());
  expect(sources.options.map(({ id, label, events }) => [id, label, events])).toEqual([["gdelt2", "GDELT 2.0", 3]]);
  for (const address of [
    "/events/call-1?tier=machine",
    "/events.ics?tier=machine",
    "/reciprocity?tier=machine",
    "/aligned.csv?tier=machine",
    "/ladder?tier=machine",
    "/readouts?tier=machine",
  ]) {
    const response = await ask(address);
    expect([address, response.status]).toEqual([address, 501]);
    expect(problemSchema.parse(await response.json())).toMatchObject({ parameter: "tier", value: "machine", allowed: ["record"] });
  }
  expect(eventsSchema.parse(await (await ask("/events?kind=call")).json()).total).toBe(1);
});

test("a new file answers under an ETag of its own as soon as it is warm; a broken one is logged and the old one stays", async () => {
  const { get, app, path, write, faults } = await serveReports();
  const address = "/series?tier=machine&by=year&kind=call";
  const before = await get(address);
  expect(await (await app.request("/readyz")).text()).toMatch(/, machine [0-9a-f]{12} 5, \d+ MB$/);
  await importInto(path, [write("c.export.CSV", gdeltLine(61, { id: "7", date: "20240501", code: "041" }))]);
  const after = await vi.waitFor(async () => {
    const response = await get(address);
    expect(response.headers.get("etag")).not.toBe(before.headers.get("etag"));
    return response;
  }, 10_000);
  expect(seriesSchema.parse(await after.json()).total.value).toBe(4);
  writeFileSync(path, "SQLite, but not ours".padEnd(300));
  await vi.waitFor(() => expect(faults.join()).toContain("is no file of machine-coded events"), 10_000);
  expect(seriesSchema.parse(await (await get(address)).json()).total.value).toBe(4);
  expect(await (await app.request("/readyz")).text()).toMatch(/ MB, machine file refused: .* is no file of machine-coded events/);
});

test("a file that lies there and cannot be served is said to be so, with what is wrong and the way on", async () => {
  const { get, app, path } = await serveReports({ imported: false });
  writeFileSync(path, "SQLite, but not ours".padEnd(300));
  await vi.waitFor(async () => {
    expect(problemSchema.parse(await (await get("/series?tier=machine")).json()).detail).toMatch(
      /^A file of machine-coded events is here, but cannot be served: .* Remove it and import again with: npm run readout -- import gdelt/,
    );
  }, 10_000);
  expect(await (await app.request("/readyz")).text()).toMatch(/^ready \S+ 1, machine file refused: /);
});

test("while a file is read for the first time the answer is to ask again, not that there is none", () => {
  const db = createWorld([]);
  serveTier(
    db,
    () => null,
    () => null,
    () => true,
  );
  expect(() => tierOf(db)).toThrow(Unavailable);
  expect(() => tierOf(db)).toThrow(/is being read, which takes seconds; ask again/);
});

const counting = ENDPOINTS.filter(({ parameters }) => ["actor", "kind"].every((name) => parameters.some((each) => each.name === name)));

test("no address that takes a query gives vetted counts under the name of machine-coded ones", async () => {
  const { get } = await serveReports({ imported: false });
  expect(counting.length).toBeGreaterThan(20);
  for (const { path } of counting) {
    const response = await get(`${path.replace(/:\w+/g, "actor")}?tier=machine${path.startsWith("/matrix") ? "&split=kind" : ""}`);
    const { type, parameter } = problemSchema.parse(await response.json());
    // An address that needs another parameter first says so, and counts nothing either.
    expect([
      path,
      type === "/problems/no-machine-file" || ["tier", "actor", "around", "of", "since", "by"].includes(parameter ?? ""),
    ]).toEqual([path, true]);
  }
});
