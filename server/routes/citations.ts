import { citeContent, citeCounts, citeEvent, citeList, citeQuery } from "#db/files/cite.ts";
import { claimReference } from "#db/files/claim-reference.ts";
import { sourcesReference, talliesReference, tenuresReference } from "#db/files/reference-contents.ts";
import { referenceContent } from "#db/files/reference-file.ts";
import { matrixContent } from "#db/files/series-file.ts";
import { totalsContent } from "#db/files/totals-file.ts";
import { checkArrived } from "#db/query/gone.ts";
import { formatComparison } from "#shared/compare.ts";
import { formatQuery } from "#shared/query.ts";
import { EVERY_TIER } from "../endpoint.ts";
import {
  AS_OF,
  checkRecordDay,
  EVENT_ID,
  GROUP_PARAMETERS,
  KNOWN_ON,
  MATRIX_PARAMETER_LIST,
  ORDER_IDS,
  QUERY_PARAMETER_LIST,
  readQuery,
  readWord,
} from "../parameters.ts";
import { readSides, SIDES_PARAMETER } from "../sides-parameter.ts";
import { citationsOf } from "./citation.ts";
import { CLAIM, readClaimOf } from "./claim.ts";
import { COMPARE, readTotals } from "./series.ts";
import { readTenures, TENURE_FILTERS } from "./tenures.ts";
import { readTallies, TALLY_PARAMETERS } from "./tally-parameters.ts";

/** Citations of lists of events; they stand before the events themselves, of which none is called so. */
export const listCitationEndpoints = citationsOf({
  path: "/events",
  of: "a list of events; its footnotes are the documents that tell of them",
  tiers: EVERY_TIER,
  parameters: [...QUERY_PARAMETER_LIST, ...GROUP_PARAMETERS],
  prepare: (db, request, site) => {
    const { query, own } = readQuery(request, ["key", "splitKey", "order"]);
    const { key = null, splitKey = null } = own;
    const order = readWord("order", own.order, ORDER_IDS, "asc");
    return {
      canonical: `${formatQuery(query)} key=${key} splitKey=${splitKey} ${order}`,
      build: () => citeList(db, { query, key, splitKey, order }, site),
    };
  },
});

/** Citations of what is no analysis; those stand beside their analysis. */
export const citationEndpoints = [
  ...citationsOf({
    path: "/series",
    of: "what a query counts",
    tiers: EVERY_TIER,
    parameters: [...QUERY_PARAMETER_LIST, SIDES_PARAMETER],
    prepare: (db, request, site) => {
      const { query, own } = readQuery(request, [SIDES_PARAMETER.name]);
      const sides = readSides(own["sides"], query);
      return { canonical: `${formatQuery(query)} sides=${sides}`, build: () => citeQuery(db, query, site, sides) };
    },
  }),
  ...citationsOf({
    path: "/matrix",
    of: "counts by two dimensions",
    tiers: EVERY_TIER,
    parameters: MATRIX_PARAMETER_LIST,
    prepare: (db, request, site) => {
      const { query } = readQuery(request, []);
      return { canonical: formatQuery(query), build: () => citeCounts(db, query, matrixContent(db, query, site)) };
    },
  }),
  ...citationsOf({
    path: "/totals",
    of: "one number for a period, compared with another",
    tiers: EVERY_TIER,
    parameters: [...QUERY_PARAMETER_LIST, COMPARE],
    prepare: (db, request, site) => {
      const { query, comparison } = readTotals(request);
      const canonical = `${formatQuery(query)} compare=${formatComparison(comparison)}`;
      return { canonical, build: () => citeCounts(db, query, totalsContent(db, query, comparison, site)) };
    },
  }),
  ...citationsOf({
    path: "/events/:id",
    of: "an event; its footnotes are the documents that tell of it",
    parameters: [EVENT_ID, AS_OF],
    prepare: (db, request, site, current) => {
      checkRecordDay(db, request);
      const id = request.path["id"] ?? "";
      return {
        canonical: id,
        build: () => {
          checkArrived(db, current, id);
          return citeEvent(db, id, site);
        },
      };
    },
  }),
  ...citationsOf({
    path: "/tallies",
    of: "published counts against the record",
    parameters: TALLY_PARAMETERS,
    prepare: (db, request, site) => {
      const { asked, canonical } = readTallies(db, request);
      return { canonical, build: () => citeContent(db, referenceContent(db, talliesReference(db, asked), site)) };
    },
  }),
  ...citationsOf({
    path: "/claim",
    of: "a claim in words against the record",
    parameters: [CLAIM, KNOWN_ON, AS_OF],
    prepare: (db, request, site) => {
      const { claim, knownOn } = readClaimOf(db, request);
      const build = () => citeContent(db, referenceContent(db, claimReference(db, claim, knownOn), site));
      return { canonical: JSON.stringify([claim, knownOn]), build };
    },
  }),
  ...citationsOf({
    path: "/tenures",
    of: "terms of office",
    parameters: [...TENURE_FILTERS, AS_OF],
    prepare: (db, request, site) => {
      const asked = readTenures(db, request, []);
      return { canonical: JSON.stringify(asked), build: () => citeContent(db, referenceContent(db, tenuresReference(db, asked), site)) };
    },
  }),
  ...citationsOf({
    path: "/sources",
    of: "the sources of the record",
    parameters: [AS_OF],
    prepare: (db, request, site) => {
      checkRecordDay(db, request);
      return { canonical: "", build: () => citeContent(db, referenceContent(db, sourcesReference(db), site)) };
    },
  }),
];
