/** Whole days since 1970-01-01, proleptic Gregorian. Never a Date: no time zone can move it. */
export type Day = number;

export type Precision = "day" | "month" | "year";

export const FIRST_DAY: Day = toDay(1700, 1, 1);
export const LAST_DAY: Day = toDay(2199, 12, 31);

interface CivilDate {
  year: number;
  /** 1–12 */
  month: number;
  /** 1–31 */
  day: number;
}

/** Day number of a civil date (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil). */
export function toDay(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Civil date of a day number (same source, civil_from_days). */
export function toCivil(day: Day): CivilDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Days in a month, leap years observed. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : toDay(year, month + 1, 1) - toDay(year, month, 1);
}

/** `2017-07-07` → day number; null for anything that is not a real day written that way, 1700–2199. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const result = toDay(year, month, day);
  return result < FIRST_DAY || result > LAST_DAY ? null : result;
}

/** Day number → `2017-07-07`. */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = toCivil(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

export interface DateSpan {
  precision: Precision;
  earliest: Day;
  latest: Day;
}

/** EDTF level 0 (ISO 8601-2): `2017`, `2017-07` or `2017-07-07` → what is certain about it; null when it is none of these. */
export function parseEdtf(text: string): DateSpan | null {
  const day = parseDay(text);
  if (day !== null) return { precision: "day", earliest: day, latest: day };
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (year < 1700 || year > 2199) return null;
  if (match[2] === undefined) return { precision: "year", earliest: toDay(year, 1, 1), latest: toDay(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  return { precision: "month", earliest: toDay(year, month, 1), latest: toDay(year, month, daysInMonth(year, month)) };
}

/** The EDTF text of a day known to a precision: a month-precision date is never shown as a day. */
export function formatEdtf(earliest: Day, precision: Precision): string {
  const text = formatDay(earliest);
  if (precision === "day") return text;
  return precision === "month" ? text.slice(0, 7) : text.slice(0, 4);
}

/** The same calendar day `years` later; 29 February becomes 28 February where the year has none. */
export function addYears(day: Day, years: number): Day {
  const { year, month, day: dayOfMonth } = toCivil(day);
  return toDay(year + years, month, Math.min(dayOfMonth, daysInMonth(year + years, month)));
}

/** The same day of the month `months` later, or the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = toCivil(day);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return toDay(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
}

function pad(value: number, width: number): string {
  if (width === 2) return value < 10 ? `0${value}` : `${value}`;
  return String(value).padStart(width, "0");
}
