import { citeEvent, citeQuery } from "#db/files/cite.ts";
import { citeSchema } from "#shared/api.ts";
import { formatQuery } from "#shared/query.ts";
import { EVERY_TIER, jsonEndpoint } from "../endpoint.ts";
import { AS_OF, checkRecordDay, EVENT_ID, QUERY_PARAMETER_LIST, readQuery } from "../parameters.ts";

export const citationEndpoints = [
  jsonEndpoint({
    path: "/series/citation",
    summary: "How to cite what a query counts: one line, full, BibTeX, RIS, CSL-JSON, and a sentence with footnotes.",
    tiers: EVERY_TIER,
    parameters: QUERY_PARAMETER_LIST,
    quoted: true,
    schema: citeSchema,
    prepare: (db, request, { site }) => {
      const { query } = readQuery(request, []);
      return { canonical: `${formatQuery(query)} at ${site}`, build: () => citeQuery(db, query, site) };
    },
  }),
  jsonEndpoint({
    path: "/events/:id/citation",
    summary: "How to cite an event, in the same forms; its footnotes are the documents that tell of it.",
    parameters: [EVENT_ID, AS_OF],
    quoted: true,
    schema: citeSchema,
    prepare: (db, request, { site }) => {
      checkRecordDay(db, request);
      const id = request.path["id"] ?? "";
      return { canonical: `${id} at ${site}`, build: () => citeEvent(db, id, site) };
    },
  }),
] as const;
