import { RANGES } from "#shared/definitions/page-parameters.ts";
import { aroundTies } from "#db/files/analyses/count-ties.ts";
import { aroundTable } from "#db/files/analyses/tables.ts";
import { queryAround } from "#db/query/analyses/around.ts";
import { aroundSchema } from "#shared/api.ts";
import { KINDS, type KindId } from "#shared/definitions/kinds.ts";
import { BadParameter } from "#shared/errors.ts";
import { formatQuery, parseValues } from "#shared/query.ts";
import { hasId } from "#shared/tables.ts";
import { quoteAround } from "#shared/cite/quotes/around.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { analysisOf } from "./analysis.ts";
import { optional, optionalCount, QUERY_PARAMETER_LIST, readCount, readQuery } from "../parameters.ts";

const [, MAX_DAYS] = RANGES.aroundDays;
const AROUND = optional(
  "around",
  "The events looked around, comma-separated: kinds, for those of the same sides and the period, or ids of single events.",
  null,
  "sanction_imposed,expulsion",
);
const DAYS = optionalCount("days", "Days before and after", RANGES.aroundDays, "30", { fallback: "30" });
const BIN = optionalCount("bin", "Days of one window, at most `days`", RANGES.aroundDays, "10", {
  fallback: "10",
});

const WINDOW = optional(
  "window",
  "List the contacts in these days after the events, such as -10..-1 for the ten days before them.",
  null,
  "-10..-1",
);

export const aroundAnalysis = analysisOf({
  name: "around",
  summary: "Contacts in the days before and after events, averaged, beside what random shifts of the events give.",
  parameters: [...QUERY_PARAMETER_LIST, AROUND, DAYS, BIN, WINDOW],
  schema: aroundSchema,
  read: (request) => {
    const { query, own } = readQuery(request, ["around", "days", "bin", "window"]);
    const words = own.around === undefined ? [] : parseValues("around", own.around);
    const around = { kinds: words.filter(isKind), ids: words.filter((word) => !isKind(word)) };
    const days = readCount("days", own.days, 30, MAX_DAYS);
    const bin = readCount("bin", own.bin, Math.min(10, days), days);
    const window = own.window === undefined ? null : readWindow(own.window, days);
    return {
      canonical: `${formatQuery(query)} around=${words.join(",")} days=${days} bin=${bin}${window === null ? "" : ` window=${window.from}..${window.to}`}`,
      query,
      question: () => [
        {
          id: "around",
          label: "Around",
          value: words.join(","),
          ...(words.length === 0 ? {} : { said: spokenWords().cite.asked.around(sayAround(around)) }),
        },
        { id: "days", label: "Days before and after", value: String(days), said: spokenWords().cite.asked.aroundDays(days) },
        { id: "bin", label: "Days of one window", value: String(bin) },
      ],
      quote: (_db, answer, said) => quoteAround(answer, sayAround(around), said),
      ask: (db) => queryAround(db, query, { around, days, bin, window }),
      ties: (db, answer) => aroundTies(db, answer, around),
    };
  },
  table: aroundTable,
  tie: "In `events.csv`, `counted_in` is `n` for the events that are looked around, and `contacts` for the contacts in their windows. A row counts a contact once for each different day with such an event from which the contact lies `from_day` to `to_day` days, if a source covers all days of that window. Events looked around that are known to a month or a year, or lie where no source covers the contacts, are in no row, and so not among the events.",
});

/** @throws BadParameter for what is no two whole days, one after the other, within the days asked for */
function readWindow(text: string, days: number): { from: number; to: number } {
  const [, from, to] = /^(-?\d{1,3})\.\.(-?\d{1,3})$/.exec(text) ?? [];
  const window = { from: Number(from ?? Number.NaN), to: Number(to ?? Number.NaN) };
  if (window.from <= window.to && window.from >= -days && window.to <= days) return window;
  throw new BadParameter({ parameter: "window", value: text, reason: ["unknownWord"], allowed: { shape: ["window", days] } });
}

/** "expulsions and 2 chosen events": what is looked around. */
function sayAround({ kinds, ids }: { kinds: readonly KindId[]; ids: readonly string[] }): string {
  const { findings, say, terms } = spokenWords();
  const chosen = ids.length === 0 ? [] : [findings.around.chosen(ids.length)];
  return say.list([...kinds.map((kind) => terms.kinds[kind].plural), ...chosen], "and");
}

function isKind(word: string): word is KindId {
  return hasId(KINDS, word);
}
