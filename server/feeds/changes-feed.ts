import { Feed } from "feed";
import type { Db } from "#db/client.ts";
import { queryVersionChanges, queryVersions } from "#db/query/changes.ts";
import { eventPermalink } from "#shared/cite/permalink.ts";
import { formatDay } from "#shared/dates.ts";
import { escapeText } from "#shared/picture/markup.ts";
import { dateOf } from "./date-of.ts";

/** Versions a feed holds, and events named of each: a reader of feeds asks again soon. */
const MOST_VERSIONS = 30;
const MOST_EVENTS = 100;

/**
 * What each version of the record did, newest first, as a feed: an entry for each version, with its events.
 * @param site where readers reach the page
 * @param self the feed's own address below it
 */
export function buildChangesFeed(db: Db, site: string, self: { atom?: string; json?: string }): Feed {
  const versions = queryVersions(db);
  const newest = versions.at(-1);
  const feed = new Feed({
    id: `${site}/api/v1/changes`,
    title: "Readout: changes of the record",
    description: "Events added, changed and removed by each version of the record.",
    link: `${site}/sources`,
    language: "en",
    copyright: "Facts; each source with its licence",
    generator: "Readout",
    updated: dateOf(newest?.recordDay ?? 0),
    feedLinks: Object.fromEntries(Object.entries(self).map(([form, path]) => [form, `${site}${path}`])),
  });
  versions.forEach((version, index) => {
    if (index < versions.length - MOST_VERSIONS) return;
    const since = versions[index - 1]?.version ?? null;
    const address = `${site}/api/v1/changes${since === null ? "" : `?since=${since}`}`;
    feed.addItem({
      id: `${site}/api/v1/changes#${version.version}`,
      title: `Record of ${formatDay(version.recordDay)}: ${version.added} added, ${version.changed} changed, ${version.removed} removed`,
      link: address,
      date: dateOf(version.recordDay),
      content: index === 0 ? "<p>The first record this database knows.</p>" : listOf(db, site, version),
    });
  });
  feed.items.reverse();
  return feed;
}

/** The events a version touched, each with its address in that record. */
function listOf(db: Db, site: string, { id: versionId, version }: { id: number; version: string }): string {
  const changes = queryVersionChanges(db, versionId);
  const items = changes.slice(0, MOST_EVENTS).map(({ event, title, change }) => {
    const name =
      title === null ? escapeText(event) : `<a href="${escapeText(eventPermalink(site, event, version))}">${escapeText(title)}</a>`;
    return `<li>${change}: ${name}</li>`;
  });
  const rest = changes.length > MOST_EVENTS ? `<p>and ${changes.length - MOST_EVENTS} more</p>` : "";
  return `<ul>${items.join("")}</ul>${rest}`;
}
