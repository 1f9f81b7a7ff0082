import { AMBIGUOUS_CODES, CAMEO_KINDS, PLOVER_KINDS } from "#shared/definitions/machine-codes.ts";
import { KINDS } from "#shared/definitions/kinds.ts";
import { ByteTable } from "./byte-table.ts";
import type { Fault } from "./draft.ts";

/** What a code of a file means. */
export interface CodeMeaning {
  /** Position among the words of `code`. */
  code: number;
  /** Position among the words of `kind`. */
  kind: number;
  /** The first side is the host. */
  turned: boolean;
}

/** A file may hold any text where its code stands; only so many are remembered. */
const MOST_CODES = 5000;

/** CAMEO or PLOVER codes by their bytes. */
export class KindCodes {
  readonly #table = new ByteTable();
  readonly #answers: (CodeMeaning | Fault)[] = [];
  readonly #system: "CAMEO" | "PLOVER";
  readonly #codes: string[];
  readonly #kinds: string[];
  readonly #column: string;

  /** @param codes the words of the column `code`, which grow; @param kinds those of `kind`, likewise */
  constructor({ system, codes, kinds, column }: { system: "CAMEO" | "PLOVER"; codes: string[]; kinds: string[]; column: string }) {
    this.#system = system;
    this.#codes = codes;
    this.#kinds = kinds;
    this.#column = column;
  }

  /** The meaning of the code from `start` to `end`, or why there is none. */
  find(bytes: Uint8Array, start: number, end: number): CodeMeaning | Fault {
    const known = this.#answers[this.#table.find(bytes, start, end)];
    if (known !== undefined) return known;
    const answer = this.#explain(Buffer.from(bytes.subarray(start, Math.min(end, start + 80))).toString("utf8"));
    if (this.#table.size < MOST_CODES) {
      this.#table.set(bytes.subarray(start, end), this.#answers.length);
      this.#answers.push(answer);
    }
    return answer;
  }

  #explain(code: string): CodeMeaning | Fault {
    const meaning = (this.#system === "CAMEO" ? CAMEO_KINDS : PLOVER_KINDS)[code];
    if (meaning !== undefined) {
      return { code: indexIn(this.#codes, code), kind: indexIn(this.#kinds, meaning.kind), turned: meaning.turned === true };
    }
    const wellFormed = this.#system === "CAMEO" ? /^(?:0[1-9]|1\d|20)\d{0,2}$/ : /^[A-Z]{2,20}(?:\/[a-z][a-z-]{0,30})?$/;
    if (!wellFormed.test(code)) {
      return { reason: `no ${this.#system} code`, column: this.#column, detail: code, isFault: true };
    }
    const several = AMBIGUOUS_CODES[code];
    const reason =
      several === undefined ? `not a kind of Readout: ${this.#system} ${code}` : `several kinds of Readout: ${this.#system} ${code}`;
    return { reason, column: this.#column, detail: several ?? null, isFault: false };
  }
}

/** Every kind, for a new file: the order of the definitions. */
export const KIND_WORDS: readonly string[] = Object.keys(KINDS);

function indexIn(words: string[], word: string): number {
  const index = words.indexOf(word);
  return index >= 0 ? index : words.push(word) - 1;
}
