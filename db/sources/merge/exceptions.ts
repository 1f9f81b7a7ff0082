import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseWord, readCsv, refuse } from "../read/csv.ts";
import type { Account } from "./accounts.ts";

const PATH = "db/sources/merge/exceptions.csv";
const RULES = { same: "one contact", apart: "two contacts" } as const;

interface Exception {
  line: number;
  rule: keyof typeof RULES;
  pair: readonly [string, string];
  reason: string;
  used: boolean;
}

/** Pairs of accounts the rule would judge wrongly, by source and row upstream, each with the reason. */
export class Exceptions {
  readonly #all: Exception[];

  constructor(text: string) {
    this.#all = readCsv(PATH, text, ["rule", "one", "other", "reason"]).map((row) => {
      const { one, other, reason } = row.cells;
      if (reason === "") throw refuse(row, "reason", "an exception needs its reason");
      return { line: row.line, rule: parseWord(row, "rule", RULES), pair: [one, other], reason, used: false };
    });
  }

  /** Whether a line is about this account. */
  names(account: Account): boolean {
    return this.#all.some(({ pair }) => pair.includes(nameOf(account)));
  }

  /** The reason two accounts must be taken as one, or as two. */
  findReason(rule: keyof typeof RULES, a: Account, b: Account): string | null {
    const [one, other] = [nameOf(a), nameOf(b)];
    const found = this.#all.find(({ rule: own, pair }) => own === rule && pair.includes(one) && pair.includes(other) && one !== other);
    if (!found) return null;
    found.used = true;
    return found.reason;
  }

  /** Lines no pair of accounts has needed. */
  listUnused(): { file: string; line: number; pair: string }[] {
    return this.#all.filter(({ used }) => !used).map(({ line, pair }) => ({ file: PATH, line, pair: pair.join(" and ") }));
  }
}

export function readExceptions(): Exceptions {
  return new Exceptions(readFileSync(join(import.meta.dirname, "exceptions.csv"), "utf8"));
}

/** `kremlin/…`: the source and the id its row has upstream. */
function nameOf({ source, event }: Account): string {
  return `${source.id}/${event.ref}`;
}
