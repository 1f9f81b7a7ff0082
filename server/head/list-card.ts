import type { Db } from "#db/client.ts";
import { sayWholeList } from "#db/files/events-file.ts";
import { describeLooked } from "#db/query/answer.ts";
import { queryEvents } from "#db/query/events.ts";
import { resolveQuery } from "#db/query/vocabulary.ts";
import { closed } from "#shared/cite/prose.ts";
import { capitalise } from "#shared/describe.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import { inSpokenLanguage } from "#shared/words/catalogues.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import type { PageCard } from "./page-card.ts";

/**
 * Which list it is, how many events it has, and what its sources do not cover.
 * @throws BadParameter where the query cannot be answered
 */
export function describeList(db: Db, query: Query): PageCard {
  const said = spokenWords().previews.list;
  const resolved = resolveQuery(db, query);
  const head = queryEvents(db, { query, key: null, splitKey: null, order: "asc", limit: 1, after: null });
  return {
    kicker: said.kicker(head.total),
    title: capitalise(describeLooked(db, resolved)),
    texts: [closed(sayWholeList(db, resolved, head)), said.about],
  };
}

/** The address of that card. */
export function listPreview(query: Query): string {
  const search = formatQuery(query);
  return inSpokenLanguage(`/api/v1/events/preview.png${search === "" ? "" : `?${search}`}`);
}
