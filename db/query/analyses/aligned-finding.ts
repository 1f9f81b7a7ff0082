import type { Aligned } from "#shared/api.ts";
import type { KindId } from "#shared/definitions/kinds.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { tellUncovered } from "./silence-finding.ts";

type Told = Aligned["lines"][number] & { covered: boolean };

/** What lines from day 0 come to over as many days as each has, in words. */
export function describeAligned(
  lines: readonly Told[],
  equalDays: number | null,
  { without, later, uncovered, isPartial }: Pick<Aligned, "without" | "later"> & { uncovered: readonly KindId[]; isPartial: boolean },
): string {
  const words = spokenWords();
  const said = words.findings.aligned;
  const names = words.say.list(
    later.map(({ label }) => label),
    "and",
  );
  const termless = [...without.map(({ label }) => said.termless(label)), ...(later.length === 0 ? [] : [said.later(names)])];
  if (lines.length === 0) return [...termless, said.begin].join(" ");
  const covered = lines.filter((line) => line.covered);
  const unknown = lines
    .filter((line) => !line.covered)
    .map(({ label, whole: { events } }) => (events === null || events === 0 ? said.uncovered(label) : said.singles(label, events)));
  if (equalDays === null) return [...unknown, ...termless].join(" ");
  const counts = covered.map(({ label, equal: { events, possible, atLeast, perMonth, coveredEvents, coveredMonths, coveredDays } }) => {
    if (events === null) return said.unknown(label);
    const per =
      perMonth === null
        ? said.noRate(coveredDays, equalDays)
        : said.rate(perMonth, coveredMonths, coveredEvents === events ? null : coveredEvents);
    return said.line(label, events, possible, atLeast, per);
  });
  const alone = covered.length === 1 ? [said.alone] : [];
  const caveats = [isPartial ? said.partial : "", tellUncovered(uncovered)].filter((part) => part !== "");
  return [said.told(equalDays, counts), ...alone, ...unknown, ...termless, ...caveats].join(" ");
}
