import type { Aligned } from "#shared/api.ts";
import type { KindId } from "#shared/definitions/kinds.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { tellUncovered } from "./silence-finding.ts";

type Told = Aligned["lines"][number] & { covered: boolean };

type Finding = Pick<Aligned, "finding" | "statements">;

/** What lines from day 0 come to over as many days as each has: in one paragraph, and as one statement for each line before the remarks. */
export function describeAligned(
  lines: readonly Told[],
  equalDays: number | null,
  { without, later, uncovered, isPartial }: Pick<Aligned, "without" | "later"> & { uncovered: readonly KindId[]; isPartial: boolean },
): Finding {
  const words = spokenWords();
  const said = words.findings.aligned;
  const names = words.say.list(
    later.map(({ label }) => label),
    "and",
  );
  const termless = [...without.map(({ label }) => said.termless(label)), ...(later.length === 0 ? [] : [said.later(names)])];
  if (lines.length === 0) return tell([], [], [...termless, said.begin]);
  const told = lines.map((line) => ({
    line: line.id,
    covered: line.covered,
    text: line.covered ? sayLine(line, equalDays ?? 0) : sayUncovered(line),
  }));
  const unknown = told.flatMap(({ covered, text }) => (covered ? [] : [text]));
  if (equalDays === null) return tell(told, unknown, termless);
  const counts = told.flatMap(({ covered, text }) => (covered ? [text] : []));
  const alone = counts.length === 1 ? [said.alone] : [];
  const caveats = [isPartial ? said.partial : "", tellUncovered(uncovered)].filter((part) => part !== "");
  return tell(told, [said.told(equalDays, counts), ...alone, ...unknown], [...termless, ...caveats], alone);
}

/** @param first what the paragraph says before the remarks; `own` are remarks that it has said by then */
function tell(
  told: readonly { line: string; text: string }[],
  first: readonly string[],
  remarks: readonly string[],
  own: readonly string[] = [],
): Finding {
  const statements = told.map(({ line, text }) => ({ line, text }));
  return {
    finding: [...first, ...remarks].join(" "),
    statements: [...statements, ...[...own, ...remarks].map((text) => ({ line: null, text }))],
  };
}

function sayLine(
  { label, equal: { events, possible, atLeast, perMonth, coveredEvents, coveredMonths, coveredDays } }: Told,
  equalDays: number,
): string {
  const said = spokenWords().findings.aligned;
  if (events === null) return said.unknown(label);
  const per =
    perMonth === null
      ? said.noRate(coveredDays, equalDays)
      : said.rate(perMonth, coveredMonths, coveredEvents === events ? null : coveredEvents);
  return said.line(label, events, possible, atLeast, per);
}

function sayUncovered({ label, whole: { events } }: Told): string {
  const said = spokenWords().findings.aligned;
  return events === null || events === 0 ? said.uncovered(label) : said.singles(label, events);
}
