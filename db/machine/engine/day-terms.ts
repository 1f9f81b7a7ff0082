import { LEFT_OUT } from "./kernels.ts";

/** Neighbouring days that fall in the same group, counted from the first of the file. */
export interface DayGroup {
  first: number;
  last: number;
  group: number;
}

/** Neighbouring days that add the same. */
export interface Stretch {
  first: number;
  last: number;
  term: number;
}

/**
 * What the days asked for add, as stretches in their order; every other day is left out. A question of few events is answered
 * from the stretches alone: a number for each of the file's days is laid out only where single events are asked for theirs.
 */
export class DayTerms {
  /** Days of the file. */
  readonly days: number;
  readonly stretches: readonly Stretch[];
  #table: Int32Array | null = null;

  constructor(days: number, stretches: readonly Stretch[]) {
    this.days = days;
    this.stretches = stretches;
  }

  /** What every day of the file adds; null where they differ. */
  get constant(): number | null {
    const [only] = this.stretches;
    return this.stretches.length === 1 && only?.first === 0 && only.last === this.days - 1 ? only.term : null;
  }

  /** Whether days are left out or let in, and put into no group. */
  get isFilter(): boolean {
    return this.stretches.every(({ term }) => term === 0 || term === LEFT_OUT);
  }

  /** What each day of the file adds. */
  get table(): Int32Array {
    return (this.#table ??= this.#layOut());
  }

  /** The same days where each adds something else; what leaves out goes on to leave out. */
  map(change: (term: number) => number): DayTerms {
    return new DayTerms(
      this.days,
      this.stretches.map((stretch) => ({ ...stretch, term: stretch.term < 0 ? stretch.term : change(stretch.term) })),
    );
  }

  #layOut(): Int32Array {
    const table = new Int32Array(this.days).fill(LEFT_OUT);
    for (const { first, last, term } of this.stretches) table.fill(term, first, last + 1);
    return table;
  }
}

/** Cuts stretches where the groups of their days change, and adds to each what its group does. */
export function splitStretches(
  stretches: readonly Stretch[],
  groups: readonly DayGroup[],
  add: (term: number, group: number) => number,
): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  for (const { first, last, term } of stretches) {
    while ((groups[at]?.last ?? last) < first) at++;
    for (let from = first; from <= last;) {
      const here = groups[at];
      const until = Math.min(here?.last ?? last, last);
      found.push({ first: from, last: until, term: add(term, here?.group ?? 0) });
      if (here !== undefined && until === here.last) at++;
      from = until + 1;
    }
  }
  return found;
}
