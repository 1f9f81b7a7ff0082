import { readFileSync } from "node:fs";
import { z } from "zod";
import { ReadoutError } from "#shared/errors.ts";
import { hasId, idsOf } from "#shared/tables.ts";
import { LIST_COLUMNS, type ListColumn } from "./columns.ts";

/** A column of the reader's file → the column it is here, or null where it is left out. */
export type Mapping = ReadonlyMap<string, ListColumn | null>;

/**
 * Reads a mapping: a JSON object of their column to ours, `null` for one that is left out.
 * @throws ReadoutError where it is no such object, or gives one column twice
 */
export function readMapping(path: string): Mapping {
  const parsed = z.record(z.string(), z.string().nullable()).safeParse(parseJson(readFileSync(path, "utf8")));
  if (!parsed.success) throw fault(path, 'is not a JSON object such as {"Datum": "date", "Editor": null}');
  const mapping = new Map<string, ListColumn | null>();
  for (const [theirs, ours] of Object.entries(parsed.data)) {
    if (ours !== null && !hasId(LIST_COLUMNS, ours)) {
      throw fault(path, `"${theirs}": "${ours}" is not a column; there are ${idsOf(LIST_COLUMNS).join(", ")}`);
    }
    if (ours !== null && [...mapping.values()].includes(ours)) throw fault(path, `"${theirs}": another column is "${ours}" already`);
    mapping.set(theirs.trim(), ours);
  }
  return mapping;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{FEFF}/u, ""));
  } catch {
    return null;
  }
}

function fault(path: string, reason: string): ReadoutError {
  return new ReadoutError("record-invalid", `${path}: ${reason}`);
}
