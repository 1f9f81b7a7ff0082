import { BadParameter } from "./errors.ts";
import { DEFAULT_QUERY, parseQuery, queryPairs, type Query } from "./query.ts";
import type { Allowed, Reason } from "./refusal.ts";

/** What is wrong with one parameter: the part of a `BadParameter`, or of a problem of the API, that says what to leave out. */
export interface ParameterFault {
  parameter: string;
  value: string | null;
  /** Why, by the key of its sentence; a sentence where the API has worded it. */
  reason: Reason | string;
  /** What would be accepted, or how the API words it. */
  allowed: Allowed | string;
  /** The nearest that would be read in its place, where one is near. */
  suggestion?: string | null;
  /** True where the parameter itself is none, whatever its value. */
  unknown?: boolean;
}

/** A query, and what of its address was left out. */
export interface ReadQuery {
  query: Query;
  faults: readonly ParameterFault[];
}

type Pair = readonly [string, string];

/** Where a fault names a parameter that was not given, what was given beside it makes no sense without it. */
const DEPENDENT: readonly string[] = ["metric", "split", "by", "count"];

/**
 * Reads of an address what can be read, and says of every other part why it is left out.
 * @param others names the caller reads itself, offered where a name is unknown
 */
export function readWhatCanBe(given: readonly Pair[], known: readonly ParameterFault[] = [], others: readonly string[] = []): ReadQuery {
  const faults = [...known];
  let pairs = given;
  for (;;) {
    try {
      return { query: parseQuery(pairs, others), faults };
    } catch (error) {
      if (!(error instanceof BadParameter)) throw error;
      const fault = describeFault(error);
      faults.push(fault);
      const left = leaveOut(pairs, fault);
      if (left.length === pairs.length && left.every(([, text], index) => text === pairs[index]?.[1]))
        return { query: DEFAULT_QUERY, faults };
      pairs = left;
    }
  }
}

/** A query without what the record does not know, and without what makes no sense then. */
export function withoutFaults(query: Query, faults: readonly ParameterFault[]): ReadQuery {
  return faults.length === 0 ? { query, faults } : readWhatCanBe(faults.reduce<readonly Pair[]>(leaveOut, queryPairs(query)), faults);
}

export function describeFault({ parameter, value, reason, allowed, suggestion, code }: BadParameter): ParameterFault {
  return { parameter, value, reason, allowed, suggestion, unknown: code === "unknown-parameter" };
}

/** One value of a list goes alone; a parameter given twice keeps its first value. */
function leaveOut(pairs: readonly Pair[], { parameter, value }: ParameterFault): readonly Pair[] {
  const name = pairs.some(([given]) => given.slice(0, 80) === parameter)
    ? parameter
    : DEPENDENT.find((candidate) => pairs.some(([given]) => given === candidate));
  const at = pairs.findLastIndex(([given]) => given.slice(0, 80) === name);
  return pairs.flatMap((pair, index): Pair[] => {
    if (index !== at) return [pair];
    const others = pair[1].split(",").filter((part) => part !== "" && part !== value && part.slice(0, 80) !== value);
    return others.length === 0 || others.join(",") === pair[1] ? [] : [[pair[0], others.join(",")]];
  });
}
