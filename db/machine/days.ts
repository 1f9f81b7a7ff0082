import { daysInMonth, FIRST_DAY, LAST_DAY, toCivil, toDay, type Day } from "#shared/dates.ts";
import { monthNumber } from "./format.ts";

const FIRST_MONTH = monthOf(FIRST_DAY);
const LAST_MONTH = monthOf(LAST_DAY);
/** First day of each month from 1700 to 2199, so that a date of a row is a look-up. */
const STARTS = Int32Array.from({ length: LAST_MONTH - FIRST_MONTH + 2 }, (_, index) => {
  const month = FIRST_MONTH + index;
  return toDay(Math.floor(month / 12), (month % 12) + 1, 1);
});
/** Stands for "no day": before every day that is read. */
export const NO_DAY = -0x80_00_00_00;

/** `2024 * 12 + 2` of a day in March 2024. */
export function monthOf(day: Day): number {
  const { year, month } = toCivil(day);
  return monthNumber(year, month);
}

/** First day of a month given as `monthOf` does. */
export function firstDayOf(month: number): Day {
  return toDay(Math.floor(month / 12), (month % 12) + 1, 1);
}

/** `20240315`, or `2024-03-15` where `dashes` is 1 → day; NO_DAY for what is not a real day of 1700–2199 written that way. */
export function parseDayBytes(bytes: Uint8Array, start: number, end: number, dashes: 0 | 1): number {
  if (end - start !== 8 + 2 * dashes) return NO_DAY;
  if (dashes === 1 && (bytes[start + 4] !== 45 || bytes[start + 7] !== 45)) return NO_DAY;
  const year = digits(bytes, start, 4);
  const month = digits(bytes, start + 4 + dashes, 2);
  const day = digits(bytes, start + 6 + 2 * dashes, 2);
  if (month < 1 || month > 12 || day < 1) return NO_DAY;
  const index = year * 12 + month - 1 - FIRST_MONTH;
  if (index < 0 || index > LAST_MONTH - FIRST_MONTH) return NO_DAY;
  if (day > 28 && day > daysInMonth(year, month)) return NO_DAY;
  return (STARTS[index] ?? 0) + day - 1;
}

/** The number in so many digits; -1,000,000 or less where one is no digit, which no date survives. */
function digits(bytes: Uint8Array, start: number, count: number): number {
  let value = 0;
  for (let at = start; at < start + count; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1_000_000;
    value = value * 10 + digit;
  }
  return value;
}
