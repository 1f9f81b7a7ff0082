import type { Db } from "#db/client.ts";
import { queryTouched } from "#db/query/changes.ts";
import { queryPinned } from "#db/query/pinned.ts";
import type { Since } from "#shared/api.ts";
import type { Query } from "#shared/query.ts";
import { queryVintageRef } from "#db/query/vintage.ts";
import { spokenWords } from "#shared/words/spoken.ts";

/**
 * Whether an embed follows the record; where it is pinned, to which version, and what has become of its events since, by the same
 * count as on the page.
 * @param then the record it is drawn from; `now` the one being served
 * @param counter the other side, where both are drawn
 */
export function pinText(then: Db, now: Db, query: Query, counter: Query | null): string {
  if (query.asOf === null) return spokenWords().embeds.follows;
  const version = versionOf(then);
  if (query.tier === "machine") return spokenWords().embeds.pinned(version);
  const sides = [query, ...(counter ? [counter] : [])].map((side) => queryPinned(then, now, side, 0));
  const sum = (what: "added" | "changed" | "removed"): number => sides.reduce((all, side) => all + side[what], 0);
  const coverageChanged = sides.some((side) => side.coverageChanged);
  return tellPinned(version, { added: sum("added"), changed: sum("changed"), removed: sum("removed"), coverageChanged });
}

/** The same of an analysis, which says itself what has become of the events it counts. */
export function figurePinText(record: Db, asOf: string | null, since: Since | null | undefined): string {
  if (asOf === null) return spokenWords().embeds.follows;
  const version = versionOf(record);
  return since === null
    ? spokenWords().embeds.pinned(version)
    : tellPinned(version, since ?? { added: 0, changed: 0, removed: 0, coverageChanged: false });
}

type Became = Pick<Since, "added" | "changed" | "removed" | "coverageChanged">;

function tellPinned(version: string, { added, changed, removed, coverageChanged }: Became): string {
  return spokenWords().embeds.became(version, added, changed, removed, coverageChanged);
}

/** The same of one event: whether the record tells it otherwise now. */
export function eventPinText(then: Db, now: Db, id: string, asOf: string | null): string {
  if (asOf === null) return spokenWords().embeds.follows;
  const version = versionOf(then);
  const changed = then !== now && queryTouched(now, version).has(id);
  return spokenWords().embeds.event(version, changed);
}

function versionOf(record: Db): string {
  return queryVintageRef(record).ref.version;
}
