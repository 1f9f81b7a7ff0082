import { LEFT_OUT } from "./kernels.ts";

/**
 * What the lists of sides that a question lets in add, beside them in their order; every other list is left out. A number for each
 * list of the file is laid out only where single events are asked for theirs.
 */
export class ListTerms {
  /** The lists let in. */
  readonly lists: Int32Array;
  readonly terms: Int32Array;
  /** Lists are let in or left out, and put into no group. */
  readonly isFilter: boolean;
  readonly #size: number;
  #table: Int32Array | null = null;

  /** @param size lists of the file */
  constructor(size: number, lists: Int32Array, terms: Int32Array, isFilter: boolean) {
    this.#size = size;
    this.lists = lists;
    this.terms = terms;
    this.isFilter = isFilter;
  }

  /** What every list of the file adds; null where they differ. */
  get constant(): number | null {
    return this.isFilter && this.lists.length === this.#size && !this.terms.includes(LEFT_OUT) ? 0 : null;
  }

  /** What each list of the file adds. */
  get table(): Int32Array {
    return (this.#table ??= this.#layOut());
  }

  /** The same lists where each adds something else. */
  map(change: (term: number, index: number) => number): ListTerms {
    return new ListTerms(this.#size, this.lists, this.terms.map(change), this.isFilter);
  }

  #layOut(): Int32Array {
    const table = new Int32Array(this.#size).fill(LEFT_OUT);
    for (let index = 0; index < this.lists.length; index++) table[this.lists[index] ?? 0] = this.terms[index] ?? 0;
    return table;
  }
}
