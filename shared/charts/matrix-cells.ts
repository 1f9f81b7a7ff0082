import type { Network } from "../api.ts";

/** What stands where two sides meet: a number, a covered nothing, nothing anybody can say, or a pair the filter leaves out. */
export interface Cell {
  pair: string;
  a: string;
  b: string;
  events: number | null;
  leftOut: boolean;
  /** Sources do not reach the two throughout: the number is the least there was. */
  least: boolean;
  previous: number | null;
  /** Of the largest number, 0 to 1. */
  share: number;
}

/** The cell of two different sides, whichever is named first. */
export function cellsOf({ links, apart, leftOut }: Network): (one: string, other: string) => Cell {
  const most = Math.max(1, ...links.map(({ events }) => events));
  const linked = new Map(links.map((link) => [`${link.a}:${link.b}`, link]));
  const covered = new Set(apart.map((pair) => pair.join(":")));
  const out = new Set(leftOut.map((pair) => pair.join(":")));
  return (one, other) => {
    const [a = one, b = other] = [one, other].toSorted();
    const pair = `${a}:${b}`;
    const link = linked.get(pair);
    const events = link?.events ?? (covered.has(pair) ? 0 : null);
    return {
      pair,
      a,
      b,
      events,
      leftOut: out.has(pair),
      least: link?.covered === false,
      previous: link?.previous ?? null,
      share: (link?.events ?? 0) / most,
    };
  };
}
