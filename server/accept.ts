import { parseAccept } from "hono/utils/accept";

/**
 * Whether a reader takes what an address answers (RFC 9110, 12.5.1): the most exact range that matches decides, and `q=0` refuses.
 * Without the header everything is taken.
 * @param contentType as it is sent; parameters behind the type do not matter
 */
export function takes(accept: string | null, contentType: string): boolean {
  if (accept === null || accept.trim() === "") return true;
  const type = contentType.replace(/;.*/, "").trim().toLowerCase();
  // What is written in another format, as a feed in JSON, is taken by who takes that format.
  const names = [type, type.replace(/^(\w+)\/.*\+(\w+)$/, "$1/$2"), type.replace(/\/.*/, "/*"), "*/*"];
  const ranges = parseAccept(accept).map(({ type: range, q }) => ({ range: range.toLowerCase(), q }));
  for (const name of names) {
    const weights = ranges.filter(({ range }) => range === name).map(({ q }) => q);
    if (weights.length > 0) return Math.max(...weights) > 0;
  }
  return false;
}
