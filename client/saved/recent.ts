import { formatDay, parseDay, type Day } from "#shared/dates.ts";
import { readStored, writeStored } from "../stored.ts";

/** A side or a period the reader chose lately, kept in their own browser. */
export interface RecentSide {
  what: "actor" | "person";
  id: string;
}

export interface RecentPeriod {
  from: Day | null;
  to: Day | null;
  period: string | null;
}

const SIDES = "readout-recent-sides";
const PERIODS = "readout-recent-periods";
const MOST = 5;

export function recentSides(): RecentSide[] {
  return readList(SIDES).flatMap((text): RecentSide[] => {
    const [what, id] = text.split(" ");
    return (what === "actor" || what === "person") && id !== undefined ? [{ what, id }] : [];
  });
}

export function rememberSide({ what, id }: RecentSide): void {
  remember(SIDES, `${what} ${id}`);
}

export function recentPeriods(): RecentPeriod[] {
  return readList(PERIODS).flatMap((text): RecentPeriod[] => {
    const [from = "", to = "", period = ""] = text.split(" ");
    const [first, last] = [parseDay(from), parseDay(to)];
    return first === null && last === null ? [] : [{ from: first, to: last, period: period === "" ? null : period }];
  });
}

export function rememberPeriod({ from, to, period }: RecentPeriod): void {
  const [first, last] = [from, to].map((day) => (day === null ? "-" : formatDay(day)));
  remember(PERIODS, [first, last, ...(period === null ? [] : [period])].join(" "));
}

export function forgetRecent(): void {
  for (const key of [SIDES, PERIODS]) writeStored(key, []);
}

/** The newest first, each once. */
export function withNewest(list: readonly string[], newest: string): string[] {
  return [newest, ...list.filter((text) => text !== newest)].slice(0, MOST);
}

/** Where the browser keeps nothing, nothing is recent. */
function remember(key: string, text: string): void {
  writeStored(key, withNewest(readList(key), text));
}

function readList(key: string): string[] {
  const stored = readStored(key);
  return Array.isArray(stored) ? stored.filter((text) => typeof text === "string") : [];
}
