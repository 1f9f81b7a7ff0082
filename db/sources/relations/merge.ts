import type { CompiledEvent, CompiledSource } from "../facts.ts";

/** An event with what tells it from another of its kind, country and year. */
export interface Account {
  event: CompiledEvent;
  other: string;
  /** Embassies, legations and missions are one class; null for an act on relations. */
  house: "embassy" | "consulate" | "agency" | null;
  /** As printed: two entries of the guide that differ here are two acts. */
  printed: string | null;
  locale: string | null;
  file: string;
  locator: string;
}

/**
 * Joins accounts of one act: the same kind, sides, year and house, at one place. Entries of the guide that tell an act twice become
 * one; a post of the list joins the guide's event where it is the only one that can be meant. The finer date stays.
 */
export function mergeAccounts(told: readonly Account[], listed: readonly Account[], source: CompiledSource): Account[] {
  const kept: Account[] = [];
  for (const account of told.toSorted((a, b) => b.event.start.length - a.event.start.length)) {
    const twin = kept.find(
      (other) =>
        isSameAct(other, account) &&
        other.printed === account.printed &&
        other.event.note === account.event.note &&
        datesAgree(other, account),
    );
    if (twin) join(account, twin, "the guide tells of it twice", source);
    else kept.push(account);
  }
  const posts: Account[] = [];
  for (const post of listed) {
    const double = posts.find((other) => other.printed === post.printed && other.locale === post.locale && isSameAct(other, post));
    if (double) join(post, double, "the list has the post twice", source);
    else posts.push(post);
  }
  const taken = new Set<Account>();
  for (const post of posts) {
    const twin = findTwin(post, kept, posts, taken);
    if (twin) {
      taken.add(twin);
      join(post, twin, "the guide and the list of posts, the same place and year", source);
      continue;
    }
    kept.push(post);
    const near = told.find((other) => isNear(other, post) && kept.includes(other) && !taken.has(other));
    if (near === undefined) continue;
    const reason = `near ${near.event.id}, a year apart or one of several; both stay`;
    source.issues.push({ severity: "warning", file: post.file, locator: post.locator, reason, detail: describe(post) });
  }
  return kept;
}

function findTwin(post: Account, told: readonly Account[], listed: readonly Account[], taken: ReadonlySet<Account>): Account | null {
  const [only, ...others] = told.filter((other) => !listed.includes(other) && !taken.has(other) && isSameAct(other, post));
  if (only === undefined || others.length > 0) return null;
  if (only.locale !== null) return only;
  // The guide names no city: the post must be the only one of its kind in the country in that year.
  return listed.some((other) => other !== post && isSameAct(other, only)) ? null : only;
}

function isSameAct(a: Account, b: Account): boolean {
  return isSameKind(a, b) && yearOf(a) === yearOf(b);
}

function isNear(a: Account, b: Account): boolean {
  return isSameKind(a, b) && Math.abs(yearOf(a) - yearOf(b)) <= 1;
}

function isSameKind(a: Account, b: Account): boolean {
  const [one, two] = [a.event, b.event];
  const sides = one.parties.every((party, index) => party.actor === two.parties[index]?.actor && party.role === two.parties[index]?.role);
  return one.kind === two.kind && sides && a.house === b.house && (a.locale === null || b.locale === null || a.locale === b.locale);
}

function datesAgree(a: Account, b: Account): boolean {
  return a.event.start.startsWith(b.event.start);
}

function yearOf({ event }: Account): number {
  return Number(event.start.slice(0, 4));
}

function join(account: Account, into: Account, rule: string, source: CompiledSource): void {
  into.locale ??= account.locale;
  into.event.venue ??= account.event.venue;
  for (const document of account.event.citations) if (!into.event.citations.includes(document)) into.event.citations.push(document);
  source.issues.push({
    severity: "merge",
    file: account.file,
    locator: account.locator,
    reason: `${rule}: ${into.event.id}`,
    detail: describe(account),
  });
}

function describe({ event }: Account): string {
  return `${event.start} ${event.title}`;
}
