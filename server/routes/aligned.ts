import { RANGES, TERMS_LAID } from "#shared/definitions/page-parameters.ts";
import { alignedTies } from "#db/files/analyses/count-ties.ts";
import { alignedTable } from "#db/files/analyses/tables.ts";
import { queryAligned } from "#db/query/analyses/aligned.ts";
import { alignedSchema } from "#shared/api.ts";
import { quoteAligned } from "#shared/cite/quotes/aligned.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { BadParameter } from "#shared/errors.ts";
import { formatQuery, parseValues, type Query } from "#shared/query.ts";
import { analysisOf } from "./analysis.ts";
import { optional, optionalCount, QUERY_PARAMETER_LIST, readCount, readQuery, readWord } from "../parameters.ts";

const MAX_LINES = 12;
const [, MAX_DAYS] = RANGES.alignedDays;
/** The days looked at are those of the lines. */
const OF_LINES = ["from", "to", "period"] as const;

const OF = optional(
  "of",
  `At most ${MAX_LINES} people, periods, or days as \`2009-01-20..2013-01-19\`, comma-separated.`,
  null,
  "donald-trump",
);
const TERMS = optional("terms", "Terms of one person each from day 0, or one after another.", ["apart", "joined"], "joined", {
  fallback: "apart",
});
const DAYS = optionalCount("days", "Compare the first days only; as many as every line has without it", RANGES.alignedDays, "100");

export const alignedAnalysis = analysisOf({
  name: "aligned",
  isDated: false,
  page: "/compare",
  summary: "Events by days since taking office, or since the first day of any period, for several side by side.",
  parameters: [...QUERY_PARAMETER_LIST.filter(({ name }) => !OF_LINES.some((own) => own === name)), OF, TERMS, DAYS],
  schema: alignedSchema,
  read: (request) => {
    const { query, own } = readQuery(request, ["of", "terms", "days"]);
    refuseDays(query);
    const of = own.of === undefined ? [] : readLines(own.of);
    const terms = readWord("terms", own.terms, TERMS_LAID, "apart");
    const days = own.days === undefined ? null : readCount("days", own.days, MAX_DAYS, MAX_DAYS);
    return {
      canonical: `${formatQuery(query)} of=${of.join(",")} terms=${terms} days=${days ?? ""}`,
      query,
      question: (answer) => [
        {
          id: "of",
          label: "Lines from day 0",
          value: of.join(","),
          said: spokenWords().say.list(
            answer.lines.map(({ label }) => label),
            "and",
          ),
        },
        { id: "terms", label: "Terms of one person, apart or joined", value: terms },
        ...(days === null
          ? []
          : [{ id: "days", label: "The first days alone", value: String(days), said: spokenWords().cite.asked.firstDays(days) }]),
      ],
      quote: (_db, answer, said) => quoteAligned(answer, said),
      ask: (db) => queryAligned(db, query, { of, terms, days }),
      ties: alignedTies,
    };
  },
  table: alignedTable,
  tie: "A row is a month of a line; an event is counted in it where its date lies wholly in that month. In `events.csv`, `counted_in` says where: `3:events` is counted in the third row. An event of two lines is counted in both.",
});

/** In the order asked: it is the order of the lines. */
function readLines(text: string): string[] {
  parseValues("of", text);
  const of = [...new Set(text.split(","))];
  if (of.length <= MAX_LINES) return of;
  throw new BadParameter({ parameter: "of", value: text, reason: ["manyValues", of.length], allowed: { shape: ["values", MAX_LINES] } });
}

function refuseDays(query: Query): void {
  const given = OF_LINES.find((name) => query[name] !== null);
  if (given === undefined) return;
  throw new BadParameter({
    parameter: given,
    value: null,
    reason: ["daysOfLines"],
    allowed: { shape: ["lineDays"] },
  });
}
