import type { Fault } from "./draft.ts";
import type { MachineReject, MachineRejects } from "./write.ts";

/** Rejected rows of a file that are kept one by one, in all and of one reason; all of them are counted. */
const KEPT = 1000;
const KEPT_OF_REASON = 100;
/** Reasons told apart; a file of nonsense has no end of them. */
const MOST_REASONS = 1000;

export const REPEATED: Fault = { reason: "a repeated report of an event that is there", column: null, detail: null, isFault: false };

/** What is not taken of one file, by reason. */
export class RejectCounter {
  readonly #counts = new Map<string, number>();
  readonly #first: MachineReject[] = [];
  rows = 0;
  /** Rows that could not be read, of all rejected. */
  faults = 0;

  add({ reason: said, column, detail, isFault }: Fault, line: number): void {
    const reason = this.#counts.size < MOST_REASONS || this.#counts.has(said) ? said : "another reason";
    const before = this.#counts.get(reason) ?? 0;
    this.#counts.set(reason, before + 1);
    this.rows++;
    if (isFault) this.faults++;
    if (before < KEPT_OF_REASON && this.#first.length < KEPT) this.#first.push({ line, column, reason, detail });
  }

  report(): MachineRejects {
    return { counts: [...this.#counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)), first: this.#first };
  }
}
