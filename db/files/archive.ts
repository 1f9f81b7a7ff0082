import { zipSync, type Zippable } from "fflate";
import { parseDay, toCivil } from "#shared/dates.ts";

/**
 * A ZIP archive of some files, in their order. The entries carry the day of the record, so that one version gives one sequence of
 * bytes: ZIP times are local, hence a local noon, which every time zone has.
 */
export function writeArchive(files: Readonly<Record<string, Buffer | string>>, recordDay: string): Buffer {
  const { year, month, day } = toCivil(parseDay(recordDay) ?? 0);
  const mtime = new Date(Math.max(year, 1980), month - 1, day, 12);
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(files)) entries[path] = typeof content === "string" ? Buffer.from(content) : content;
  return Buffer.from(zipSync(entries, { mtime, level: 6 }));
}
