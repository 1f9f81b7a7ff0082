import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { eventsSchema, machineSchema, problemSchema, seriesSchema, type Events } from "#shared/api.ts";
import { gdeltLine, importInto, polecatLine, POLECAT_HEADER } from "#tests/helpers/machine-files.ts";
import { serveReports } from "#tests/helpers/serve-reports.ts";

async function list(get: (address: string) => Promise<Response>, query: string): Promise<Events> {
  return eventsSchema.parse(await (await get(`/events?tier=machine&${query}`)).json());
}

function days({ reports }: Events): string[] {
  return (reports ?? []).map(({ day, upstreamId }) => `${day} ${upstreamId}`);
}

test("a report is listed with its day, sides, kind, code, place, articles, id upstream, address, file and line", async () => {
  const { get, path, write } = await serveReports();
  const address = "https://news.example/a?b=1";
  const more = gdeltLine(61, { id: "77", date: "20240316", from: "USA", to: "RUS", code: "042", articles: "9", place: "SZ", url: address });
  await importInto(path, [write("20240316.export.CSV", `${gdeltLine(61, { id: "1" })}\n${more}`)]);
  await expect.poll(async () => (await list(get, "kind=visit&actor=USA")).total, { timeout: 10_000 }).toBe(1);
  const { reports, events, sentence, total, certain, attributions } = await list(get, "kind=visit&actor=USA");
  expect(events).toEqual([]);
  expect(reports).toEqual([
    {
      id: "gdelt2-77",
      day: "2024-03-16",
      ordinal: 0,
      kind: "visit",
      kindLabel: "Visit",
      senders: [{ id: "USA", label: "United States" }],
      targets: [{ id: "RUS", label: "Russia" }],
      venueCountry: { id: "CHE", label: "Switzerland" },
      reports: 9,
      source: { id: "gdelt2", label: "GDELT 2.0" },
      scheme: "CAMEO",
      code: "042",
      upstreamId: "77",
      url: address,
      file: "20240316.export.CSV",
      line: 2,
    },
  ]);
  expect([total, certain]).toEqual([1, 1]);
  expect(sentence).toContain("as machines coded them from news reports, unvetted");
  expect(attributions).toEqual(["The GDELT Project, https://www.gdeltproject.org/"]);
});

test("what a format does not have is null: ICEWS names no address, and its id is unique with its day only; POLECAT has texts for ids", async () => {
  const { get, path, write } = await serveReports();
  const [report] = (await list(get, "source=icews")).reports ?? [];
  expect(report).toMatchObject({ id: "icews-2024-06-10-9", upstreamId: "9", url: null, venueCountry: null, file: "b.tab", line: 2 });
  const row = polecatLine({
    "Event ID": "ASA.2024.a",
    "Event Date": "2024-06-11",
    "Event Type": "CONSULT",
    "Event Mode": "multilateral",
    "Actor Country": "USA; FRA",
    "Recipient Country": "DEU",
  });
  await importInto(path, [write("c.txt", `${POLECAT_HEADER.join("\t")}\n${row}`)]);
  await expect.poll(async () => (await list(get, "source=polecat")).total, { timeout: 10_000 }).toBe(1);
  const [coded] = (await list(get, "source=polecat")).reports ?? [];
  expect(coded).toMatchObject({ id: "polecat-ASA.2024.a", scheme: "PLOVER", code: "CONSULT/multilateral", url: null });
  expect(coded?.senders.map(({ id }) => id).toSorted()).toEqual(["FRA", "USA"]);
});

test("chart, list and file agree behind every mark, in every order", async () => {
  const { get } = await serveReports();
  for (const by of ["month", "kind", "source", "pair", "actor", "venue-country", "tenure", "sender"]) {
    const series = seriesSchema.parse(await (await get(`/series?tier=machine&by=${by}&from=2024-02-01&to=2024-06-30`)).json());
    for (const { key, events } of series.rows) {
      const query = `by=${by}&from=2024-02-01&to=2024-06-30&key=${encodeURIComponent(key)}`;
      const { total, reports } = await list(get, query);
      expect([by, key, total, reports?.length]).toEqual([by, key, events, events]);
      const file = await get(`/events.csv?tier=machine&${query}`);
      expect([by, key, file.status, file.headers.get("x-row-count")]).toEqual([by, key, 200, String(events)]);
    }
  }
});

test("pages follow one another by cursor and by place, both ways, and stay when older days are imported", async () => {
  const { get, path, write } = await serveReports();
  const first = await list(get, "order=desc&limit=2");
  expect(days(first)).toEqual(["2024-06-10 9", "2024-04-20 4"]);
  expect([first.total, first.start, first.next]).toEqual([5, 0, "2024-04-20~0"]);
  const rest = await list(get, `order=desc&limit=3&after=${first.next}`);
  expect(days(rest)).toEqual(["2024-04-02 3", "2024-03-15 2", "2024-03-15 1"]);
  expect([rest.start, rest.next]).toEqual([2, null]);
  expect(days(await list(get, "order=asc&limit=2&skip=1"))).toEqual(["2024-03-15 2", "2024-04-02 3"]);
  await importInto(path, [write("z.export.CSV", gdeltLine(61, { id: "8", date: "20240101" }))]);
  await expect.poll(async () => (await list(get, "limit=1")).total, { timeout: 10_000 }).toBe(6);
  const after = await list(get, "order=asc&limit=2&after=2024-03-15~0");
  expect([after.start, ...days(after)]).toEqual([2, "2024-03-15 2", "2024-04-02 3"]);
});

test("a sum of articles is told beside the list that makes it up", async () => {
  const { get } = await serveReports();
  expect(await list(get, "metric=reports&kind=call&by=month&key=2024-03")).toMatchObject({ total: 2, sum: 8 });
  expect((await list(get, "kind=call")).sum).toBeNull();
});

test("files hold the reports as listed; the package has no documents to cite, and says where the rows come from", async () => {
  const { get } = await serveReports();
  const csv = await (await get("/events.csv?tier=machine&kind=sanction_imposed")).text();
  expect(csv.split("\r\n").slice(0, 2)).toEqual([
    "id,date,kind,senders,targets,venue_country,reports,source,scheme,code,upstream_id,url,file,line",
    "gdelt2-4,2024-04-20,sanction_imposed,USA,FRA,FRA,2,gdelt2,CAMEO,163,4,,a.export.CSV,4",
  ]);
  const zip = unzipSync(new Uint8Array(await (await get("/series.zip?tier=machine&by=month&kind=call")).arrayBuffer()));
  const read = (name: string): string => Buffer.from(zip[name] ?? []).toString();
  expect(read("events.csv").trim().split("\r\n")).toHaveLength(4);
  expect(Object.keys(zip)).not.toContain("sources.bib");
  expect(read("README.md")).toContain("`CITATION.cff`: how to cite it; each report names the file and line it was read from");
  expect(read("README.md")).toContain("each report counted once, not each event");
  expect(read("metadata.json")).toContain("Coded by a program, not vetted");
  const json: unknown = await (await get("/events.json?tier=machine&by=source&key=icews")).json();
  expect(json).toMatchObject({ metadata: { rowCount: 1, sources: [{ id: "icews", events: 1 }] } });
  const refused: unknown = await (await get("/events.json?tier=machine&by=source&key=kremlin")).json();
  expect(refused).toMatchObject({ parameter: "key", value: "kremlin" });
});

test("an order by size, and a cursor of the record's list, are refused by name", async () => {
  const { get } = await serveReports();
  const problem = async (query: string) => problemSchema.parse(await (await get(`/events?tier=machine&${query}`)).json());
  expect(await problem("order=largest")).toMatchObject({
    parameter: "order",
    allowed: ["desc", "asc"],
    detail: expect.stringContaining("they state no number of persons or targets that they could be ordered by"),
  });
  expect(await problem("after=2024-03-15~call-1")).toMatchObject({ parameter: "after" });
  expect(await problem("splitKey=USA")).toMatchObject({ parameter: "splitKey" });
  expect(await problem("q=summit")).toMatchObject({ parameter: "q" });
});

test("what is served is told: version, days, sources, memory; and where nothing is, how to import", async () => {
  const { get, path, write } = await serveReports();
  const ask = async () => machineSchema.parse(await (await get("/machine")).json());
  const { served } = await ask();
  expect(served).toMatchObject({ importedOn: "2027-01-01", reports: 5, firstDay: "2024-03-15", lastDay: "2024-06-10", files: 2 });
  expect(served?.sources.map(({ id }) => id)).toEqual(["gdelt2", "icews"]);
  expect(served?.bytes).toBeGreaterThan(1000);
  await importInto(path, [write("y.export.CSV", gdeltLine(61, { id: "9" }))]);
  await expect.poll(async () => (await ask()).served?.reports, { timeout: 10_000 }).toBe(6);
  const bare = await serveReports({ imported: false });
  const none = machineSchema.parse(await (await bare.get("/machine")).json());
  expect([none.served, none.command]).toEqual([null, "npm run readout -- import gdelt FILES"]);
});

test("pairs by month beyond what is answered are refused with what to narrow, not cut short", async () => {
  const { get, path, write } = await serveReports({ imported: false });
  const states = "USA RUS CHN FRA GBR DEU ITA ESP POL UKR TUR IRN IRQ EGY ISR IND PAK JPN".split(" ");
  const pairs = states.flatMap((from, index) => states.slice(index + 1).map((to) => ({ from, to })));
  const months = Array.from(
    { length: 140 },
    (_, index) => `${2010 + Math.floor(index / 12)}${String((index % 12) + 1).padStart(2, "0")}01`,
  );
  const facts = [...pairs.map((pair) => ({ ...pair, date: "20240315" })), ...months.map((date) => ({ date }))];
  await importInto(path, [write("p.export.CSV", facts.map((fact, id) => gdeltLine(61, { id: String(id + 1), ...fact })).join("\n"))]);
  await expect.poll(async () => (await get("/events?tier=machine&limit=1")).status, { timeout: 10_000 }).toBe(200);
  const problem = problemSchema.parse(await (await get("/series?tier=machine&by=pair&split=month")).json());
  expect(problem).toMatchObject({ type: "/problems/too-broad", allowed: expect.stringContaining('one or more states in "actor"') });
  expect(problem.detail).toMatch(/would have \d+ rows; at most 20000 are answered/);
});
