import type { Aligned } from "#shared/api.ts";
import { parseDay } from "#shared/dates.ts";
import { parseQuery, type Query } from "#shared/query.ts";

/** A mark whose events stand open: a line, and the days since day 0, or the month, it is read at. */
export interface OpenLine {
  line: string;
  at: number;
}

/** `donald-trump@100`; null for anything else. */
export function readOpen(text: string | null): OpenLine | null {
  const [, line = "", at = ""] = /^(.+)@(\d{1,5})$/.exec(text ?? "") ?? [];
  return line === "" ? null : { line, at: Number(at) };
}

export function formatOpen({ line, at }: OpenLine): string {
  return `${line}@${at}`;
}

/** The query of exactly the events a mark counts; null where terms laid one after another make it several periods. */
export function openQuery(line: Aligned["lines"][number], show: "total" | "month", at: number): Query | null {
  const [first, second] = line.parts;
  if (first === undefined) return null;
  const query = parseQuery(new URLSearchParams(first.query));
  if (show === "month") {
    const month = line.months[at];
    return month === undefined ? null : { ...query, from: parseDay(month.from), to: parseDay(month.to) };
  }
  if (second !== undefined && second.day <= at) return null;
  const [from, to] = [parseDay(first.from), parseDay(first.to)];
  return from === null || to === null ? null : { ...query, from, to: Math.min(from + at, to) };
}

export interface OpenPart {
  id: string;
  label: string;
  query: Query;
  events: number;
}

/** The terms a running count has gone through by a day, each with the query of its own events; none for a line of one part. */
export function openParts({ parts, points }: Aligned["lines"][number], at: number): OpenPart[] {
  if (parts.length < 2) return [];
  return parts.flatMap(({ id, label, day, from, to, query }, index) => {
    const [first, last] = [parseDay(from), parseDay(to)];
    if (day > at || first === null || last === null) return [];
    const end = Math.min(at, (parts[index + 1]?.day ?? Infinity) - 1);
    const events = points.filter((point) => point.day >= day && point.day <= end).length;
    return [
      { id, label, events, query: { ...parseQuery(new URLSearchParams(query)), from: first, to: Math.min(first + end - day, last) } },
    ];
  });
}
