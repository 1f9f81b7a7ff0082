import type { EventIds } from "../context.ts";
import type { CompiledSource } from "../facts.ts";
import { listAccounts, type Account } from "./accounts.ts";
import { readExceptions, type Exceptions } from "./exceptions.ts";
import { absorb, citeJoined, describe, type Join } from "./join.ts";
import { findNearRule, findSameDay, isNear, tellsBoth } from "./rule.ts";

const FIRST = "curated";

/**
 * Makes one event of the accounts several sources give of one contact, and gives the sources in `unnamed` their event ids.
 * The curated event stays where there is one, for its id is known, else that of the first source.
 */
export function mergeContacts(
  sources: readonly CompiledSource[],
  unnamed: readonly CompiledSource[],
  ids: EventIds,
  exceptions: Exceptions = readExceptions(),
): void {
  const joins: Join[] = [];
  const kept: Account[] = [];
  const byKey = new Map<string, Account[]>();
  for (const source of sources.toSorted((a, b) => Number(b.id === FIRST) - Number(a.id === FIRST))) {
    const rest: Account[] = [];
    for (const account of listAccounts(source, sources).toSorted((a, b) => a.from - b.from)) {
      const match = findSameDay(account, byKey.get(account.key) ?? [], [...kept, ...rest], exceptions);
      if (match) joins.push(absorb(account, match));
      else rest.push(account);
    }
    kept.push(...rest);
    for (const account of rest) byKey.set(account.key, [...(byKey.get(account.key) ?? []), account]);
  }
  for (const group of byKey.values()) joins.push(...joinNear(group, exceptions));
  const gone = new Set(joins.map(({ account }) => account.event));
  for (const source of sources) source.events = source.events.filter((event) => !gone.has(event));
  for (const event of unnamed.flatMap(({ events }) => events)) event.id = ids.take(event.id);
  citeJoined(joins);
  for (const { file, line, pair } of exceptions.listUnused()) {
    (unnamed.at(-1) ?? sources.at(-1))?.issues.push({
      severity: "warning",
      file,
      locator: String(line),
      reason: "no two accounts need this exception",
      detail: pair,
    });
  }
}

/** The contacts of one set on two days in a row: joined where the rule says so, else named in the report. */
function joinNear(group: readonly Account[], exceptions: Exceptions): Join[] {
  const joins: Join[] = [];
  const gone = new Set<Account>();
  for (const [index, account] of group.entries()) {
    for (const earlier of group.slice(0, index)) {
      if (gone.has(earlier) || gone.has(account) || !isNear(account, earlier)) continue;
      const rule = tellsBoth(account, earlier) ? null : findNearRule(account, earlier, group, exceptions);
      if (rule === null) {
        const why = tellsBoth(account, earlier) ? "one source tells of both" : "not surely the same contact";
        account.source.issues.push({
          severity: "warning",
          file: account.source.id,
          locator: account.event.ref,
          reason: `a day apart from ${earlier.event.id}, but ${why}; both stay`,
          detail: describe(account.event),
        });
        continue;
      }
      joins.push(absorb(account, { account: earlier, rule }));
      gone.add(account);
    }
  }
  return joins;
}
