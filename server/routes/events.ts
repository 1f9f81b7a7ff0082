import { queryEvent } from "#db/query/event.ts";
import { checkArrived } from "#db/query/gone.ts";
import { queryEvents, type ListRequest } from "#db/query/events.ts";
import { queryListings, type ListingsRequest } from "#db/query/listings.ts";
import { queryEventSince, querySince } from "#db/query/pinned.ts";
import { checkAsOf } from "#db/query/versions.ts";
import { eventDetailSchema, eventsSchema, listingsSchema } from "#shared/api.ts";
import { BadParameter } from "#shared/errors.ts";
import { formatQuery } from "#shared/query.ts";
import { DEFAULT_LANGUAGE } from "#shared/words/language.ts";
import { spokenLanguage } from "#shared/words/catalogues.ts";
import { EVERY_TIER, jsonEndpoint, LANG, type ApiRequest } from "../endpoint.ts";
import {
  AS_OF,
  checkRecordDay,
  EVENT_ID,
  GROUP_PARAMETERS,
  KNOWN_ON,
  optional,
  optionalCount,
  ORDER_IDS,
  readAsOf,
  QUERY_PARAMETER_LIST,
  readCount,
  readQuery,
  readWord,
  refuseParameters,
} from "../parameters.ts";

const MAX_PAGE = 500;
const MAX_SKIP = 999_999;

export const eventEndpoints = [
  jsonEndpoint({
    path: "/events",
    tag: "events",
    summary: "The events behind a query, or behind one of its rows.",
    tiers: EVERY_TIER,
    parameters: [
      ...QUERY_PARAMETER_LIST,
      ...GROUP_PARAMETERS,
      optionalCount("limit", "Events a page", [1, MAX_PAGE], "50", { fallback: "50" }),
      optional("after", "Cursor: the `next` of the page before.", null, "2018-07-16~meeting-2018-07-16-putin-trump"),
      optionalCount("skip", "Events to pass over, for a jump without a cursor", [0, MAX_SKIP], "0", { fallback: "0" }),
    ],
    schema: eventsSchema,
    prepare: (db, request, { current }) => {
      const list = readList(request);
      return { canonical: listText(list), build: () => ({ ...queryEvents(db, list), since: querySince(db, current, list.query) }) };
    },
    links: (answer, canonical) => (answer.next === null ? null : `</api/v1/events?${nextAddress(canonical, answer.next)}>; rel="next"`),
  }),
  jsonEndpoint({
    path: "/events/:id",
    tag: "events",
    summary: "One event: parties with their office at the time, status history, every source.",
    parameters: [EVENT_ID, AS_OF, KNOWN_ON],
    schema: eventDetailSchema,
    prepare: (db, request, { current }) => {
      refuseParameters(request, [AS_OF.name, KNOWN_ON.name]);
      const { query } = readQuery(request, []);
      if (query.asOf !== null) checkAsOf(db, query.asOf);
      const id = request.path["id"] ?? "";
      return {
        canonical: `${id} ${formatQuery(query)}`,
        build: () => {
          checkArrived(db, current, id);
          return { ...queryEvent(db, id, query.knownOn), since: queryEventSince(db, current, id) };
        },
      };
    },
  }),
  jsonEndpoint({
    path: "/events/:id/listings",
    tag: "events",
    summary: "The targets an event put on or took off a sanctions list, one by one.",
    parameters: [
      EVENT_ID,
      AS_OF,
      optionalCount("limit", "Targets a page", [1, MAX_PAGE], "50", { fallback: "50" }),
      optional("after", "Cursor: the `next` of the page before.", null, "1"),
    ],
    schema: listingsSchema,
    prepare: (db, request, { current }) => {
      checkRecordDay(db, request, ["limit", "after"]);
      const { own } = readQuery(request, ["limit", "after"]);
      const page = { event: request.path["id"] ?? "", limit: readCount("limit", own.limit, 50, MAX_PAGE), after: own.after ?? null };
      return {
        canonical: listingsText(page, readAsOf(request)),
        build: () => {
          checkArrived(db, current, page.event);
          return queryListings(db, page);
        },
      };
    },
    links: (answer, canonical) =>
      answer.next === null ? null : `</api/v1/events/${answer.event}/listings?${nextAddress(canonical, answer.next)}>; rel="next"`,
  }),
] as const;

/** With the record that was asked for: the next page is of the same. */
function listingsText({ event, limit, after }: ListingsRequest, asOf: string | null): string {
  const asked = { event, limit: String(limit), ...(after === null ? {} : { after }), ...(asOf === null ? {} : { asOf }) };
  return new URLSearchParams(asked).toString();
}

function readList(request: ApiRequest): ListRequest {
  const { query, own } = readQuery(request, ["key", "splitKey", "order", "limit", "after", "skip"]);
  if (own.after !== undefined && own.skip !== undefined) throw eitherOr(own.skip);
  return {
    query,
    key: own.key ?? null,
    splitKey: own.splitKey ?? null,
    order: readWord("order", own.order, ORDER_IDS, "asc"),
    limit: readCount("limit", own.limit, 50, MAX_PAGE),
    after: own.after ?? null,
    skip: own.skip === "0" ? 0 : readCount("skip", own.skip, 0, MAX_SKIP),
  };
}

function eitherOr(skip: string): BadParameter {
  return new BadParameter({ parameter: "skip", value: skip, reason: ["notWith", "after"], allowed: { shape: ["oneOfTwo"] } });
}

function listText({ query, key, splitKey, order, limit, after, skip = 0 }: ListRequest): string {
  const own = new URLSearchParams({ order, limit: String(limit) });
  if (key !== null) own.set("key", key);
  if (splitKey !== null) own.set("splitKey", splitKey);
  if (after !== null) own.set("after", after);
  if (skip > 0) own.set("skip", String(skip));
  return [formatQuery(query), own.toString()].filter((part) => part !== "").join("&");
}

/** The same question from a cursor on: of the same record, and in the same language. */
function nextAddress(canonical: string, next: string): string {
  const parameters = new URLSearchParams(canonical);
  parameters.delete("event");
  parameters.delete("skip");
  parameters.set("after", next);
  const language = spokenLanguage();
  if (language !== DEFAULT_LANGUAGE) parameters.set(LANG.name, language);
  return parameters.toString();
}
