import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { buildDatabase } from "#db/import/build.ts";
import { refusal } from "./compiling.ts";
import { listFiles, temporaryFolder } from "./files.ts";
import { writeSmallRecord } from "./small-record.ts";

let sound: Buffer | null = null;

/** The reason a record is refused, once it is seen that the database of the record before is left byte for byte, and nothing beside it. */
export function refuseRecord(files: ReadonlyMap<string, string>): string {
  const folder = temporaryFolder();
  const path = join(folder, "readout.db");
  const before = soundDatabase();
  writeFileSync(path, before);
  const message = refusal(() => buildDatabase({ recordFolder: writeSmallRecord(files), path }));
  expect(readFileSync(path).equals(before), "the old database is untouched").toBe(true);
  expect(listFiles(folder)).toEqual(["readout.db"]);
  return message;
}

/** A database of the small record, built once a file of tests. */
function soundDatabase(): Buffer {
  if (sound === null) {
    const path = join(temporaryFolder(), "readout.db");
    buildDatabase({ recordFolder: writeSmallRecord(), path });
    sound = readFileSync(path);
  }
  return sound;
}
