import { RANGES } from "#shared/definitions/page-parameters.ts";
import { ladderTable, readoutsTable, reciprocityTable, silenceTable } from "#db/files/analyses/pair-tables.ts";
import { countedActs, countedContacts, countedOfQuery, countedVisits } from "#db/files/analyses/counted.ts";
import { networkTies } from "#db/files/analyses/count-ties.ts";
import { ladderTies, readoutsTies, reciprocityTies, silenceTies, unfoldingTies } from "#db/files/analyses/ties.ts";
import { networkTable, unfoldingTable } from "#db/files/analyses/tables.ts";
import { queryFollowedEvents } from "#db/query/analyses/dated-events.ts";
import { queryLadder } from "#db/query/analyses/ladder.ts";
import { DRAWN_NODES, queryNetwork } from "#db/query/analyses/network.ts";
import { queryReadouts } from "#db/query/analyses/readouts.ts";
import { queryReciprocity } from "#db/query/analyses/reciprocity.ts";
import { querySilence } from "#db/query/analyses/silence.ts";
import { queryUnfolding } from "#db/query/analyses/unfolding.ts";
import {
  ladderSchema,
  networkSchema,
  readoutsSchema,
  reciprocitySchema,
  silenceSchema,
  unfoldingSchema,
  type Network,
  type Silence,
} from "#shared/api.ts";
import { quoteSilence } from "#shared/cite/quotes/silence.ts";
import { quoteReciprocity } from "#shared/cite/quotes/reciprocity.ts";
import { quoteReadouts } from "#shared/cite/quotes/readouts.ts";
import { quoteNetwork } from "#shared/cite/quotes/network.ts";
import { quoteLadder } from "#shared/cite/quotes/ladder.ts";
import { quoteUnfolding } from "#shared/cite/quotes/unfolding.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { ANSWER_DAYS } from "#shared/definitions/analysis-rules.ts";
import { formatQuery, parseQuery } from "#shared/query.ts";
import type { Endpoint } from "../endpoint.ts";
import { alignedAnalysis } from "./aligned.ts";
import { aroundAnalysis } from "./around.ts";
import { analysisOf, type AnsweredAnalysis } from "./analysis.ts";
import { optionalCount, QUERY_PARAMETER_LIST, readCount, readQuery } from "../parameters.ts";

const [, MAX_LISTED] = RANGES.listed;
const LIMIT = optionalCount("limit", "At most this many of each list", RANGES.listed, "20", { fallback: "20" });
const FILE_LIMIT = optionalCount("limit", "At most this many of each state; all without it", RANGES.listed, "20");

const [, MAX_WITHIN] = RANGES.within;
const WITHIN = optionalCount("within", "An act of the other side within so many days is an answer", RANGES.within, String(ANSWER_DAYS), {
  fallback: String(ANSWER_DAYS),
});

const [, MAX_NODES] = RANGES.nodes;
const NODES = optionalCount("nodes", "At most this many actors", RANGES.nodes, "12", { fallback: "12" });
const MAX_FILE_NODES = 400;
const FILE_NODES = optionalCount(
  "nodes",
  "The pairs of at most so many actors, covered ones without a contact too; without it every pair with a contact",
  [1, MAX_FILE_NODES],
  "12",
);

export const ANALYSES: readonly AnsweredAnalysis[] = [
  analysisOf({
    name: "silence",
    summary: "The longest stretches without an event of a query, the one that goes on, and the longest run of months with one each.",
    parameters: [...QUERY_PARAMETER_LIST, LIMIT],
    fileParameters: [...QUERY_PARAMETER_LIST, FILE_LIMIT],
    schema: silenceSchema,
    read: (request, extent) => {
      const { query, own } = readQuery(request, ["limit"]);
      const limit = extent === "file" && own.limit === undefined ? null : readCount("limit", own.limit, 20, MAX_LISTED);
      return {
        canonical: `${formatQuery(query)} limit=${limit ?? "all"}`,
        query,
        quote: (_db, answer, said) => quoteSilence(answer, said),
        ask: (db) => querySilence(db, query, limit ?? Number.POSITIVE_INFINITY),
        ties: (_db, answer) => silenceTies(answer),
        counted: countedOfQuery,
        question: () => (limit === null ? [] : [{ id: "limit", label: "At most of each state", value: String(limit) }]),
        part: (answer) => describeSilences(answer, limit),
      };
    },
    table: silenceTable,
    tie: "A row is a stretch between two events: `previous` and `next` are their ids, `possible` those of events of a vaguer date that can lie in it. In `events.csv`, `counted_in` says the same from the event: `3:next` is the column `next` of the third row.",
  }),
  analysisOf({
    name: "reciprocity",
    summary: "Who went to whom and whether it was returned, who placed the calls, and on whose ground two sides met.",
    parameters: QUERY_PARAMETER_LIST,
    schema: reciprocitySchema,
    read: (request) => {
      const { query } = readQuery(request, []);
      return {
        canonical: formatQuery(query),
        query,
        quote: (_db, answer, said) => quoteReciprocity(answer, said),
        ask: (db) => queryReciprocity(db, query),
        ties: (_db, answer) => reciprocityTies(answer),
        counted: countedVisits,
      };
    },
    table: reciprocityTable,
    tie: "A row is a visit: `visit` is its id, `return` that of the one that returns it. In `events.csv`, `counted_in` says the same from the event: `3:return` is the column `return` of the third row. Calls and meetings are in no row, and so not among the events.",
  }),
  analysisOf({
    name: "ladder",
    summary: "Expulsions and closures of two sides as chains of act and answer, with ratio and lag.",
    parameters: [...QUERY_PARAMETER_LIST, WITHIN],
    schema: ladderSchema,
    read: (request) => {
      const { query, own } = readQuery(request, ["within"]);
      const within = readCount("within", own.within, ANSWER_DAYS, MAX_WITHIN);
      return {
        canonical: `${formatQuery(query)} within=${within}`,
        query,
        question: () => [
          {
            id: "within",
            label: "An answer lies within so many days",
            value: String(within),
            said: spokenWords().cite.asked.within(within),
          },
        ],
        quote: (_db, answer, said) => quoteLadder(answer, said),
        ask: (db) => queryLadder(db, query, within),
        ties: (_db, answer) => ladderTies(answer),
        counted: (_db, answer) => countedActs(answer),
      };
    },
    table: ladderTable,
    tie: "A row is what one side did on one day in one unit: `events` has the ids of the acts. In `events.csv`, `counted_in` says the same from the act: `3:amount` is added up in the third row.",
  }),
  analysisOf({
    name: "readouts",
    summary: "Which of two sides told of their contacts, which first, who asked for them, and who else tells of them.",
    parameters: QUERY_PARAMETER_LIST,
    schema: readoutsSchema,
    read: (request) => {
      const { query } = readQuery(request, []);
      return {
        canonical: formatQuery(query),
        query,
        quote: (_db, answer, said) => quoteReadouts(answer, said),
        ask: (db) => queryReadouts(db, query),
        ties: readoutsTies,
        counted: countedOfQuery,
      };
    },
    table: readoutsTable,
    tie: "A row is a year of two sides, of each pair where one side alone is asked for; each contact is counted in one of its columns. In `events.csv`, `counted_in` says in which: `3:both` is counted under `both` of the third row. A contact whose date leaves the year open is in no row.",
  }),
  analysisOf({
    name: "network",
    summary: "Who was in contact with whom: actors, their partners, the links between them, and the change against the period before.",
    parameters: [...QUERY_PARAMETER_LIST, NODES],
    fileParameters: [...QUERY_PARAMETER_LIST, FILE_NODES],
    schema: networkSchema,
    read: (request, extent) => {
      const { query, own } = readQuery(request, ["nodes"]);
      const isFile = extent === "file";
      const nodes =
        isFile && own.nodes === undefined ? null : readCount("nodes", own.nodes, DRAWN_NODES, isFile ? MAX_FILE_NODES : MAX_NODES);
      return {
        canonical: `${formatQuery(query)} nodes=${nodes ?? "all"}`,
        query,
        quote: (_db, answer, said) => quoteNetwork(answer, said),
        ask: (db) => queryNetwork(db, query, nodes),
        ties: networkTies,
        counted: countedContacts,
        question: () => (nodes === null ? [] : [{ id: "nodes", label: "Sides at most", value: String(nodes) }]),
        part: (answer) => describeExtent(answer, nodes),
        ...(nodes === null || nodes <= MAX_NODES ? {} : { beyondPage: ["nodes"], isSlow: true }),
      };
    },
    table: (answer, ties) => networkTable(answer, ties()),
    tie: "A row is a pair; a contact of three sides is counted in each of its pairs that is listed, so that `contacts` added up is more than the events. In `events.csv`, `counted_in` says where: `3:contacts` is counted in the third row, `3:previous` there too, but of the period before: `events.csv` holds that period's events as well, as `previous` counts them.",
  }),
  analysisOf({
    name: "unfolding",
    summary: "How contacts went on from the first report to their end: each step, the share of those announced that were held, the lead.",
    parameters: QUERY_PARAMETER_LIST,
    schema: unfoldingSchema,
    read: (request) => {
      const { query } = readQuery(request, []);
      return {
        canonical: formatQuery(query),
        query,
        quote: (db, answer, said) =>
          quoteUnfolding(answer, queryFollowedEvents(db, parseQuery(new URLSearchParams(answer.query))).total, said),
        ask: (db) => queryUnfolding(db, query),
        ties: (_db, answer) => unfoldingTies(answer),
      };
    },
    table: unfoldingTable,
    tie: "A row is a step of a contact: `event` is the id of the contact. In `events.csv`, `counted_in` says the same from the contact: `3:event` is the third row.",
  }),
  alignedAnalysis,
  aroundAnalysis,
];

export const analysisEndpoints: readonly Endpoint[] = ANALYSES.flatMap(({ endpoints }) => endpoints);

/** How many stretches a file lists, and the run of months that is no stretch. */
function describeSilences({ streak }: Silence, limit: number | null): string | null {
  const said = [
    ...(limit === null ? [] : [`These are the longest stretches of each state, at most ${limit}.`]),
    ...(streak === null
      ? []
      : [
          `The longest run of calendar months with an event each: ${streak.months}, from ${streak.from} to ${streak.to}, with ${streak.events}.`,
        ]),
  ];
  return said.length === 0 ? null : said.join(" ");
}

/** Which pairs a file of the network lists. */
function describeExtent({ nodes: { length }, totals, previous }: Network, nodes: number | null): string {
  if (nodes !== null)
    return `These are the pairs of ${length} sides, those with the most contacts of ${totals.actors} sides in ${totals.pairs} pairs.`;
  const before = previous === null || previous.completeness === null ? "" : ", or in the period before where a source covers it now too";
  return `These are all pairs with a contact${before}, and those of the ${Math.min(DRAWN_NODES, length)} sides with the most contacts that a source covers; of a pair that is not listed that says nothing more.`;
}
