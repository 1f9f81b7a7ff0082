import { COUNTING_RULES } from "#shared/definitions/counting.ts";
import { METRICS, type MetricDefinition } from "#shared/definitions/metrics.ts";
import type { Query } from "#shared/query.ts";
import { manyOf } from "./choose.ts";
import type { Word } from "./column.ts";
import type { Columns } from "./columns.ts";
import { flagPairs } from "./pairs.ts";

/** What a query counts once: an event, a pair in an event, a journey, a pair, a day. */
export interface Units {
  /** Null where the event itself is counted, or its amount is summed. */
  of: "pair" | "journey" | "day" | null;
  /** Each unit counts once in a group, however many events have it. */
  distinct: boolean;
  /** Writes the codes of an event's units and returns how many there are; -1 where the one it should have is not known. */
  codesOf: (row: number, into: number[]) => number;
  wordOf: (code: number) => Word;
  /** The amount to sum; null where units are counted. */
  amountOf: ((row: number) => number | null) | null;
  /** Its quantity or listings, told beside what is counted. */
  quantityOf: (row: number) => number | null;
}

/** The same rules as `compileUnit` has in SQL. */
export function openUnits(columns: Columns, query: Query): Units {
  const { aggregate }: MetricDefinition = METRICS[query.metric];
  const quantityOf = readAmount(columns, aggregate.op === "sum" ? aggregate.of : "quantity");
  if (aggregate.op === "sum") return { ...WHOLE_EVENT, amountOf: quantityOf, quantityOf };
  if (aggregate.op === "distinct") {
    return aggregate.of === "pair"
      ? { ...pairsOf(columns, query), distinct: true, amountOf: null, quantityOf }
      : { of: "day", distinct: true, codesOf: oneOf(columns.earliest), wordOf: (code) => code, amountOf: null, quantityOf };
  }
  switch (COUNTING_RULES[query.count].counts) {
    case "pair":
      return { ...pairsOf(columns, query), distinct: false, amountOf: null, quantityOf };
    case "journey": {
      const journey = columns.fact("journey");
      return { of: "journey", distinct: true, codesOf: oneOf(journey.codes), wordOf: wordsOf(journey.words), amountOf: null, quantityOf };
    }
    case "event":
      return { ...WHOLE_EVENT, amountOf: null, quantityOf };
  }
}

const WHOLE_EVENT: Pick<Units, "of" | "distinct" | "codesOf" | "wordOf"> = {
  of: null,
  distinct: false,
  codesOf: (_row, into) => {
    into[0] = -1;
    return 1;
  },
  wordOf: () => null,
};

/** Pairs that count: those inside the filter when one is set. */
function pairsOf(columns: Columns, query: Query): Pick<Units, "of" | "codesOf" | "wordOf"> {
  const { words, offsets, codes } = manyOf(columns, "pair");
  const inside = flagPairs(words, query);
  return {
    of: "pair",
    codesOf: (row, into) => {
      let size = 0;
      const end = offsets[row + 1] ?? 0;
      for (let at = offsets[row] ?? 0; at < end; at++) {
        const code = codes[at] ?? -1;
        if (inside[code] === 1) into[size++] = code;
      }
      return size;
    },
    wordOf: wordsOf(words),
  };
}

function oneOf(codes: Int32Array): Units["codesOf"] {
  return (row, into) => {
    into[0] = codes[row] ?? -1;
    return 1;
  };
}

function wordsOf(words: readonly Word[]): Units["wordOf"] {
  return (code) => words[code] ?? null;
}

function readAmount(columns: Columns, fact: Parameters<Columns["fact"]>[0]): Units["quantityOf"] {
  const { words, codes } = columns.fact(fact);
  const amounts = words.map(Number);
  return (row) => amounts[codes[row] ?? -1] ?? null;
}
