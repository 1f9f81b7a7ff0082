import type { Fault } from "./draft.ts";
import type { MachineReject, MachineRejects } from "./write.ts";

/** Rows that cannot be read and are kept one by one, of a file; all that is not taken is counted. */
const KEPT = 1000;
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
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
    this.rows++;
    if (!isFault) return;
    this.faults++;
    if (this.#first.length < KEPT) this.#first.push({ line, column, reason, detail });
  }

  report(): MachineRejects {
    return { counts: [...this.#counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)), first: this.#first };
  }
}
