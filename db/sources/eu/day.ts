import { parseDay } from "#shared/dates.ts";

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/**
 * The day as an act prints it: `17.3.2014`, `15. 3.2022`, `15 March 2022`, `15 March. 2022`, `2022-03-15`.
 * @returns YYYY-MM-DD, or null for what is no such day
 */
export function parsePrintedDay(printed: string): string | null {
  const text = printed.replaceAll(/\s+/g, " ").trim();
  const parts = /^(\d{1,2})[./ -]+(\d{1,2}|[A-Za-z]{3,9})[./ -]+(\d{4})$/.exec(text);
  if (!parts) return parseDay(text) === null ? null : text;
  const [, day = "", named = "", year = ""] = parts;
  const month = /^\d/.test(named) ? Number(named) : monthOf(named);
  const iso = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return parseDay(iso) === null ? null : iso;
}

/** By the whole name or its first three letters; 0 for no month. */
function monthOf(name: string): number {
  const word = name.toLowerCase();
  return MONTHS.findIndex((month) => month === word || month.slice(0, 3) === word || (word === "sept" && month === "september")) + 1;
}
