import { Feed } from "feed";
import type { Db } from "#db/client.ts";
import { queryVersionChanges, queryVersions } from "#db/query/changes.ts";
import { queryVersionFiles } from "#db/query/version-files.ts";
import { findLast } from "#db/query/gone.ts";
import { CITED_AUTHOR } from "#shared/cite/citable.ts";
import { eventPermalink } from "#shared/cite/permalink.ts";
import { escapeText } from "#shared/picture/markup.ts";
import { dateOf } from "./date-of.ts";

/** Versions a feed holds, and events named of each: a reader of feeds asks again soon. */
const MOST_VERSIONS = 30;
const MOST_EVENTS = 100;
const TITLE = "Readout: changes of the record";
const ABOUT = "Events added, changed and removed by each version of the record.";

interface Entry {
  id: string;
  title: string;
  /** The changes of this version and of no other. */
  url: string;
  html: string;
  updated: Date;
}

type Version = ReturnType<typeof queryVersions>[number];

/**
 * What each version of the record did, newest first, as an Atom feed (RFC 4287): an entry for each version, with its events.
 * @param site where readers reach the page
 * @param path the feed's own address below it
 */
export function writeAtomFeed(db: Db, site: string, path: string): string {
  const entries = queryEntries(db, site);
  const feed = new Feed({
    id: `${site}/api/v1/changes`,
    title: TITLE,
    description: ABOUT,
    link: `${site}/sources`,
    language: "en",
    copyright: "Facts; each source with its licence",
    generator: "Readout",
    author: { name: CITED_AUTHOR, link: site },
    updated: entries[0]?.updated ?? dateOf(0),
    feedLinks: { atom: `${site}${path}` },
  });
  for (const { id, title, url, html, updated } of entries) feed.addItem({ id, title, link: url, content: html, date: updated });
  return feed.atom1();
}

/** The same as a JSON feed (jsonfeed.org, version 1.1). */
export function writeJsonFeed(db: Db, site: string, path: string): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: TITLE,
    home_page_url: `${site}/sources`,
    feed_url: `${site}${path}`,
    description: ABOUT,
    authors: [{ name: CITED_AUTHOR, url: site }],
    language: "en",
    items: queryEntries(db, site).map(({ id, title, url, html, updated }) => ({
      id,
      url,
      title,
      content_html: html,
      date_published: updated.toISOString(),
      date_modified: updated.toISOString(),
    })),
  });
}

function queryEntries(db: Db, site: string): Entry[] {
  const versions = queryVersions(db);
  const entries = versions.map((version, index) => ({
    id: `${site}/api/v1/changes#${version.version}${again(versions, index)}`,
    title: `Record ${version.version}: ${version.added} added, ${version.changed} changed, ${version.removed} removed`,
    url: `${site}/api/v1/changes?${index === 0 ? "" : `since=${versions[index - 1]?.version}&`}until=${version.version}`,
    updated: updatedOf(versions, index),
    version,
  }));
  return entries
    .slice(-MOST_VERSIONS)
    .toReversed()
    .map(({ version, ...entry }) => ({
      ...entry,
      html: version === versions[0] ? "<p>The first record this database knows.</p>" : listOf(db, site, version),
    }));
}

/** A record taken back has its version's name again, and is another entry: no two may have one id (RFC 4287, 4.1.1). */
function again(versions: readonly Version[], index: number): string {
  const before = versions.slice(0, index).filter(({ version }) => version === versions[index]?.version).length;
  return before === 0 ? "" : `;${before + 1}`;
}

/** When the version came; where that was not noted its day, and a second for each version of that day before it, so that their order shows. */
function updatedOf(versions: readonly Version[], index: number): Date {
  const { received = null, recordDay = 0 } = versions[index] ?? {};
  if (received !== null) return new Date(received);
  const before = versions.slice(0, index).filter((each) => each.recordDay === recordDay).length;
  return new Date(dateOf(recordDay).getTime() + before * 1000);
}

/** The events a version touched, each with its address in that record, or in the one before where it is gone. */
function listOf(db: Db, site: string, { id: versionId, version, added, changed, removed }: Version): string {
  const before = findLast(db, versionId)?.version ?? null;
  const items = queryVersionChanges(db, versionId, MOST_EVENTS).map(({ event, title, change }) => {
    const record = change === "removed" ? before : version;
    const name = escapeText(title ?? event);
    return `<li>${change}: ${record === null ? name : `<a href="${escapeText(eventPermalink(site, event, record))}">${name}</a>`}</li>`;
  });
  const rest = added + changed + removed - items.length;
  const files = queryVersionFiles(db).get(versionId) ?? [];
  const list = items.length === 0 ? "" : `<ul>${items.join("")}</ul>`;
  const told = files.length === 0 ? "" : `<p>Files of the record that it wrote anew: ${files.map(escapeText).join(", ")}.</p>`;
  return `${list}${rest > 0 ? `<p>and ${rest} more</p>` : ""}${told}`;
}
