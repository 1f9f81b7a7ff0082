import { addMonths, daysInMonth, formatDay, parseDay, toCivil, toDay, type Day } from "./dates.ts";
import { readNumericDates } from "./numeric-dates.ts";
import type { Words } from "./words/en.ts";
import { filters as english } from "./words/en/filters.ts";
import { say } from "./words/en/say.ts";

type DateWords = Pick<Words, "say" | "filters">;

/** `end`: the words name a stretch for one end of the period; `window`: they name the whole period, which may lack a first day. */
export type PeriodText =
  | { kind: "end"; first: Day; last: Day }
  | { kind: "window"; first: Day | null; last: Day }
  | { kind: "fault"; message: string };

const SHORT = say.months.map((name) => name.toLowerCase());
const LONG = say.monthNames.map((name) => name.toLowerCase());

/**
 * Reads a date or a period as people write it: `2017`, `H1 2020`, `Q3 2018`, `Mar 2018`, `2018-06-15`, `15 June 2018`, `15.6.2018`,
 * `in 2017`, `2017–2020`, `Mar–Jun 2018`, `March-June 2018`, `14-30 April 2018`, `since 2014`, `until 2000`, `this year`, `last 18 months`, `yesterday`.
 * @param anchor the last covered day, where "last 3 years" ends: it is "today"
 */
export function parsePeriodText(text: string, anchor: Day, words: DateWords = { say, filters: english }): PeriodText {
  const numeric = readNumericDates(words.filters.readDate(text).trim().toLowerCase().replaceAll("..", "–"));
  if (numeric.kind === "ambiguous") return { kind: "fault", message: sayAmbiguous(text, numeric.days, words) };
  const read = numeric.text
    .replaceAll(/\btoday\b/g, formatDay(anchor))
    .replaceAll(/\byesterday\b/g, formatDay(anchor - 1))
    .replaceAll(/[.,]/g, " ")
    .replaceAll(/\s+/g, " ");
  const recent = /^(?:the )?last (\d{1,3} )?(years?|quarters?|months?|weeks?|days?)$/.exec(read);
  if (recent) return lastWindow(Number(recent[1] ?? 1), (recent[2] ?? "").replace(/s$/, ""), anchor, words);
  if (read === "this year") return { kind: "window", first: toDay(toCivil(anchor).year, 1, 1), last: anchor };
  const single = parseStretch(read);
  if (single) return { kind: "end", ...single };
  return parseOpen(text, read, anchor, words) ?? parseRange(text, read, words) ?? fault(text, words);
}

/** `in 2017`, `since Mar 2014`, `until 2000`, `before 2000`. */
function parseOpen(text: string, read: string, anchor: Day, words: DateWords): PeriodText | null {
  const [, word = "", rest = ""] = /^(in|since|from|until|till|to|before) (.+)$/.exec(read) ?? [];
  const stretch = parseStretch(rest);
  if (!stretch) return null;
  const { first, last } = stretch;
  if (word === "in") return { kind: "window", first, last };
  if (word === "before") return { kind: "window", first: null, last: first - 1 };
  if (word !== "since" && word !== "from") return { kind: "window", first: null, last };
  if (first <= anchor) return { kind: "window", first, last: anchor };
  return { kind: "fault", message: words.filters.dates.late(text.trim(), words.say.day(anchor)) };
}

/** A hyphen that joins two ends: between years, months, quarters or halves, and days; not one inside a date. */
const HYPHENED =
  /(?<=^\d{4})-(?=\d{4}$)|(?<=[a-z]|[a-z] \d{4})-(?=(?:\d{1,2} )?[a-z]{3})|(?<=^[qh]\d)-(?=[qh]\d )|(?<=^\d{1,2})-(?=\d{1,2} [a-z])/;

function parseRange(text: string, read: string, words: DateWords): PeriodText | null {
  const [left = "", right = "", more] = read
    .replace(/^(?:from|between) /, "")
    .replace(HYPHENED, "–")
    .split(/\s*(?:–|—|\bto\b|\buntil\b|\band\b|\s-\s)\s*/);
  const last = parseStretch(right);
  // The year of the end counts for a beginning without one, and so does its month: "Mar–Jun 2018", "14–30 April 2018".
  const rest = /^\d{1,2}$/.test(left) ? right.replace(/^\d{1,2}(?:st|nd|rd|th)? /, "") : (/\d{4}/.exec(right)?.[0] ?? "");
  const first = parseStretch(left) ?? parseStretch(`${left} ${rest}`);
  if (!first || !last || more !== undefined) return null;
  if (first.first <= last.last) return { kind: "window", first: first.first, last: last.last };
  return { kind: "fault", message: words.filters.dates.reversed(text.trim()) };
}

function parseStretch(read: string): { first: Day; last: Day } | null {
  const day = parseDay(read);
  if (day !== null) return { first: day, last: day };
  const numeric = /^(\d{4})(?:-(\d{2}))?$/.exec(read);
  if (numeric) return spanOf(Number(numeric[1]), numeric[2] === undefined ? null : Number(numeric[2]), null);
  const half = /^(?:h([12]) (\d{4})|(\d{4})[- ]h([12]))$/.exec(read);
  if (half) return monthsOf(Number(half[2] ?? half[3]), Number(half[1] ?? half[4]), 6);
  const quarter = /^(?:q([1-4]) (\d{4})|(\d{4})[- ]q([1-4]))$/.exec(read);
  if (quarter) return monthsOf(Number(quarter[2] ?? quarter[3]), Number(quarter[1] ?? quarter[4]), 3);
  const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]+) (\d{4})$/.exec(read);
  if (dayFirst) return spanOf(Number(dayFirst[3]), monthOf(dayFirst[2]), dayFirst[1] === undefined ? null : Number(dayFirst[1]));
  const monthFirst = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/.exec(read);
  if (monthFirst) return spanOf(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  return null;
}

function monthOf(name: string | undefined): number {
  const word = name ?? "";
  const index = word === "sept" ? 8 : Math.max(SHORT.indexOf(word), LONG.indexOf(word));
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

/** The nth part of a year of so many months each. */
function monthsOf(year: number, nth: number, months: number): { first: Day; last: Day } | null {
  const [first, last] = [spanOf(year, (nth - 1) * months + 1, null), spanOf(year, nth * months, null)];
  return first && last && { first: first.first, last: last.last };
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };
const MONTHS_OF: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

function lastWindow(count: number, unit: string, anchor: Day, words: DateWords): PeriodText {
  if (count < 1) return { kind: "fault", message: words.filters.dates.nothing };
  const days = DAYS[unit];
  const first = days === undefined ? addMonths(anchor, -count * (MONTHS_OF[unit] ?? 1)) + 1 : anchor - count * days + 1;
  return { kind: "window", first, last: anchor };
}

function sayAmbiguous(text: string, days: readonly [string, string], words: DateWords): string {
  const [one, other] = days.map((day) => words.say.day(parseDay(day) ?? 0));
  return words.filters.dates.ambiguous(text.trim().slice(0, 40), one ?? "", other ?? "", days[0]);
}

function fault(text: string, words: DateWords): PeriodText {
  return { kind: "fault", message: words.filters.dates.unread(text.trim().slice(0, 40)) };
}
