import { unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { createApp } from "#server/app.ts";
import { networkSchema } from "#shared/api.ts";
import { parseDay } from "#shared/dates.ts";
import { readCsv } from "#tests/helpers/file-readers.ts";
import { openRecord } from "#tests/helpers/record.ts";
import { createWorld } from "#tests/helpers/world.ts";

type Rows = Record<string, string>[];
type App = ReturnType<typeof createApp>;

const PAIR = "actor=USA&with=RUS";
let world: App;
let record: App;

beforeAll(() => {
  world = serve(smallWorld());
  record = serve(openRecord());
}, 120_000);

function serve(db: Db): App {
  return createApp({ db, files: { find: () => null, page: () => null }, log: { error: console.error } });
}

function smallWorld(): Db {
  const both = ["participant:USA", "participant:RUS"];
  const [by, back] = [
    ["sender:USA", "target:RUS"],
    ["sender:RUS", "target:USA"],
  ] as const;
  return createWorld(
    [
      { id: "call-1", kind: "call", date: "2017-01-28", level: "leaders", parties: both },
      {
        id: "call-2",
        kind: "call",
        date: "2017-02-27",
        level: "leaders",
        parties: both,
        steps: ["2017-02-20 announced", "2017-02-27 held"],
      },
      { id: "call-3", kind: "call", date: "2017-02", level: "leaders", parties: both },
      { id: "call-old", kind: "call", date: "2016-06-01", level: "leaders", parties: both },
      { id: "call-fra", kind: "call", date: "2017-03-05", level: "leaders", parties: ["participant:FRA", "participant:DEU"] },
      { id: "call-deu", kind: "call", date: "2017-09-05", level: "leaders", parties: ["participant:USA", "participant:DEU"] },
      { id: "call-che", kind: "call", date: "2017-09-06", level: "leaders", parties: ["participant:RUS", "participant:CHE"] },
      { id: "visit-1", kind: "visit", date: "2017-03-01", level: "leaders", parties: ["guest:USA", "host:RUS"] },
      { id: "visit-2", kind: "visit", date: "2017-03-11", level: "leaders", parties: ["guest:RUS", "host:USA"] },
      { id: "out-1", kind: "expulsion", date: "2017-02-01", status: "in_force", quantity: 2, unit: "persons", parties: [...by] },
      { id: "out-2", kind: "expulsion", date: "2017-02-05", status: "in_force", quantity: 3, unit: "persons", parties: [...back] },
      {
        id: "shut-2",
        kind: "mission_closed_by_host",
        date: "2017-02-05",
        status: "in_force",
        quantity: 1,
        unit: "missions",
        parties: [...back],
      },
      { id: "out-vague", kind: "expulsion", date: "2017-06", status: "in_force", quantity: 1, unit: "persons", parties: [...by] },
      { id: "ban", kind: "sanction_imposed", date: "2017-02-03", status: "in_force", parties: [...by] },
    ],
    ["call", "visit", "expulsion", "mission_closed_by_host", "sanction_imposed"].map((kind) => ({
      kind,
      actor: null,
      from: "2016-01-01",
      to: "2017-12-31",
    })),
  );
}

test.each(["silence", "reciprocity", "ladder", "readouts", "unfolding", "network", "around", "aligned"])(
  "the rules of /%s stand in the catalog, with its address and in its package, in the same words",
  async (name) => {
    const json = async (path: string) => (await world.request(`/api/v1/${path}`)).json();
    const { analysisRules } = await json("catalog");
    const { rules } = analysisRules.find(({ id }: { id: string }) => id === name);
    expect(rules.length).toBeGreaterThan(1);
    const { description } = (await json("openapi.json")).paths[`/${name}`].get;
    const asked = { around: "&around=expulsion", aligned: "&of=2017-01-01..2017-12-31" }[name] ?? "";
    const { readme } = await open(world, `${name}.zip?${PAIR}${asked}`);
    for (const rule of rules) {
      expect(description).toContain(`- ${rule.label}: ${rule.description}`);
      expect(readme).toContain(`- ${rule.label}: ${rule.description}`);
    }
  },
);

async function open(app: App, address: string): Promise<{ data: Rows; events: Rows; readme: string }> {
  const response = await app.request(`/api/v1/${address}`);
  expect([address, response.status]).toEqual([address, 200]);
  const files = unzipSync(Buffer.from(await response.arrayBuffer()));
  const read = (name: string): Buffer => Buffer.from(files[name] ?? []);
  return { data: readCsv(read("data.csv")), events: readCsv(read("events.csv")), readme: read("README.md").toString() };
}

const idsOf = (events: Rows): string[] => events.map(({ id = "" }) => id).toSorted();
const statesOf = (rows: Rows): string[] => rows.map(({ state = "" }) => state).toSorted();
const placesOf = (events: Rows): Record<string, string> => Object.fromEntries(events.map((row) => [row["id"], row["counted_in"] ?? ""]));

// The rows of each file, the first being 1, are written out beside it.
test.each([
  // 1: 1 June 2016 to 28 January, 2: 28 January to 27 February, 3: since 27 February; longest first.
  [
    "silence.zip?kind=call&actor=USA&with=RUS",
    { "call-old": "1:previous", "call-1": "1:next 2:previous", "call-2": "2:next 3:previous", "call-3": "2:possible 3:possible" },
  ],
  // 1: the visit of 1 March, returned on the 11th; 2: that of the 11th, not returned.
  [`reciprocity.zip?${PAIR}`, { "visit-1": "1:visit", "visit-2": "1:return 2:visit" }],
  // 1: two persons on 1 February, 2: three persons and 3: one mission on the 5th.
  [`ladder.zip?${PAIR}`, { "out-1": "1:amount", "out-2": "2:amount", "shut-2": "3:amount" }],
  // 1: 2016, 2: 2017; no site of either side is covered.
  [`readouts.zip?${PAIR}`, { "call-old": "1:open", "call-1": "2:open", "call-2": "2:open", "call-3": "2:open" }],
  // 1: both steps of the call.
  [`unfolding.zip?${PAIR}`, { "call-2": "1:event 2:event" }],
  // 1: 15 January to 14 February, 2: to 14 March. The call known to February is in neither.
  [`aligned.zip?${PAIR}&kind=call&of=2017-01-15..2017-03-14`, { "call-1": "1:events", "call-2": "2:events" }],
  // Two expulsions of two different days, and the calls within 30 days of one.
  [
    `around.zip?${PAIR}&kind=call&around=expulsion&days=30&bin=10`,
    { "out-1": "n", "out-2": "n", "call-1": "contacts", "call-2": "contacts" },
  ],
])("%s holds the events that its rows count, each with the cells that do", async (address, expected) => {
  const { events, readme } = await open(world, address);
  expect(placesOf(events)).toEqual(expected);
  expect(readme).toContain(`\`events.csv\`: ${Object.keys(expected).length} rows, exactly the events that the rows count or name`);
  expect(readme).toContain("## How rows and events tie together");
});

test("a network counts the period before beside its own, also of two who did not meet again", async () => {
  const { data, events } = await open(world, "network.zip?kind=call&from=2017-01-01&to=2017-08-31");
  const pairs = data.map(({ a, b, contacts, previous }) => [a, b, contacts, previous]);
  expect(pairs).toEqual([["RUS", "USA", "3", "1"], ["DEU", "FRA", "1", "0"], ...pairs.slice(2)]);
  expect(placesOf(events)).toEqual({
    "call-old": "1:previous",
    "call-1": "1:contacts",
    "call-3": "1:contacts",
    "call-2": "1:contacts",
    "call-fra": "2:contacts",
  });
  // Of the ten months from 2 March and the ten before.
  // Calls are covered of everybody, from 1 January 2016 on: a period that begins before has at least what is known.
  expect(data.map(({ covered, at_least }) => [covered, at_least])).toEqual(data.map(() => ["true", "false"]));
  const early = await open(world, "network.zip?kind=call&from=2015-07-01&to=2017-08-31");
  expect(early.data.map(({ contacts, covered, at_least }) => [contacts, covered, at_least])).toEqual([
    ["4", "false", "true"],
    ["1", "false", "true"],
  ]);
  // Four sides met, six pairs: the covered ones that did not meet are rows with 0, as they are cells on the page.
  const none = data.filter(({ contacts }) => contacts === "0").map(({ a, b }) => `${a}:${b}`);
  expect(none).toEqual(["DEU:RUS", "DEU:USA", "FRA:RUS", "FRA:USA"]);
  const apart = await open(world, "network.zip?kind=call&from=2017-03-02&to=2017-12-31");
  expect(apart.data.find(({ a, b }) => a === "RUS" && b === "USA")).toMatchObject({ contacts: "0", previous: "4" });
});

test("a file of the network holds every pair with a contact, where its page draws the sides with the most", async () => {
  const asked = "kind=call,meeting&level=leaders&from=2021-01-20&to=2025-01-19";
  const { data, readme } = await open(record, `network.zip?${asked}`);
  const { totals } = networkSchema.parse(await (await record.request(`/api/v1/network?${asked}`)).json());
  const met = data.filter(({ contacts }) => Number(contacts) > 0);
  expect(met.length).toBe(totals.pairs);
  expect(new Set(met.flatMap(({ a, b }) => [a, b])).size).toBe(totals.actors);
  expect(readme).toContain("These are all pairs with a contact, or in the period before where a source covers it now too");
  // A pair of only the period before is one of those that fell out of contact.
  expect(data.filter(({ contacts, previous }) => contacts === "0" && Number(previous) > 0).length).toBeLessThanOrEqual(
    totals.lostPairs ?? 0,
  );
  const some = await open(record, `network.zip?${asked}&nodes=12`);
  expect(some.readme).toContain(
    `These are the pairs of 12 sides, those with the most contacts of ${totals.actors} sides in ${totals.pairs} pairs.`,
  );
  const all = await open(record, `network.zip?${asked}&nodes=${totals.actors}`);
  expect(all.data.filter(({ contacts }) => Number(contacts) > 0).length).toBe(totals.pairs);
  // The page draws no more than 30 sides, so that its address says nothing of more.
  expect(/The same on the page: <([^>]*)>/.exec(all.readme)?.[1]).not.toContain("nodes=");
});

test("a file of silences holds all of them, as many as its first sentence counts, unless it is asked for the longest", async () => {
  const { data, readme } = await open(world, "silence.zip?kind=call");
  // 1 June 2016, 28 January, 27 February, 5 March, 5 and 6 September 2017: a stretch between each two apart, and the last that goes on.
  expect(statesOf(data)).toEqual(["current", "silence", "silence", "silence", "silence"]);
  const short = await open(world, "silence.zip?kind=call&limit=2");
  expect(statesOf(short.data)).toEqual(["current", "silence", "silence"]);
  expect(short.readme).toContain("These are the longest stretches of each state, at most 2.");
  expect(readme).not.toContain("These are the longest");
  // January, February and March 2017 have a call each.
  expect(readme).toContain("The longest run of calendar months with an event each: 3, from 2017-01 to 2017-03, with 3.");
  const whole = await open(record, `silence.zip?${PAIR}`);
  const [, broken] = /Of ([\d,]+) other stretch/.exec(whole.readme) ?? [];
  expect(whole.data.filter(({ state }) => state === "unknown").length).toBe(Number(broken?.replaceAll(",", "")));
});

test("the sources and the measure a file tells of are those of its own events", async () => {
  const { readme } = await open(world, `around.zip?${PAIR}&kind=call&around=expulsion&days=30&bin=10`);
  expect(readme).toContain("- Kind: Phone call");
  const { readme: ladder } = await open(world, `ladder.zip?${PAIR}`);
  expect(ladder).toContain("Expulsion");
});

test("on the record, every event a row names is in the package, and none beside", async () => {
  for (const [address, columns] of [
    [`unfolding.zip?${PAIR}`, ["event"]],
    [`reciprocity.zip?${PAIR}`, ["visit", "return"]],
    [`silence.zip?${PAIR}&limit=500`, ["previous", "next", "possible"]],
    [`ladder.zip?${PAIR}`, ["events"]],
  ] as const) {
    const { data, events } = await open(record, address);
    const named = data.flatMap((row) => columns.flatMap((column) => (row[column] ?? "").split(" "))).filter((id) => id !== "");
    expect(named.length, address).toBeGreaterThan(10);
    expect(idsOf(events), address).toEqual([...new Set(named)].toSorted());
  }
});

test("on the record, as many events are tied to a row as it counts", async () => {
  for (const [address, columns] of [
    ["network.zip?kind=call,meeting,summit,visit&level=leaders&from=2013-01-01&to=2016-12-31&nodes=20", ["contacts", "previous"]],
    [`aligned.zip?${PAIR}&kind=call,meeting,summit&of=barack-obama,donald-trump,joe-biden&terms=joined`, ["events"]],
    [`readouts.zip?${PAIR}`, ["both", "only_USA", "only_RUS", "neither", "open"]],
    ["readouts.zip?actor=RUS", ["both", "only_own", "only_other", "neither", "open"]],
  ] as const) {
    const { data, events } = await open(record, address);
    const tied = Map.groupBy(
      events.flatMap((row) => (row["counted_in"] ?? "").split(" ")),
      (place) => place,
    );
    for (const [index, row] of data.entries()) {
      const counted = columns.map((column) => tied.get(`${index + 1}:${column}`)?.length ?? 0);
      expect([address, index, ...counted]).toEqual([address, index, ...columns.map((column) => Number(row[column] ?? 0))]);
    }
    expect(events.length).toBeGreaterThan(20);
  }
});

test("around: the windows are counted again from the two kinds of events in the package", async () => {
  const { data, events } = await open(record, "around.zip?actor=USA&with=RUS&around=expulsion&days=60&bin=20");
  const daysOf = (place: string): number[] =>
    events.flatMap((row) => (row["counted_in"] === place ? [parseDay(row["date"] ?? "") ?? 0] : []));
  const [centres, contacts] = [[...new Set(daysOf("n"))], daysOf("contacts")];
  expect(new Set(events.map((row) => row["kind"]).filter((kind) => kind?.startsWith("sanction")))).toEqual(new Set());
  const whole = data.filter((row) => Number(row["n"]) === centres.length);
  expect(whole.length).toBeGreaterThan(0);
  for (const row of whole) {
    const near = centres.flatMap((day) =>
      contacts.filter((at) => at - day >= Number(row["from_day"]) && at - day <= Number(row["to_day"])),
    );
    expect([row["from_day"], near.length]).toEqual([row["from_day"], Number(row["contacts"])]);
  }
});

test("a picture of an analysis names the publishers of the events it counts, as they stand in its package", async () => {
  const { events } = await open(record, `unfolding.zip?${PAIR}`);
  const cited = new Set(events.flatMap(({ publishers = "" }) => publishers.split("; ").filter((name) => name !== "")));
  const svg = await (await record.request(`/api/v1/unfolding.svg?${PAIR}`)).text();
  // Three are named, the others counted.
  expect(svg).toContain(`and ${cited.size - 3} more`);
});

test("a list behind a mark prints the credits of its own events alone", async () => {
  const lists = ["1996", "2025"].map(async (key) => (await record.request(`/embed/events?${PAIR}&by=year&key=${key}`)).text());
  // What was taken from the site of the Kremlin is of 2021 and 2025.
  expect((await Promise.all(lists)).map((list) => list.includes("Kremlin.ru"))).toEqual([false, true]);
});

test("the README of a package says that a bare name its licence asks for is a credit", async () => {
  const response = await record.request(`/api/v1/events.zip?${PAIR}&from=2025-01-01&to=2025-04-30`);
  const readme = Buffer.from(unzipSync(new Uint8Array(await response.arrayBuffer()))["README.md"] ?? []).toString();
  expect(readme).toContain("\n- Credit: Kremlin.ru.\n");
  expect(readme).not.toContain("- Kremlin.ru\n");
});

test("a picture of stretches of which none has a covered day says so, and that the file has them", async () => {
  const parties = ["participant:USA", "participant:RUS"];
  const covered = [
    ["2016-06-01", "2016-06-01"],
    ["2017-06-02", "2017-06-02"],
  ].map(([from = "", to = ""]) => ({ kind: "call", actor: null, from, to }));
  const calls = ["2016-06-01", "2017-06-02"].map((date, index) => ({ id: `call-${index}`, kind: "call", date, parties }));
  const app = serve(createWorld(calls, covered));
  const svg = await (await app.request(`/api/v1/silence.svg?${PAIR}&kind=call&width=1200`)).text();
  const words = svg.replaceAll(/<[^>]*>/g, " ");
  expect(words).toContain("No stretch has a covered day; those without are in the file");
  expect(words).not.toContain("There is nothing to draw");
  const { data } = await open(app, `silence.zip?${PAIR}&kind=call`);
  expect(statesOf(data)).toEqual(["unknown"]);
});
