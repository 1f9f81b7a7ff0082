import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "#db/client.ts";
import { isCurrent } from "#db/import/freshness.ts";
import { listText, MEETING, ownList, type OwnList } from "#tests/helpers/own-list.ts";
import { runReadout } from "#tests/helpers/readout.ts";
import { recordFiles, writeSmallRecord } from "#tests/helpers/small-record.ts";

const EVENT = "own-talks_meeting-2024-03-01-";
const TITLE = "Ann One and Ben Two meet";

function build({ db, record }: OwnList, ...args: string[]) {
  return runReadout("build", "--db", db, "--record", record, ...args);
}

function query<Row>({ db: path }: OwnList, sql: string): Row[] {
  const db = openDatabase(path);
  try {
    return db.$client.prepare<[], Row>(sql).raw().all();
  } finally {
    db.$client.close();
  }
}

test("a list is imported, says what it adds, and stands in the next build as a source of its own", () => {
  const list = ownList();
  const { code, out, err } = list.run(list.write(listText(MEETING)), "--name", "Talks of the desk");
  expect([code, err]).toEqual([0, ""]);
  const lines = out.trimEnd().split("\n");
  expect(lines[0]).toBe("talks: 1 added, 0 changed, 0 removed, 0 unchanged, 0 refused");
  expect(lines[1]).toMatch(/^\+ own-talks_meeting-2024-03-01-[0-9a-f]{10} {2}Ann One and Ben Two meet$/);
  expect(lines[2]).toBe(`written to ${list.folder}/own/talks; the next build has it so: npm start, or npm run readout -- build`);
  expect(build(list).out).toContain("9 added, 0 changed, 0 removed; 9 events");
  expect(query(list, "SELECT id, name, tier, last_day FROM source WHERE id LIKE 'own-%'")).toEqual([
    ["own-talks", "Talks of the desk", "vetted", "2024-03-01"],
  ]);
  expect(query(list, "SELECT title, start_text, status, medium, summary FROM event WHERE id LIKE 'own-%'")).toEqual([
    [TITLE, "2024-03-01", "held", "in_person", "Meeting of Ann One (the United States) and Ben Two (Russia), on 1 March 2024."],
  ]);
  expect(query(list, "SELECT kind, actor_id, from_text, to_text, completeness FROM coverage WHERE source_id = 'own-talks'")).toEqual([
    ["meeting", "RUS", "2024-03-01", "2024-03-01", "sample"],
    ["meeting", "USA", "2024-03-01", "2024-03-01", "sample"],
  ]);
  expect(query(list, "SELECT publisher, title, source_id FROM document WHERE source_id = 'own-talks'")).toEqual([
    ["Daily", "They meet", "own-talks"],
  ]);
});

test("the same file twice changes nothing and says so; byte order mark, CRLF and the order of rows change no event", () => {
  const list = ownList();
  const second = "2024-04-01,call,USA; RUS,They speak,Daily";
  list.run(list.write(listText(MEETING, second)));
  const before = list.files();
  expect(list.run(list.write(listText(MEETING, second))).out).toBe(
    "talks: 0 added, 0 changed, 0 removed, 2 unchanged, 0 refused\ntalks: nothing changes\n",
  );
  expect(list.files()).toEqual(before);
  const windows = `\u{FEFF}${listText(second, MEETING).replaceAll("\n", "\r\n")}`;
  expect(list.run(list.write(windows)).out).toMatch(/^talks: 0 added, 0 changed, 0 removed, 2 unchanged, 0 refused\nwritten to/);
  expect(list.files().get("own/talks/own-talks/events.csv")).toBe(before.get("own/talks/own-talks/events.csv"));
});

test("a dry run says what would be added, changed and removed, and writes nothing", () => {
  const list = ownList();
  expect(list.run(list.write(listText(MEETING)), "--dry-run").out).toContain("a dry run: nothing is written\n");
  expect(list.files().size).toBe(0);
  list.run(list.write(listText(MEETING, "2024-04-01,call,USA; RUS,They speak,Daily")));
  const before = list.files();
  const { out } = list.run(list.write(listText(MEETING.replace("Daily", "Weekly"), "2024-05-01,call,USA; RUS,Again,Daily")), "--dry-run");
  const [counts, ...lines] = out.trimEnd().split("\n");
  expect(counts).toBe("talks: 1 added, 1 changed, 1 removed, 0 unchanged, 0 refused");
  expect(lines.map((line) => line.replace(/-[0-9a-f]{10}/, "-…"))).toEqual([
    "+ own-talks_call-2024-05-01-…  United States and Russia speak by phone",
    `~ ${EVENT}…  ${TITLE}`,
    '    citations: "They meet, Daily" → "They meet, Weekly"',
    "- own-talks_call-2024-04-01-…  United States and Russia speak by phone",
    "a dry run: nothing is written",
  ]);
  expect(list.files()).toEqual(before);
});

test("--remove takes a list away, the next build is as if it had never been, and a list that is not there is named", () => {
  const list = ownList();
  build(list);
  list.run(list.write(listText(MEETING)));
  expect(isCurrent(list.db, list.record, join(list.folder, "own"))).toBe(false);
  expect(build(list, "--if-changed").out).toContain("1 added, 0 changed, 0 removed; 9 events");
  expect(build(list, "--if-changed").out).toBe("");
  expect(list.run("--remove", "--id", "talks", "--dry-run").out).toContain("a dry run: nothing is removed\n");
  expect(list.files().size).toBeGreaterThan(0);
  expect(list.run("--remove", "--id", "talks").out).toMatch(/^talks: 0 added, 0 changed, 1 removed, 0 unchanged\n- own-talks_meeting/);
  expect(list.files().size).toBe(0);
  expect(build(list, "--if-changed").out).toContain("0 added, 0 changed, 1 removed; 8 events");
  expect(list.run("--remove", "--id", "talks")).toEqual({
    code: 1,
    out: "",
    err: 'readout: there is no own list "talks"; there is none.\n',
  });
});

test("an own id stays over every change, also of day and people; a second list never meets the first", () => {
  const list = ownList();
  list.run(list.write(withId(`A-1,${MEETING}`)));
  expect(list.run(list.write(withId("a-1,2024-03-02,call,USA; RUS,They speak,Daily"))).out).toMatch(
    /^talks: 0 added, 1 changed, 0 removed/,
  );
  list.run(list.write(withId(`a-1,${MEETING}`)), "--id", "talks-a");
  build(list);
  expect(query(list, "SELECT id FROM event WHERE id LIKE 'own-%' ORDER BY id")).toEqual([["own-talks-a_a-1"], ["own-talks_a-1"]]);
});

test("a person and a place the record does not know are added once for two lists, and said", () => {
  const list = ownList();
  const text = `venue,${listText().trimEnd()}\n"Basel, CHE",2024-03-01,meeting,USA/Cleo Three; RUS/B. Two,They meet,Daily\n`;
  expect(list.run(list.write(text)).out).toContain(
    "meet in Basel\nnew person: Cleo Three of USA (cleo-three)\nnew venue: Basel, CHE (basel-che)\nwritten to",
  );
  list.run(list.write(text), "--id", "more");
  expect(build(list).code).toBe(0);
  expect(query(list, "SELECT name, short_name, actor_id FROM person WHERE id = 'cleo-three'")).toEqual([["Cleo Three", "Three", "USA"]]);
  expect(query(list, "SELECT venue_id, venue_country_id, count(*) FROM event WHERE id LIKE 'own-%' GROUP BY 1, 2")).toEqual([
    ["basel-che", "CHE", 2],
  ]);
});

test("--mapping renames columns and leaves columns out; errors name the column as the file does", () => {
  const list = ownList();
  const mapping = join(list.folder, "mapping.json");
  writeFileSync(
    mapping,
    '{"Datum": "date", "Art": "kind", "Wer": "participants", "Titel": "source_title", "Blatt": "source_publisher", "Intern": null}',
  );
  expect(list.run(list.write(german("30.2.2024")), "--mapping", mapping).err).toContain(
    'talks.csv:2: column "Datum": "30.2.2024" is not a date (YYYY-MM-DD, YYYY-MM or YYYY, of 1700 to 2199).\n',
  );
  expect(list.run(list.write(german("2024-03-01")), "--mapping", mapping).out).toContain(TITLE);
  expect([...list.files().values()].join("")).not.toContain("secret");
});

test.each([
  ["[]", 'is not a JSON object such as {"Datum": "date", "Editor": null}'],
  ['{"date": "day"}', '"date": "day" is not a column; there are id, date, end'],
  ['{"date": "kind", "kind": "kind"}', '"kind": another column is "kind" already'],
  ['{"Tag": "note"}', 'talks.csv:1: column "Tag": the mapping names a column that the file does not have'],
])("the mapping %s is refused", (text, reason) => {
  const list = ownList();
  const mapping = join(list.folder, "mapping.json");
  writeFileSync(mapping, text);
  const { code, err } = list.run(list.write(listText(MEETING)), "--mapping", mapping);
  expect(code).toBe(1);
  expect(err).toContain(reason);
  expect(list.files().size).toBe(0);
});

test("--covers says for which days a list is kept: partial there, and never complete", () => {
  const list = ownList();
  list.run(list.write(listText(MEETING)), "--covers", "2024-01-01/2024-12-31");
  build(list);
  expect(query(list, "SELECT actor_id, from_text, to_text, completeness FROM coverage WHERE source_id = 'own-talks'")).toEqual([
    ["RUS", "2024-01-01", "2024-12-31", "partial"],
    ["USA", "2024-01-01", "2024-12-31", "partial"],
  ]);
  expect(list.run(list.write(listText(MEETING)), "--covers", "2024").err).toBe(
    'readout: --covers is "2024"; it must be two days such as 2020-01-01/2024-12-31.\n',
  );
});

test("the bundled record alone builds to the same bytes of record, own lists or not", () => {
  const list = ownList();
  const hashOf = (): string => String(query<[string]>(list, "SELECT value FROM meta WHERE key = 'contentHash'")[0]?.[0]);
  build(list);
  const before = hashOf();
  list.run(list.write(listText(MEETING)));
  list.run("--remove", "--id", "talks");
  build(list);
  expect(hashOf()).toBe(before);
});

test("an import cut between its two renames leaves the list as it was", () => {
  const list = ownList();
  list.run(list.write(listText(MEETING)));
  const before = list.files();
  renameSync(join(list.folder, "own", "talks"), join(list.folder, "own", ".talks.old"));
  mkdirSync(join(list.folder, "own", ".talks.building-1"));
  expect(build(list).out).toContain("9 events");
  expect(list.files()).toEqual(before);
});

test("a list that points to what a later record has dropped stops the build and says the way out", () => {
  const list = ownList();
  list.run(list.write(`same_as,${listText().trimEnd()}\ncall-1,2018-03-20,call,USA; RUS,They speak,Daily\n`));
  const later = recordFiles();
  later.set("beta/events.csv", (later.get("beta/events.csv") ?? "").replaceAll("call-1,", "call-9,"));
  later.set("beta/status.csv", (later.get("beta/status.csv") ?? "").replaceAll("call-1,", "call-9,"));
  const { code, err } = build({ ...list, record: writeSmallRecord(later) });
  expect(code).toBe(1);
  expect(err).toContain(
    'own/talks/own-talks/citations.csv:2: column "event": "call-1" is not an id of the record; import the list again, or take it away with: npm run readout -- import csv --remove --id talks\n',
  );
});

test.each([
  [["--id", "My List"], 'readout: --id is "My List"; it must be lower-case letters, digits and hyphens, at most 40.\n'],
  [["--name", " "], "readout: --name has 1 to 80 letters.\n"],
])("the option %s is refused", (args, message) => {
  const list = ownList();
  expect(list.run(list.write(listText(MEETING)), ...args)).toEqual({ code: 1, out: "", err: message });
});

test("neither a file nor a list to take away is refused", () => {
  const list = ownList();
  expect(list.run()).toEqual({ code: 1, out: "", err: "readout: there is no file; give the CSV file to import.\n" });
  expect(list.run("--remove").err).toBe("readout: give the list an --id of lower-case letters, digits and hyphens.\n");
});

test("no source of the committed record has an id of an own list", () => {
  const root = join(import.meta.dirname, "..", "..", "..");
  expect(readFileSync(join(root, "db", "record", "sources.csv"), "utf8")).not.toMatch(/^own-/m);
});

/** A list of one row, which begins with its id. */
function withId(row: string): string {
  return `id,${listText().trimEnd()}\n${row}\n`;
}

/** A list with column names of its own. */
function german(day: string): string {
  return `Datum,Art,Wer,Titel,Blatt,Intern\n${day},meeting,USA/Ann One; RUS/Ben Two,They meet,Daily,secret\n`;
}
