import { IdSet } from "./id-set.ts";
import type { Identities } from "./stage.ts";

/** Ids of ICEWS repeat from year to year; with their day they do not. */
const DAYS = 0x1_0000_0000;
/** Days before 1970 are negative; the numbers of a set are not. */
const BEFORE_ALL = 200_000;

/** What makes a row a repeat of another of the same format: its id, in ICEWS with its day. */
export function identityOf(format: string, id: number, day: number): number {
  return format === "icews" ? id + (day + BEFORE_ALL) * DAYS : id;
}

/** The rows that were read, for knowing a repeat. */
export class SeenRows {
  readonly #sets = new Map<string, IdSet>();
  readonly #formats: readonly string[];

  /** @param formats the words of the column `format` */
  constructor(formats: readonly string[]) {
    this.#formats = formats;
  }

  of(format: string): IdSet {
    const known = this.#sets.get(format);
    if (known) return known;
    const made = new IdSet();
    this.#sets.set(format, made);
    return made;
  }

  /** Rows of an older version, or of files read before. */
  addAll({ format, id, day }: Identities): void {
    for (let row = 0; row < id.length; row++) {
      const name = this.#formats[format[row] ?? 0] ?? "";
      this.of(name).add(identityOf(name, id[row] ?? 0, day[row] ?? 0));
    }
  }
}
