/** An address, or a parameter of one or of all, that will be taken away. */
export interface Deprecation {
  /** As the API names it, `/events/:id`; null for every address. */
  path: string | null;
  /** Null for the whole address. */
  parameter: string | null;
  /** The day from which it is deprecated, and the one on which it may stop answering, YYYY-MM-DD. */
  since: string;
  sunset: string;
  /** What to use instead, in a sentence. */
  instead: string;
}

/** What of v1 is deprecated: nothing is. An entry here is a header of every answer it concerns, and a mark in the API's document. */
export const DEPRECATIONS: readonly Deprecation[] = [];

interface Asked {
  pairs: readonly (readonly [string, string])[];
  /** Where to read of it. */
  changelog: string;
}

/** Those of a table that an address is concerned by. */
export function deprecationsOf(table: readonly Deprecation[], path: string): readonly Deprecation[] {
  return table.filter((each) => each.path === null || each.path === path);
}

/**
 * Says of an answer that what it was asked by will be taken away; of several such, the one that ends first.
 * @param own those that its address is concerned by
 */
export function markDeprecated(answer: Response, own: readonly Deprecation[], { pairs, changelog }: Asked): Response {
  const [first] = own
    .filter((each) => each.parameter === null || pairs.some(([name]) => name === each.parameter))
    .toSorted((a, b) => a.sunset.localeCompare(b.sunset));
  if (first === undefined) return answer;
  // RFC 9745, 2.1: seconds since 1970 as a structured date; RFC 8594, 3: a date of HTTP.
  answer.headers.set("deprecation", `@${Date.parse(`${first.since}T00:00:00Z`) / 1000}`);
  answer.headers.set("sunset", new Date(`${first.sunset}T00:00:00Z`).toUTCString());
  answer.headers.append("link", `<${changelog}>; rel="deprecation"; type="text/html"`);
  return answer;
}

/** What the document says of an address, or of a parameter there; null where it stays. */
export function findDeprecation(table: readonly Deprecation[], path: string, parameter: string | null): Deprecation | null {
  return deprecationsOf(table, path).find((each) => each.parameter === parameter) ?? null;
}
