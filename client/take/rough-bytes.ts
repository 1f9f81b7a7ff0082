import type { FormatId } from "#shared/definitions/files.ts";

/** What a file of events weighs, by what it has without any and what each adds, over lists of this record of a dozen to all. */
const WEIGHTS = {
  csv: { bare: 1_000, each: 460 },
  xlsx: { bare: 6_000, each: 150 },
  parquet: { bare: 13_000, each: 85 },
  json: { bare: 9_000, each: 870 },
  zip: { bare: 12_000, each: 80 },
} as const satisfies Record<FormatId, { bare: number; each: number }>;

/** About what a file of so many events weighs, in one digit: said while the file itself is asked. */
export function roughBytes(format: FormatId, events: number): number {
  const { bare, each } = WEIGHTS[format];
  const bytes = bare + each * events;
  const digit = 10 ** Math.floor(Math.log10(bytes));
  return Math.round(bytes / digit) * digit;
}
