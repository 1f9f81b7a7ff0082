import { addMonths, addYears, type Day } from "#shared/dates.ts";
import { monthsFrom, wholeMonths, type Window } from "#shared/windows.ts";

interface Period {
  from: Day | null;
  to: Day | null;
}

/** The window nearest to a period that no source covers: the first or the last of the same length that is covered, a year where the period is open. */
export function nearestCovered({ from, to }: Period, reach: Window): Window {
  const asked = from === null || to === null ? null : { from, to };
  const months = asked === null ? null : wholeMonths(asked);
  if (to !== null && to < reach.from) {
    const end =
      asked === null
        ? addYears(reach.from, 1) - 1
        : months === null
          ? reach.from + asked.to - asked.from
          : monthsFrom(reach.from, months).to;
    return { from: reach.from, to: Math.min(end, reach.to) };
  }
  const begin =
    asked === null ? addYears(reach.to, -1) + 1 : months === null ? reach.to - (asked.to - asked.from) : addMonths(reach.to, -months) + 1;
  return { from: Math.max(begin, reach.from), to: reach.to };
}
