import { queryVersions } from "#db/query/changes.ts";
import { formatQuery } from "#shared/query.ts";
import { textEndpoint } from "../endpoint.ts";
import { buildCalendar } from "../feeds/calendar.ts";
import { writeAtomFeed, writeJsonFeed } from "../feeds/changes-feed.ts";
import { QUERY_PARAMETER_LIST, readQuery, refuseParameters } from "../parameters.ts";

const [ATOM, JSON_FEED] = ["/changes.atom", "/changes.json"];

export const feedEndpoints = [
  textEndpoint({
    path: ATOM,
    tag: "feeds",
    summary: "Changes of the record as an Atom feed (RFC 4287), an entry for each version.",
    parameters: [],
    contentType: "application/atom+xml; charset=utf-8",
    prepare: (db, request, { site }) => {
      refuseParameters(request);
      return {
        canonical: `of ${queryVersions(db).length} at ${site}`,
        build: () => writeAtomFeed(db, site, `/api/v1${ATOM}`),
      };
    },
  }),
  textEndpoint({
    path: JSON_FEED,
    tag: "feeds",
    summary: "Changes of the record as a JSON feed (jsonfeed.org, version 1.1), an item for each version.",
    parameters: [],
    contentType: "application/feed+json; charset=utf-8",
    prepare: (db, request, { site }) => {
      refuseParameters(request);
      return {
        canonical: `of ${queryVersions(db).length} at ${site}`,
        build: () => writeJsonFeed(db, site, `/api/v1${JSON_FEED}`),
      };
    },
  }),
  textEndpoint({
    path: "/events.ics",
    tag: "feeds",
    summary:
      "Announced events behind a query as a calendar (RFC 5545), from a month before the record's day on; other days and statuses where the query names them.",
    parameters: QUERY_PARAMETER_LIST,
    contentType: "text/calendar; charset=utf-8",
    prepare: (db, request, { site }) => {
      const { query } = readQuery(request, []);
      return { canonical: `${formatQuery(query)} at ${site}`, build: () => buildCalendar(db, query, site) };
    },
  }),
] as const;
