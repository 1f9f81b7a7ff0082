import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCountOrNull, readCsv, refuse } from "#db/sources/read/csv.ts";

/** How many events may cite a source: fewer is a cut file, more a change somebody should have meant. */
export interface Expectation {
  source: string;
  minEvents: number;
  maxEvents: number;
}

/**
 * The committed bounds.
 * @throws RecordInvalid for a row that is none
 */
export function readExpectations(): Expectation[] {
  return readCsv("expectations.csv", read("expectations.csv"), ["source", "min_events", "max_events"]).map((row) => {
    const [minEvents, maxEvents] = [parseCountOrNull(row, "min_events"), parseCountOrNull(row, "max_events")];
    if (minEvents === null) throw refuse(row, "min_events", "the cell is empty");
    if (maxEvents === null || maxEvents < minEvents) throw refuse(row, "max_events", "is not at least min_events");
    return { source: row.cells.source, minEvents, maxEvents };
  });
}

/** Ids of the published counts that matched when the list was last looked at. */
export function readReconciled(): string[] {
  return readCsv("tallies.csv", read("tallies.csv"), ["id"]).map(({ cells }) => cells.id);
}

function read(name: string): string {
  return readFileSync(join(import.meta.dirname, name), "utf8");
}
