import { checkDatabase } from "#db/import/check.ts";
import type { AssertionResult, CheckedRecord } from "./assertion.ts";
import { CLAIMS } from "./claims.ts";
import { COUNTS } from "./counts.ts";
import { DATES } from "./dates.ts";
import { DETAILS } from "./details.ts";

const ASSERTIONS = [...COUNTS, ...DATES, ...DETAILS, ...CLAIMS];

/** The rules every build keeps, then what is asserted of the record as a whole. */
export function checkRecord(record: CheckedRecord): AssertionResult[] {
  return [
    ...checkDatabase(record.db.$client).map(({ name, ...result }) => ({ id: "rule", severity: "fatal" as const, says: name, ...result })),
    ...ASSERTIONS.map(({ id, severity, says, find }) => {
      const found = find(record);
      return { id, severity, says, broken: found.length, examples: found.slice(0, 3) };
    }),
  ];
}

/** A line for each, and how many there are of each sort. */
export function formatReport(results: readonly AssertionResult[]): string[] {
  const count = (word: Outcome): number => results.filter((result) => outcomeOf(result) === word).length;
  return [...results.map(formatLine), `${count("pass")} pass, ${count("warning")} with a warning, ${count("FAIL")} fail`];
}

type Outcome = "pass" | "warning" | "FAIL";

function outcomeOf({ broken, severity }: AssertionResult): Outcome {
  if (broken === 0) return "pass";
  return severity === "fatal" ? "FAIL" : "warning";
}

function formatLine(result: AssertionResult): string {
  const { id, says, broken, examples } = result;
  const line = `${outcomeOf(result).padEnd(7)}  ${id}: ${says}`;
  return broken === 0 ? line : `${line}: ${broken} (${examples.join(", ")}${broken > examples.length ? ", …" : ""})`;
}
