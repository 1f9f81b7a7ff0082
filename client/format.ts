import type { Day } from "#shared/dates.ts";
import { words } from "./words.ts";

const LOCALE = typeof navigator === "undefined" ? words.say.locale : pickLocale(navigator.languages);
const SHARE = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const DECIMAL = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: false });
const RATE = new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 2 });
const DAY = new Intl.DateTimeFormat(LOCALE, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const LONG_DAY = new Intl.DateTimeFormat(LOCALE, { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat(LOCALE, { month: "long", year: "numeric", timeZone: "UTC" });
const DAY_MS = 86_400_000;

export function formatNumber(value: number): string {
  return words.say.number(value);
}

/** A number with two places: `0.42`, `12.00`. */
export function formatDecimal(value: number): string {
  return DECIMAL.format(value);
}

/** A number by the month, or of months: `0.42`, `1.9`, `43`. */
export function formatRate(value: number): string {
  return value >= 10 ? words.say.number(Math.round(value)) : RATE.format(value);
}

/** `+5 (+125%)`, `−2 (−50%)`, `±0`; down to nothing without a share, `−2`. @param rate change over what was before; null where that was nothing */
export function formatChange(change: number, rate: number | null): string {
  return change === 0 || rate === null || rate === -1
    ? signed(change)
    : `${signed(change)} (${words.say.percent(signed(Math.round(rate * 100)))})`;
}

/** What a file weighs: "4 kB", "1.2 MB". */
export function formatBytes(bytes: number): string {
  const { say } = words;
  if (bytes < 1000) return `${bytes} ${say.bytes}`;
  const [scaled, unit] = bytes < 999_500 ? [Math.round(bytes / 1000), say.kilobytes] : [Math.round(bytes / 100_000) / 10, say.megabytes];
  return `${say.number(scaled)} ${unit}`;
}

/** `0.345` is "34.5 %". */
export function formatShare(value: number): string {
  return `${SHARE.format(value * 100)} %`;
}

/** "35 persons", "1 person". */
export function showQuantity(quantity: number, unit: string | null): string {
  return words.say.quantity(quantity, unit);
}

/** `20 Jan 2009`, in the reader's own order of parts. */
export function showDay(day: Day): string {
  return formatDay(day * DAY_MS);
}

/** An EDTF date as the reader reads it: `2017-05` is "May 2017", never a day. */
export function showDate(edtf: string): string {
  const [year, month, day] = edtf.split("-").map(Number);
  if (year === undefined || Number.isNaN(year)) return edtf;
  if (month === undefined) return String(year);
  if (day === undefined) return MONTH.format(Date.UTC(year, month - 1, 1));
  return formatDay(Date.UTC(year, month - 1, day));
}

/** The same with the day of the week, for a heading: "on Friday 7 July 2017", "in May 2017". */
export function showWhen(edtf: string, end: string | null): string {
  const parts = edtf.split("-");
  if (parts.length < 3) return words.say.inMonth(showDate(edtf));
  if (end !== null && end !== edtf) return `${showDate(edtf)} – ${showDate(end)}`;
  const [year, month, day] = parts.map(Number);
  return words.say.on(words.say.dated(LONG_DAY.format(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1))));
}

// British English writes "Sept" beside eleven months of three letters, and sentences and charts write "Sep": a month has one short name on a page.
function formatDay(ms: number): string {
  const month = words.say.months[new Date(ms).getUTCMonth()] ?? "";
  const parts = DAY.formatToParts(ms).map(({ type, value }) => (type === "month" ? month : value));
  return words.say.dated(parts.join(""));
}

// Days follow the reader's own variety of the page's language; numbers are grouped as its sentences group them.
// A browser may name a locale that Intl refuses ("en-US@posix" on a host with LANG=POSIX).
function pickLocale(languages: readonly string[]): string {
  for (const language of languages) {
    try {
      if (new RegExp(`^${words.say.locale.slice(0, 2)}\\b`).test(language))
        return Intl.getCanonicalLocales(language)[0] ?? words.say.locale;
    } catch {
      continue;
    }
  }
  return words.say.locale;
}

function signed(value: number): string {
  return `${value > 0 ? "+" : value < 0 ? "−" : "±"}${words.say.number(Math.abs(value))}`;
}
