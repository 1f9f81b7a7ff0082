import { unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { createApp } from "#server/app.ts";
import {
  alignedSchema,
  aroundSchema,
  ladderSchema,
  networkSchema,
  problemSchema,
  readoutsSchema,
  reciprocitySchema,
  silenceSchema,
  unfoldingSchema,
} from "#shared/api.ts";
import { readCsv, readParquet, readXlsx } from "#tests/helpers/file-readers.ts";
import { createWorld } from "#tests/helpers/world.ts";

let app: ReturnType<typeof createApp>;

beforeAll(() => {
  const sides = ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"];
  const db = createWorld(
    [
      { id: "call-1", kind: "call", date: "2017-01-28", level: "leaders", parties: sides, initiator: "USA" },
      { id: "call-2", kind: "call", date: "2017-02-27", level: "leaders", parties: sides },
      { id: "visit-1", kind: "visit", date: "2017-03-01", level: "leaders", parties: ["guest:USA", "host:RUS"] },
      { id: "visit-2", kind: "visit", date: "2017-03-11", level: "leaders", parties: ["guest:RUS", "host:USA"] },
      {
        id: "out-1",
        kind: "expulsion",
        date: "2017-02-01",
        status: "in_force",
        quantity: 2,
        unit: "persons",
        parties: ["sender:USA", "target:RUS"],
      },
      {
        id: "out-2",
        kind: "expulsion",
        date: "2017-02-05",
        status: "in_force",
        quantity: 3,
        unit: "persons",
        parties: ["sender:RUS", "target:USA"],
      },
    ],
    ["call", "visit", "expulsion"].map((kind) => ({ kind, actor: null, from: "2017-01-01", to: "2017-12-31" })),
  );
  app = createApp({ db, files: { find: () => null, page: () => null }, log: { error: console.error } });
});

const PAIR = "actor=USA&with=RUS";

test.each([
  ["silence", `${PAIR}&kind=call`, silenceSchema],
  ["reciprocity", PAIR, reciprocitySchema],
  ["aligned", `${PAIR}&kind=call&of=donald-trump`, alignedSchema],
  ["around", `${PAIR}&kind=call&around=expulsion`, aroundSchema],
  ["ladder", PAIR, ladderSchema],
  ["readouts", PAIR, readoutsSchema],
  ["network", PAIR, networkSchema],
  ["unfolding", PAIR, unfoldingSchema],
])("/%s answers as its schema says, with numbers only, also without any choice", async (name, query, schema) => {
  for (const asked of [query, ""]) {
    const response = await app.request(`/api/v1/${name}?${asked}`);
    const text = await response.text();
    expect(() => schema.strict().parse(JSON.parse(text))).not.toThrow();
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
  }
});

test.each([
  ["silence", `${PAIR}&kind=call`, "silence,2017-01-29,2017-02-26,29,call-1,call-2,full,,29,2017-01-29,2017-02-26"],
  ["reciprocity", PAIR, "visit-1,2017-03-01,USA,leaders,returned,visit-2,2017-03-11,10"],
  [
    "aligned",
    `${PAIR}&kind=call&of=2017-01-20..2017-03-19`,
    "2017-01-20..2017-03-19,20 Jan 2017 – 19 Mar 2017,0,2017-01-20,2017-02-19,31,1,true",
  ],
  ["around", `${PAIR}&kind=call&around=out-2&days=30`, "-30,-1,1,1,1,,,,"],
  ["ladder", PAIR, "1,RUS,2017-02-05,persons,3,0,2017-02-01,4,1.5,open,out-2,,,false"],
  ["readouts", PAIR, "2017,0,0,0,0,2,true"],
  ["network", `${PAIR}&from=2017-01-01&to=2017-12-31`, "RUS,USA,4,,true,false"],
])("/%s.csv has the rows of the answer", async (name, query, row) => {
  const response = await app.request(`/api/v1/${name}.csv?${query}`);
  expect(response.headers.get("content-disposition")).toMatch(new RegExp(`filename="readout_${name}[\\w-]*_v2026-11-22-00000000\\.csv"`));
  const lines = (await response.text()).trimEnd().split("\r\n");
  expect(response.headers.get("x-row-count")).toBe(String(lines.length - 1));
  expect(lines).toContain(row);
});

test("a file of nothing is a header, not a blank", async () => {
  const response = await app.request("/api/v1/unfolding.csv");
  expect(await response.text()).toBe("event,event_date,ended,lead_days,date,step,phase,publisher,url,ended_by,slip_days\r\n");
});

test.each([
  ["aligned?of=nobody", "of"],
  [`aligned?of=${Array.from({ length: 13 }, (_, index) => `20${index + 10}-01-01..20${index + 10}-02-01`).join(",")}`, "of"],
  ["aligned?of=donald-trump&from=2017-01-01", "from"],
  ["aligned?of=donald-trump&terms=both", "terms"],
  ["aligned?days=0", "days"],
  ["around?around=nothing", "around"],
  ["around?around=call&days=366", "days"],
  ["around?around=call&window=3..1", "window"],
  ["around?around=call&days=5&window=-6..-1", "window"],
  ["around?around=call&days=5&bin=6", "bin"],
  ["ladder?within=1000", "within"],
  ["network?nodes=31", "nodes"],
  ["reciprocity?actor=Atlantis", "actor"],
  ["reciprocity?actor=USA&with=RUS&kind=visit", "kind"],
  ["reciprocity.csv?actor=USA&with=RUS&kind=expulsion", "kind"],
  ["reciprocity.svg?actor=USA&with=RUS&kind=visit", "kind"],
  ["ladder?metric=quantity&unit=persons", "metric"],
  ["network?split=kind", "split"],
  ["readouts?by=month", "by"],
  ["around?around=call&count=formal", "count"],
  ["unfolding/citation?by=kind", "by"],
  ["silence?by=month", "by"],
  ["aligned?of=donald-trump&count=journey", "count"],
])("/%.60s is a 400 that names %s", async (path, parameter) => {
  const response = await app.request(`/api/v1/${path}`);
  const problem = problemSchema.parse(await response.json());
  expect([response.status, problem.parameter]).toEqual([400, parameter]);
});

test.each(["silence", "reciprocity", "ladder", "readouts", "network", "unfolding", "aligned", "around"])(
  "%s has the same rows in every format; its package has them too, and a pinned address",
  async (name) => {
    const search = `${PAIR}${name === "aligned" ? "&of=2017-01-01..2017-12-31" : name === "around" ? "&around=expulsion" : ""}`;
    const get = async (format: string) => Buffer.from(await (await app.request(`/api/v1/${name}.${format}?${search}`)).arrayBuffer());
    const rows = readCsv(await get("csv"));
    const json: { metadata: { title: string; permalink: string }; rows: object[] } = JSON.parse((await get("json")).toString());
    const sheet = (await readXlsx(await get("xlsx"))).get("Data") ?? [];
    expect([json.rows.length, sheet.length - 1, (await readParquet(await get("parquet"))).length]).toEqual([
      rows.length,
      rows.length,
      rows.length,
    ]);
    const files = unzipSync(await get("zip"));
    expect(readCsv(Buffer.from(files["data.csv"] ?? []))).toEqual(rows);
    const pinned = new URL(json.metadata.permalink);
    expect([pinned.pathname, pinned.searchParams.get("asOf")]).toEqual([
      name === "aligned" ? "/compare" : `/${name}`,
      "2026-11-22-00000000",
    ]);
    // The page asks the API for what its address says.
    expect((await app.request(`/api/v1/${name}${pinned.search}`)).status).toBe(200);
  },
);
