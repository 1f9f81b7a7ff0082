import { daysInMonth, formatDay, toDay } from "./dates.ts";

/** A text whose dates in figures are written as ISO days; or the two days that one of them can be. */
export type NumericDates = { kind: "read"; text: string } | { kind: "ambiguous"; days: readonly [string, string] };

/**
 * `2018/06/15` and `12.3.2018` as ISO days: dots are written where the day comes first. Of slashes nobody can say which comes
 * first, where both can be a month.
 */
export function readNumericDates(text: string): NumericDates {
  let days: [string, string] | null = null;
  const read = text
    .replaceAll(/(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/g, (whole, year: string, month: string, day: string) => {
      return isoOf(year, month, day) ?? whole;
    })
    .replaceAll(/(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/g, (whole, day: string, month: string, year: string) => {
      return isoOf(year, month, day) ?? whole;
    })
    .replaceAll(/(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g, (whole, one: string, other: string, year: string) => {
      const [dayFirst, monthFirst] = [isoOf(year, other, one), isoOf(year, one, other)];
      if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) days = [dayFirst, monthFirst];
      return dayFirst ?? monthFirst ?? whole;
    });
  return days === null ? { kind: "read", text: read } : { kind: "ambiguous", days };
}

function isoOf(...parts: readonly [year: string, month: string, day: string]): string | null {
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return formatDay(toDay(year, month, day));
}
