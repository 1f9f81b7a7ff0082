import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles, temporaryFolder } from "./files.ts";
import { runReadout, type Ended } from "./readout.ts";
import { writeSmallRecord } from "./small-record.ts";

const HEADER = "date,kind,participants,source_title,source_publisher";
export const MEETING = "2024-03-01,meeting,USA/Ann One; RUS/Ben Two,They meet,Daily";

/** A list beside the small record, in a folder of its own. */
export interface OwnList {
  folder: string;
  record: string;
  db: string;
  /** Writes the list, `talks.csv`. */
  write: (text: string | Buffer) => string;
  run: (...args: string[]) => Ended;
  /** Every file of the folder `own`, by path. */
  files: () => Map<string, string>;
}

/** Prepares a small record and a place for lists. */
export function ownList(record = writeSmallRecord()): OwnList {
  const folder = temporaryFolder();
  const db = join(folder, "readout.db");
  const path = join(folder, "talks.csv");
  return {
    folder,
    record,
    db,
    write: (text) => {
      writeFileSync(path, text);
      return path;
    },
    run: (...args) => runReadout("import", "csv", ...args, "--db", db, "--record", record),
    files: () =>
      new Map(
        listFiles(folder)
          .filter((name) => name.startsWith("own/"))
          .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
      ),
  };
}

/** A list of rows under the usual header. */
export function listText(...rows: string[]): string {
  return [HEADER, ...rows, ""].join("\n");
}
