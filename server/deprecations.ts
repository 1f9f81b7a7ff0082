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

/**
 * The headers of an answer to a request that uses what will be taken away; none where it uses nothing of the kind. Of several the
 * one that ends first decides.
 * @param names the parameters given
 */
export function deprecationHeaders(
  table: readonly Deprecation[],
  path: string,
  names: readonly string[],
  changelog: string,
): Readonly<Record<string, string>> {
  const [first] = table
    .filter((each) => concerns(each, path) && (each.parameter === null || names.includes(each.parameter)))
    .toSorted((a, b) => a.sunset.localeCompare(b.sunset));
  if (first === undefined) return {};
  return {
    // RFC 9745, 2.1: seconds since 1970 as a structured date; RFC 8594, 3: a date of HTTP.
    deprecation: `@${Date.parse(`${first.since}T00:00:00Z`) / 1000}`,
    sunset: new Date(`${first.sunset}T00:00:00Z`).toUTCString(),
    link: `<${changelog}>; rel="deprecation"; type="text/html"`,
  };
}

/** What the document says of an address, or of a parameter there; null where it stays. */
export function findDeprecation(table: readonly Deprecation[], path: string, parameter: string | null): Deprecation | null {
  return table.find((each) => concerns(each, path) && each.parameter === parameter) ?? null;
}

function concerns({ path }: Deprecation, asked: string): boolean {
  return path === null || path === asked;
}
