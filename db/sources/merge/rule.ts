import type { Account } from "./accounts.ts";
import type { Exceptions } from "./exceptions.ts";

export interface Match {
  account: Account;
  rule: string;
}

/** Sources with a record for each talk, so that one meeting of a morning, a lunch and a second day has three. */
const TALK_BY_TALK = new Set(["clinton-yeltsin"]);

/**
 * The contact already kept that an account tells of on the same day. A source that tells of one set twice on a day means
 * two contacts, so each kept contact takes one account of a source; the one that began that day comes first. A source that records talk by
 * talk is another matter: its further talks in the days and the city of a meeting that another source tells as one are sessions of it.
 */
export function findSameDay(
  account: Account,
  ofSameSet: readonly Account[],
  all: readonly Account[],
  exceptions: Exceptions,
): Match | null {
  for (const other of exceptions.names(account) ? all : []) {
    const reason = exceptions.findReason("same", account, other);
    if (reason !== null) return { account: other, rule: reason };
  }
  const candidates = ofSameSet.filter(
    (other) =>
      other.from <= account.to &&
      account.from <= other.to &&
      (!other.sources.has(account.source.id) || isSession(account, other)) &&
      exceptions.findReason("apart", account, other) === null,
  );
  const found = candidates.find(({ from }) => from === account.from) ?? candidates[0];
  if (!found) return null;
  return { account: found, rule: found.sources.has(account.source.id) ? SESSION : "same kind, participants and day" };
}

const SESSION = "a further talk of one meeting, in its days and its city";

function isSession({ source, event }: Account, other: Account): boolean {
  return (
    TALK_BY_TALK.has(source.id) &&
    other.source !== source &&
    event.kind === "meeting" &&
    event.venue !== null &&
    event.venue === other.event.venue
  );
}

/**
 * Whether two contacts of one set a day apart are one: told on the very same page, or by families that have no other
 * contact of the set within the two days.
 * @returns the rule that joins them, or null where both stay
 */
export function findNearRule(a: Account, b: Account, kept: readonly Account[], exceptions: Exceptions): string | null {
  if (exceptions.findReason("apart", a, b) !== null) return null;
  if (intersects(a.pages, b.pages)) return "same kind and participants, a day apart on the very page";
  if (intersects(a.families, b.families)) return null;
  const families = new Set([...a.families, ...b.families]);
  const others = kept.filter((other) => other !== a && other !== b && other.key === a.key && isWithin(other, a, b));
  if (others.some((other) => intersects(other.families, families))) return null;
  // A third contact on the day before or after leaves it open which of the two is meant.
  const neighbours = kept.filter(
    (other) => other !== a && other !== b && other.key === a.key && (isNextDay(other, a) || isNextDay(other, b)),
  );
  return neighbours.length > 0 ? null : "same kind and participants a day apart, of other publishers, none of which has a second contact";
}

/** Two contacts of one set on two days in a row: one of them, or two. */
export function isNear(a: Account, b: Account): boolean {
  return a.key === b.key && isNextDay(a, b);
}

/** Who tells of both means two. */
export function tellsBoth(a: Account, b: Account): boolean {
  return intersects(a.sources, b.sources);
}

function isNextDay(a: Account, b: Account): boolean {
  return b.from - a.to === 1 || a.from - b.to === 1;
}

function isWithin(other: Account, a: Account, b: Account): boolean {
  return other.from <= Math.max(a.to, b.to) && other.to >= Math.min(a.from, b.from);
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((value) => b.has(value));
}
