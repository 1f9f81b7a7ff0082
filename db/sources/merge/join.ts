import type { CompiledEvent } from "../facts.ts";
import type { Account } from "./accounts.ts";
import type { Match } from "./rule.ts";

export interface Join {
  account: Account;
  into: Account;
  rule: string;
}

/** Takes an account into the contact that stays; what that one leaves open is filled. */
export function absorb(account: Account, { account: into, rule }: Match): Join {
  for (const source of account.sources) into.sources.add(source);
  for (const family of account.families) into.families.add(family);
  for (const page of account.pages) into.pages.add(page);
  for (const [kind, families] of account.kinds) into.kinds.set(kind, new Set([...(into.kinds.get(kind) ?? []), ...families]));
  const { event } = into;
  keepBetterKind(into);
  event.initiator ??= account.event.initiator;
  event.level ??= account.event.level;
  if (event.venue === null && event.kind === account.event.kind) {
    event.venue = account.event.venue;
    event.venueCountry ??= account.event.venueCountry;
  }
  return { account, into, rule };
}

/** The citations and the report, once every event has its id. */
export function citeJoined(joins: readonly Join[]): void {
  const parents = new Map(joins.map(({ account, into }) => [account, into]));
  for (const { account, into, rule } of joins) {
    const root = rootOf(into, parents);
    const { event } = root;
    const { source } = account;
    source.issues.push({
      severity: "merge",
      file: source.id,
      locator: account.event.ref,
      reason: `${rule}: ${event.id}`,
      detail: describe(account.event),
    });
    const differs = saysOf(account.event, event);
    for (const document of account.event.citations) {
      // A page that the other source cites too is cited again: both tell of the event.
      const cited =
        (root.source === source && event.citations.includes(document)) ||
        source.citations.some((one) => one.event === event.id && one.document === document);
      if (!cited) {
        source.citations.push({ event: event.id, document, relation: differs === null ? "corroborates" : "conflicts", says: differs });
      }
    }
  }
}

export function describe(event: CompiledEvent): string {
  return `${event.start} ${event.title}`;
}

function rootOf(account: Account, parents: ReadonlyMap<Account, Account>): Account {
  const parent = parents.get(account);
  return parent === undefined ? account : rootOf(parent, parents);
}

/** What an account says where it differs: its own day, its own kind. A day within the event's days is no difference. */
function saysOf(account: CompiledEvent, event: CompiledEvent): string | null {
  const within = event.start <= account.start && account.start <= (event.end ?? event.start);
  const parts = [within ? "" : account.start, account.kind === event.kind ? "" : (KIND_WORDS[account.kind] ?? account.kind)];
  return parts.some((part) => part !== "") ? parts.filter((part) => part !== "").join(", ") : null;
}

const KIND_WORDS: Readonly<Record<string, string>> = {
  call: "as a call by phone",
  video_call: "as a call by video",
  meeting: "as a meeting",
};

/** The kind most families give; where as many stand behind another, the kind that stays is the one there was. */
function keepBetterKind({ event, kinds }: Account): void {
  const best = Math.max(...[...kinds.values()].map((families) => families.size));
  if ((kinds.get(event.kind)?.size ?? 0) === best) return;
  const [kind] = [...kinds].find(([, families]) => families.size === best) ?? [event.kind];
  event.kind = kind;
  event.medium = kind === "video_call" ? "video" : kind === "call" ? "phone" : "in_person";
}
