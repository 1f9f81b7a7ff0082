import type { Db } from "#db/client.ts";
import { queryTouched } from "#db/query/changes.ts";
import { queryPinned } from "#db/query/pinned.ts";
import { count } from "#shared/picture/choose-drawing.ts";
import type { Query } from "#shared/query.ts";
import { queryVintageRef } from "#db/query/vintage.ts";

/**
 * Whether an embed follows the record; where it is pinned, to which version, and what has become of its events since, by the same
 * count as on the page.
 * @param then the record it is drawn from; `now` the one being served
 */
export function pinText(then: Db, now: Db, query: Query): string {
  if (query.asOf === null) return "Follows the record";
  const version = versionOf(then);
  if (query.tier === "machine") return `Pinned to record ${version}`;
  const { added, changed, removed } = queryPinned(then, now, query, 0);
  const changes = `${count(added)} added, ${count(changed)} changed, ${count(removed)} removed`;
  return `Pinned to record ${version}; since then ${changes}`;
}

/** The same of one event: whether the record tells it otherwise now. */
export function eventPinText(then: Db, now: Db, id: string, asOf: string | null): string {
  if (asOf === null) return "Follows the record";
  const version = versionOf(then);
  const changed = then !== now && queryTouched(now, version).has(id);
  return `Pinned to record ${version}; since then ${changed ? "changed" : "unchanged"}`;
}

function versionOf(record: Db): string {
  return queryVintageRef(record).ref.version;
}
