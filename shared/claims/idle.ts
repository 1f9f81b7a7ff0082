import type { Words } from "../words/en.ts";
import type { Claim } from "./claim.ts";
import type { Unread } from "./parts.ts";
import { termsOf, type Term } from "./terms.ts";

/** Periods that end today, whenever the claim was written. */
const FROM_TODAY = /\b(?:last|past|this)\b/i;

/**
 * A period counted from today, in which a person of the claim held no office: a claim of another year was most likely meant.
 * @param written the words of the period
 */
export function refuseIdle(
  { sides, from, to }: Pick<Claim, "sides" | "from" | "to">,
  written: string | null,
  terms: readonly Term[],
  words: Words,
): Unread[] {
  if (written === null || from === null || to === null || !FROM_TODAY.test(written)) return [];
  const idle = sides.find(({ id }) => {
    const own = termsOf(id, terms);
    return own.length > 0 && own.every((term) => term.to < from || term.from > to);
  });
  if (idle === undefined) return [];
  const { claims, say } = words;
  return [{ words: written, reason: claims.unread.idle(idle.label, say.day(from), say.day(to)) }];
}
