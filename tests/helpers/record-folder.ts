import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type Database from "better-sqlite3";
import { SHARED_FILES, SOURCE_FILES, type SharedFile, type SourceFile } from "#db/record-format.ts";

/** One call of the small record; further columns of `events.csv` by name. */
export type SmallEvent = { id: string; start: string } & Partial<Record<(typeof SOURCE_FILES)["events.csv"][number], string>>;

const SHARED: Partial<Record<SharedFile, readonly (readonly string[])[]>> = {
  "sources.csv": [["table", "Small table", "Nobody", "CC0", "", "", "", "vetted", "A few calls.", "2019-12-31"]],
  "gaps.csv": [["table", "Only a few calls."]],
  "runs.csv": [["table", "00", "2", "2", "0", "0"]],
  "actors/actors.csv": [
    ["USA", "state", "United States", "the United States", "US", "840", "2", "", "", "", "", ""],
    ["RUS", "state", "Russia", "Russia", "RU", "643", "365", "", "", "", "", ""],
    ["CHE", "state", "Switzerland", "Switzerland", "CH", "756", "225", "", "", "", "", ""],
  ],
  "persons/persons.csv": [
    ["donald-trump", "Donald Trump", "Trump", "USA", "table"],
    ["vladimir-putin", "Vladimir Putin", "Putin", "RUS", "table"],
  ],
  "offices.csv": [["president", "President", "leader"]],
  "venues.csv": [["geneva-che", "Geneva", "CHE", "46.2", "6.1", "table"]],
  "coverage.csv": [["table", "call", "USA", "", "2017-01-01", "2019-12-31", "partial", ""]],
};
const DOCUMENT = ["doc-a", "Agency A", "Agency A", "First page", "https://a.example/1", "2017-01-28", "news", "en"];
const TWO_CALLS: readonly SmallEvent[] = [
  { id: "call-a", start: "2017-01-28" },
  { id: "call-b", start: "2018-03-20" },
];

/** A folder with a whole small record of these calls, in a temporary folder of its own. */
export function writeSmallRecord(events: readonly SmallEvent[] = TWO_CALLS): string {
  const folder = mkdtempSync(join(tmpdir(), "readout-record-"));
  writeFileSync(join(folder, "record.json"), '{"format":1,"recordDay":"2026-11-22"}\n');
  for (const [name, columns] of Object.entries(SHARED_FILES)) write(folder, name, columns, SHARED[name as SharedFile] ?? []);
  write(folder, "table/documents.csv", SOURCE_FILES["documents.csv"], [DOCUMENT]);
  writeSmallFile(folder, "events.csv", events.map(eventCells));
  return folder;
}

/** One more file of the small record's source. */
export function writeSmallFile(folder: string, name: SourceFile, rows: readonly (readonly string[])[]): void {
  write(folder, `table/${name}`, SOURCE_FILES[name], rows);
}

/** Every table of a database as text, for comparing files whole; when a version came there is no part of what was built. */
export function dumpDatabase(client: Database.Database): string {
  const tables = client.prepare("SELECT name, sql FROM sqlite_master ORDER BY name").all() as { name: string; sql: string | null }[];
  return tables
    .filter(({ sql }) => sql?.startsWith("CREATE TABLE") === true)
    .map(
      ({ name, sql }) =>
        `${sql}\n${client
          .prepare(`SELECT * FROM "${name}"`)
          .raw()
          .all()
          .map((row) => JSON.stringify(row))
          .filter((row) => !row.startsWith('["received:'))
          .join("\n")}`,
    )
    .join("\n");
}

function eventCells(event: SmallEvent): string[] {
  const cells: Partial<Record<string, string>> = {
    kind: "call",
    status: "held",
    title: `Call ${event.id}`,
    parties: "participant:USA/donald-trump@president|participant:RUS/vladimir-putin@president",
    citations: "doc-a",
    confidence: "stated",
    ref: event.id,
    ...event,
  };
  return SOURCE_FILES["events.csv"].map((column) => cells[column] ?? "");
}

function write(folder: string, name: string, columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, [columns, ...rows].map((row) => `${row.map(quote).join(",")}\n`).join(""));
}

function quote(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
