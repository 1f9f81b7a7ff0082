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

/** 21 to 99: CAMEO has no such code, and a program that took 042 for a number leaves them. It leaves others that look whole, as 10 of 010. */
const LOST_ZERO = /^(?:2[1-9]|[3-9]\d)$/;

interface KindCodesParts {
  system: "CAMEO" | "PLOVER";
  /** The words of the column `code`, and those of `kind`; both grow. */
  codes: string[];
  kinds: string[];
  /** Where the codes stand, for a message. */
  column: string;
  /** Files of this format are met without the leading zeros of CAMEO: such a file is refused as a whole. */
  losesZeros?: boolean;
}

/** CAMEO or PLOVER codes by their bytes. */
export class KindCodes {
  readonly #table = new ByteTable();
  readonly #answers: (CodeMeaning | Fault)[] = [];
  readonly #system: "CAMEO" | "PLOVER";
  readonly #codes: string[];
  readonly #kinds: string[];
  readonly #column: string;
  readonly #losesZeros: boolean;

  constructor({ system, codes, kinds, column, losesZeros = false }: KindCodesParts) {
    this.#losesZeros = losesZeros;
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
    if (this.#losesZeros && LOST_ZERO.test(code)) {
      const reason = "a CAMEO code that has lost its leading zero; get the file in its original format";
      return { reason, column: this.#column, detail: code, isFault: true, spoilsFile: true };
    }
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
