import type { Aligned } from "#shared/api.ts";
import { listWords } from "#shared/describe.ts";
import { countWords } from "./parts.ts";

type Told = Aligned["lines"][number] & { covered: boolean };

/** What lines from day 0 come to over as many days as each has, in words. */
export function describeAligned(lines: readonly Told[], equalDays: number | null, without: Aligned["without"]): string {
  const termless = without.map(({ label }) => `${label} has no term of office in the record.`);
  if (lines.length === 0) return [...termless, "Name a leader, a term or a period to begin at day 0."].join(" ");
  const covered = lines.filter((line) => line.covered);
  const unknown = lines.filter((line) => !line.covered).map(({ label }) => `${label} is not covered by any source.`);
  if (equalDays === null) return [...unknown, ...termless].join(" ");
  const counts = covered.map(({ label, equal }) => {
    const count = `${equal.atLeast ? "at least " : ""}${equal.events.toLocaleString("en-GB")}`;
    const rate = equal.perMonth === null ? "no rate" : `${equal.perMonth.toFixed(2)} a month over ${equal.coveredMonths} covered months`;
    return `${label}: ${count} (${rate})`;
  });
  const alone = covered.length === 1 ? ["One line alone is not a comparison."] : [];
  return [`In the first ${countWords(equalDays, "day")}: ${listWords(counts, "and")}.`, ...alone, ...unknown, ...termless].join(" ");
}
