import { citeContent, citeEvent, citeQuery } from "#db/files/cite.ts";
import { sourcesReference, talliesReference } from "#db/files/reference-contents.ts";
import { referenceContent } from "#db/files/reference-file.ts";
import { formatQuery } from "#shared/query.ts";
import { EVERY_TIER } from "../endpoint.ts";
import { AS_OF, checkRecordDay, EVENT_ID, QUERY_PARAMETER_LIST, readQuery } from "../parameters.ts";
import { citationsOf } from "./citation.ts";

/** Citations of what is no analysis; those stand beside their analysis. */
export const citationEndpoints = [
  ...citationsOf({
    path: "/series",
    of: "what a query counts",
    tiers: EVERY_TIER,
    parameters: QUERY_PARAMETER_LIST,
    prepare: (db, request, site) => {
      const { query } = readQuery(request, []);
      return { canonical: formatQuery(query), build: () => citeQuery(db, query, site) };
    },
  }),
  ...citationsOf({
    path: "/events/:id",
    of: "an event; its footnotes are the documents that tell of it",
    parameters: [EVENT_ID, AS_OF],
    prepare: (db, request, site) => {
      checkRecordDay(db, request);
      const id = request.path["id"] ?? "";
      return { canonical: id, build: () => citeEvent(db, id, site) };
    },
  }),
  ...(
    [
      ["/tallies", "published counts against the record", talliesReference],
      ["/sources", "the sources of the record", sourcesReference],
    ] as const
  ).flatMap(([path, of, lay]) =>
    citationsOf({
      path,
      of,
      parameters: [AS_OF],
      prepare: (db, request, site) => {
        checkRecordDay(db, request);
        return { canonical: "", build: () => citeContent(db, referenceContent(db, lay(db), site)) };
      },
    }),
  ),
];
