import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import Database from "better-sqlite3";
import { importMachineFiles, type MachineImportOptions, type MachineImportReport } from "#db/machine/import.ts";
import type { Family } from "#db/machine/detect.ts";
import { temporaryFolder } from "#tests/helpers/files.ts";

/** What a row of GDELT says; the rest of its columns are empty. */
export interface GdeltFacts {
  id?: string;
  date?: string;
  from?: string;
  to?: string;
  code?: string;
  articles?: string;
  place?: string;
  url?: string;
}

/** Positions of the codebooks 1.0 (57 or 58 columns) and 2.0 (61), counted by hand from 1. */
const PLACES = { 57: 52, 58: 52, 61: 54 } as const;

export function gdeltLine(columns: 57 | 58 | 61, facts: GdeltFacts): string {
  const { id = "1", date = "20240315", from = "USA", to = "RUS", code = "041", articles = "1", place = "", url = "" } = facts;
  const cells: string[] = Array.from({ length: columns }, () => "");
  const put = (column: number, text: string): void => void (cells[column - 1] = text);
  put(1, id);
  put(2, date);
  put(8, from);
  put(18, to);
  put(27, code);
  put(34, articles);
  put(PLACES[columns], place);
  if (columns !== 57) put(columns, url);
  return cells.join("\t");
}

export const ICEWS_HEADER = (
  "Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text|CAMEO Code|Intensity|Target Name|" +
  "Target Sectors|Target Country|Story ID|Sentence Number|Publisher|City|District|Province|Country|Latitude|" +
  "Longitude"
).split("|");

export function icewsLine(cells: Readonly<Record<string, string>>): string {
  return ICEWS_HEADER.map((name) => cells[name] ?? "").join("\t");
}

export const POLECAT_HEADER = (
  "Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|" +
  "Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|" +
  "Recipient Country|Recipient COW|Primary Recipient Sector|Recipient Sectors|Recipient Title|Recipient Name Raw|" +
  "Wikipedia Recipient ID|Placename|City|District|Province|Country|Latitude|Longitude|GeoNames ID|Raw Placename|" +
  "Feature Type|Source|Publication Date|Story People|Story Organizations|Story Locations|Language|Version"
).split("|");

export function polecatLine(cells: Readonly<Record<string, string>>): string {
  return POLECAT_HEADER.map((name) => cells[name] ?? "None").join("\t");
}

/** A folder for files and for the database they are read into. */
export function machineFolder(): { folder: string; path: string; write: (name: string, content: string | Uint8Array) => string } {
  const folder = temporaryFolder();
  const write = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  return { folder, path: join(folder, "machine.db"), write };
}

/** A day of import that no made-up row is after. */
const AFTER_ALL = "2027-01-01";

export function importInto(
  path: string,
  files: readonly string[],
  family: Family = "auto",
  onFile: NonNullable<MachineImportOptions["onFile"]> = () => undefined,
  created = AFTER_ALL,
): Promise<MachineImportReport> {
  return importMachineFiles({ files, family, path, recordFolder: "db/record", created, onFile });
}

/** A row of a file of machine-coded events, its codes as words; null where it names none. */
export interface MachineRow {
  day: string;
  kind: string;
  from: string | null;
  to: string | null;
  place: string | null;
  format: string;
  code: string;
  reports: number;
  id: number;
  file: string;
  line: number;
  url: string;
  key: string;
  further: string[];
}

const WIDTHS = { day: 4, kind: 1, sender: 2, target: 2, place: 2, format: 1, code: 2, reports: 4, file: 4, line: 4 } as const;

/** Every row, decoded byte by byte from what the tables say: nothing of the code under test takes part. */
export function readMachineRows(path: string): MachineRow[] {
  const db = new Database(path, { readonly: true });
  try {
    const words = new Map<string, string>();
    for (const row of db.prepare<[], { name: string; code: number; word: string }>("SELECT * FROM machine_word").all())
      words.set(`${row.name} ${row.code}`, row.word);
    const word = (list: string, code: number): string | null => (code === 0xff_ff ? null : (words.get(`${list} ${code}`) ?? "?"));
    const files = new Map(
      db
        .prepare<[], { id: number; name: string }>("SELECT id, name FROM machine_file")
        .all()
        .map(({ id, name }) => [id, name]),
    );
    const column = db.prepare<[number, string], { bytes: Buffer }>("SELECT bytes FROM machine_column WHERE chunk = ? AND name = ?");
    const chunks = db.prepare<[], { chunk: number; rows: number }>("SELECT chunk, rows FROM machine_chunk ORDER BY month").all();
    return chunks.flatMap(({ chunk, rows }) => {
      const bytes = (name: string): Buffer => column.get(chunk, name)?.bytes ?? Buffer.alloc(0);
      const lines = (name: string): string[] => textOf(bytes(name)).split("\n");
      const numbers = Object.fromEntries(Object.entries(WIDTHS).map(([name, width]) => [name, [bytes(name), width] as const]));
      const numberOf = (name: keyof typeof WIDTHS, row: number): number => {
        const [from = Buffer.alloc(0), width = 1] = numbers[name] ?? [];
        return name === "day" ? from.readInt32LE(row * 4) : from.readUIntLE(row * width, width);
      };
      const [urls, keys, ids, further] = [lines("url"), lines("key"), bytes("id"), bytes("further")];
      return Array.from({ length: rows }, (_, row) => ({
        day: new Date(numberOf("day", row) * 86_400_000).toISOString().slice(0, 10),
        kind: word("kind", numberOf("kind", row)) ?? "",
        from: word("actor", numberOf("sender", row)),
        to: word("actor", numberOf("target", row)),
        place: word("place", numberOf("place", row)),
        format: word("format", numberOf("format", row)) ?? "",
        code: word("code", numberOf("code", row)) ?? "",
        reports: numberOf("reports", row),
        id: ids.readDoubleLE(row * 8),
        file: files.get(numberOf("file", row)) ?? "?",
        line: numberOf("line", row),
        url: urls[row] ?? "",
        key: keys[row] ?? "",
        further: sidesOf(further, row).map((side) => `${side >>> 16 === 0 ? "from" : "to"} ${word("actor", side & 0xff_ff)}`),
      }));
    });
  } finally {
    db.close();
  }
}

/** Blocks of deflated lines behind their number and where each ends. */
function textOf(blob: Buffer): string {
  if (blob.length === 0) return "";
  const blocks = blob.readUInt32LE(0);
  const head = 4 * (blocks + 1);
  const ends = Array.from({ length: blocks }, (_, block) => head + blob.readUInt32LE(4 * (block + 1)));
  return ends.map((end, block) => inflateRawSync(blob.subarray(ends[block - 1] ?? head, end)).toString()).join("");
}

function sidesOf(further: Buffer, row: number): number[] {
  const pairs = Array.from(
    { length: further.length / 8 },
    (_, at) => [further.readUInt32LE(at * 8), further.readUInt32LE(at * 8 + 4)] as const,
  );
  return pairs.flatMap(([at, side]) => (at === row ? [side] : []));
}

/** How many rows were not taken, by reason, of all files together. */
export function readRejects(path: string): Record<string, number> {
  const db = new Database(path, { readonly: true });
  try {
    const rows = db
      .prepare<[], { reason: string; rows: number }>("SELECT reason, sum(rows) AS rows FROM machine_reject_count GROUP BY reason")
      .all();
    return Object.fromEntries(rows.map(({ reason, rows: count }) => [reason, count]));
  } finally {
    db.close();
  }
}
