import { addYears, daysInMonth, parseDay, toCivil, toDay, type Day } from "#shared/dates.ts";

/** `end`: the words name a stretch for one end of the period; `window`: they name the whole period. */
export type PeriodText =
  | { kind: "end"; first: Day; last: Day }
  | { kind: "window"; first: Day; last: Day }
  | { kind: "fault"; message: string };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAMES = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/**
 * Reads a date as people write it: `2017`, `Mar 2018`, `2018-06-15`, `15 June 2018`, `2017–2020`, `last 3 years`.
 * @param anchor the last covered day, where "last 3 years" ends
 */
export function parsePeriodText(text: string, anchor: Day): PeriodText {
  const words = text.trim().toLowerCase().replaceAll(/[.,]/g, " ").replaceAll(/\s+/g, " ");
  const recent = /^(?:the )?last (\d{1,3} )?(years?|months?|days?)$/.exec(words);
  if (recent) return lastWindow(Number(recent[1] ?? 1), recent[2] ?? "", anchor);
  const single = parseStretch(words);
  if (single) return { kind: "end", ...single };
  const [left, right, more] = words.split(/\s*(?:–|—|\.\.|\bto\b|\buntil\b|\s-\s)\s*/);
  const [first, last] = [parseStretch(left ?? ""), parseStretch(right ?? "")];
  if (first && last && more === undefined) {
    if (first.first <= last.last) return { kind: "window", first: first.first, last: last.last };
    return { kind: "fault", message: `“${text.trim()}” ends before it begins.` };
  }
  return fault(text);
}

function parseStretch(words: string): { first: Day; last: Day } | null {
  const day = parseDay(words);
  if (day !== null) return { first: day, last: day };
  const numeric = /^(\d{4})(?:-(\d{2}))?$/.exec(words);
  if (numeric) return spanOf(Number(numeric[1]), numeric[2] === undefined ? null : Number(numeric[2]), null);
  const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]+) (\d{4})$/.exec(words);
  if (dayFirst) return spanOf(Number(dayFirst[3]), monthOf(dayFirst[2]), dayFirst[1] === undefined ? null : Number(dayFirst[1]));
  const monthFirst = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/.exec(words);
  if (monthFirst) return spanOf(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  return null;
}

function monthOf(name: string | undefined): number {
  const word = name ?? "";
  const index = word === "sept" ? 8 : Math.max(MONTHS.indexOf(word), MONTH_NAMES.indexOf(word));
  return index + 1;
}

/** @param month 0 for a word that is no month, null for a whole year */
function spanOf(year: number, month: number | null, day: number | null): { first: Day; last: Day } | null {
  if (year < 1700 || year > 2199) return null;
  if (month === null) return { first: toDay(year, 1, 1), last: toDay(year, 12, 31) };
  if (month < 1 || month > 12) return null;
  const length = daysInMonth(year, month);
  if (day === null) return { first: toDay(year, month, 1), last: toDay(year, month, length) };
  if (day < 1 || day > length) return null;
  return { first: toDay(year, month, day), last: toDay(year, month, day) };
}

function lastWindow(count: number, unit: string, anchor: Day): PeriodText {
  if (count < 1) return { kind: "fault", message: "The last 0 of anything holds no day." };
  if (unit.startsWith("day")) return { kind: "window", first: anchor - count + 1, last: anchor };
  if (unit.startsWith("year")) return { kind: "window", first: addYears(anchor, -count) + 1, last: anchor };
  return { kind: "window", first: addMonths(anchor, -count) + 1, last: anchor };
}

/** The same day of the month `months` later, or the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = toCivil(day);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return toDay(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
}

function fault(text: string): PeriodText {
  const shown = text.trim() === "" ? "An empty date" : `“${text.trim().slice(0, 40)}”`;
  return {
    kind: "fault",
    message: `${shown} is not a date read here. Write 2017, Mar 2018, 15 Jun 2018, 2018-06-15, 2015–2018 or last 3 years.`,
  };
}
