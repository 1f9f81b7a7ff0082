import { RECORD_FORMAT, SHARED_FILES, type SharedFile } from "#db/record-format.ts";
import type { CompiledSource } from "#db/sources/facts.ts";
import { formatCsv, formatSource } from "#db/sources/write.ts";

type Cell = string | number | boolean | null;

/**
 * A source as a part of a record, by path below its folder; files without rows are left out.
 * @param recordDay the last day the part reaches, YYYY-MM-DD
 */
export function formatPart(
  source: CompiledSource,
  shared: Readonly<Partial<Record<SharedFile, readonly (readonly Cell[])[]>>>,
  recordDay: string,
): Map<string, string> {
  const files = new Map([["record.json", `${JSON.stringify({ format: RECORD_FORMAT, recordDay })}\n`]]);
  for (const name of PART_FILES) {
    const rows = shared[name] ?? [];
    if (rows.length > 0)
      files.set(
        name,
        formatCsv(
          SHARED_FILES[name],
          rows.map((row) => [...row]),
        ),
      );
  }
  for (const [name, text] of formatSource(source)) files.set(name, text);
  return files;
}

const PART_FILES = ["sources.csv", "gaps.csv", "runs.csv", "coverage.csv", "persons/persons.csv", "venues.csv"] as const;
