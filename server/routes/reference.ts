import type { Db } from "#db/client.ts";
import { talliesReference } from "#db/files/reference-contents.ts";
import { queryChanges, queryVersions } from "#db/query/changes.ts";
import { queryOptions } from "#db/query/options.ts";
import { queryPeriodList } from "#db/query/period-list.ts";
import { queryTallies, type TalliesRequest } from "#db/query/tallies.ts";
import { comparePinned, queryPinned, querySince, tellSince } from "#db/query/pinned.ts";
import { queryCatalog } from "#db/query/catalog.ts";
import { querySources } from "#db/query/sources.ts";
import { queryVintage } from "#db/query/vintage.ts";
import { resolveQuery } from "#db/query/vocabulary.ts";
import {
  catalogSchema,
  changesSchema,
  optionsSchema,
  periodsSchema,
  pinnedChangesSchema,
  sourcesSchema,
  talliesSchema,
  vintageSchema,
  type PinnedChanges,
} from "#shared/api.ts";
import { FILTERS, type FilterId } from "#shared/definitions/filters.ts";
import { PERIOD_KINDS } from "#shared/definitions/vocabularies.ts";
import { BadParameter, findNearest } from "#shared/errors.ts";
import { formatQuery, parseQuery, parseValues } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";
import { EVERY_TIER, jsonEndpoint } from "../endpoint.ts";
import { readTallies, TALLY_PARAMETERS } from "./tally-parameters.ts";
import { tenureEndpoint } from "./tenures.ts";
import {
  AS_OF,
  checkRecordDay,
  optional,
  optionalCount,
  QUERY_PARAMETER_LIST,
  readCount,
  readQuery,
  readWord,
  refuseParameters,
} from "../parameters.ts";

const FILTER_IDS = idsOf(FILTERS);
const PERIOD_KIND_IDS = idsOf(PERIOD_KINDS);
const MAX_CHANGES = 5000;

export const SINCE = optional("since", "A version of the record; without it, the one before `until`.", null, "{version}");
export const UNTIL = optional("until", "A later version; without it, the newest.", null, "{version}");

export const referenceEndpoints = [
  jsonEndpoint({
    path: "/periods",
    tag: "record",
    summary: "Terms of office, crises, breaks of relations and gaps in the sources, each with its source.",
    parameters: [
      optional("actor", "Only periods of any of these actors, comma-separated.", null, "USA,RUS"),
      optional("kind", "Only these kinds, comma-separated.", PERIOD_KIND_IDS, "crisis,break"),
    ],
    schema: periodsSchema,
    prepare: (db, request) => {
      refuseParameters(request, ["actor", "kind"]);
      const { query, own } = readQuery(request, ["kind"]);
      const kinds =
        own.kind === undefined ? null : parseValues("kind", own.kind).map((kind) => readWord("kind", kind, PERIOD_KIND_IDS, "term"));
      const actors = resolveQuery(db, query).filters.actor ?? null;
      return { canonical: `${formatQuery(query)} kind=${kinds?.join(",") ?? ""}`, build: () => queryPeriodList(db, { actors, kinds }) };
    },
  }),
  tenureEndpoint,
  jsonEndpoint({
    path: "/options/:filter",
    tag: "record",
    summary: "Values of a filter, each with the number of events under the other filters.",
    tiers: EVERY_TIER,
    parameters: [
      { name: "filter", in: "path", required: true, description: "A filter's id.", values: FILTER_IDS, example: "actor" },
      ...QUERY_PARAMETER_LIST,
      optional("id", "Only these ids, comma-separated.", null, "USA,RUS"),
      optional("search", "Only values with these words in their id, name or aliases.", null, "russ"),
      optionalCount("limit", "At most this many", [1, 500], "20", { fallback: "50" }),
    ],
    schema: optionsSchema,
    prepare: (db, request) => {
      const filter = readFilter(request.path["filter"] ?? "");
      const { query, own } = readQuery(request, ["id", "search", "limit"]);
      const ids = own.id === undefined ? null : parseValues("id", own.id);
      const search = readSearch(own.search);
      const limit = readCount("limit", own.limit, 50, 500);
      return {
        canonical: `${filter} ${formatQuery(query)} id=${ids?.join(",") ?? ""} limit=${limit} search=${search ?? ""}`,
        build: () => queryOptions(db, { filter, query, ids, search, limit }),
      };
    },
  }),
  jsonEndpoint({
    path: "/catalog",
    tag: "record",
    summary: "Every metric, dimension, filter, kind, counting rule, chart and source.",
    parameters: [],
    schema: catalogSchema,
    prepare: (db, request) => {
      refuseParameters(request);
      return { canonical: "", build: () => queryCatalog(db) };
    },
  }),
  jsonEndpoint({
    path: "/tallies",
    tag: "claims",
    summary: "Published counts against ours.",
    parameters: TALLY_PARAMETERS,
    schema: talliesSchema,
    prepare: (db, request, { current }) => {
      const { asked, canonical } = readTallies(db, request);
      const compare = () => compareTallies(db, current, asked, 0);
      const { pairs } = request;
      return {
        canonical,
        build: () => ({
          ...queryTallies(db, asked),
          since: tellSince(db, current, compare, `/tallies/pinned?${pairs.map(([name, value]) => `${name}=${value}`).join("&")}`),
        }),
      };
    },
  }),
  jsonEndpoint({
    path: "/sources",
    tag: "record",
    summary: "Each source: licence, what it covers, what it is known to lack, what was refused and why.",
    parameters: [AS_OF],
    schema: sourcesSchema,
    prepare: (db, request, { current }) => {
      checkRecordDay(db, request);
      const query = parseQuery(request.pairs);
      return { canonical: "", build: () => ({ ...querySources(db), since: querySince(db, current, query) }) };
    },
  }),
  jsonEndpoint({
    path: "/changes",
    tag: "changes",
    summary: "Events added, changed and removed since a version of the record, up to the newest or another.",
    parameters: [SINCE, UNTIL, optionalCount("limit", "At most this many", [1, MAX_CHANGES], "100", { fallback: "1000" })],
    schema: changesSchema,
    prepare: (db, request) => {
      refuseParameters(request, ["since", "until", "limit"]);
      const { own } = readQuery(request, ["since", "until", "limit"]);
      const { since = null, until = null } = own;
      const limit = readCount("limit", own.limit, 1000, MAX_CHANGES);
      return {
        // Versions gained by a build that took a record back do not show in the record's own version.
        canonical: `since=${since ?? ""} until=${until ?? ""} limit=${limit} of ${queryVersions(db).length}`,
        build: () => queryChanges(db, { since, until, limit }),
      };
    },
  }),
  jsonEndpoint({
    path: "/changes/pinned",
    tag: "changes",
    summary: "What has become of the list behind a query.",
    description: "Since the record that `asOf` names: the events come, changed and gone.",
    parameters: [
      ...QUERY_PARAMETER_LIST,
      optionalCount("limit", "At most this many events", [1, MAX_CHANGES], "100", { fallback: "1000" }),
    ],
    schema: pinnedChangesSchema,
    prepare: (db, request, { current }) => {
      const { query, own } = readQuery(request, ["limit"]);
      const limit = readCount("limit", own.limit, 1000, MAX_CHANGES);
      return { canonical: `${formatQuery(query)} limit=${limit}`, build: () => queryPinned(db, current, query, limit) };
    },
  }),
  jsonEndpoint({
    path: "/tallies/pinned",
    tag: "changes",
    summary: "What has become of the events behind our side of the published counts.",
    description: "Since the record that `asOf` names: those come, changed and gone.",
    parameters: TALLY_PARAMETERS,
    schema: pinnedChangesSchema,
    prepare: (db, request, { current }) => {
      const { asked, canonical } = readTallies(db, request);
      return { canonical, build: () => compareTallies(db, current, asked, MAX_CHANGES) };
    },
  }),
  jsonEndpoint({
    path: "/vintage",
    tag: "record",
    summary: "Which record this is: version, extent, counts, sources.",
    parameters: [AS_OF],
    schema: vintageSchema,
    prepare: (db, request) => {
      checkRecordDay(db, request);
      return { canonical: "", build: () => queryVintage(db) };
    },
  }),
] as const;

/** The events of all counts of ours together. */
function compareTallies(then: Db, now: Db, asked: TalliesRequest, limit: number): PinnedChanges {
  return comparePinned(
    then,
    now,
    (db) => [
      ...new Set(
        talliesReference(db, asked)
          .behind?.ties()
          .map(({ event }) => event),
      ),
    ],
    limit,
  );
}

function readFilter(text: string): FilterId {
  const filter = FILTER_IDS.find((id) => id === text);
  if (filter) return filter;
  throw new BadParameter({
    parameter: "filter",
    value: text,
    reason: ["noFilter"],
    allowed: FILTER_IDS,
    suggestion: findNearest(text, FILTER_IDS),
  });
}

function readSearch(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (text.length <= 100) return text;
  throw new BadParameter({ parameter: "search", value: text, reason: ["longBox"], allowed: { shape: ["characters", 100] } });
}
