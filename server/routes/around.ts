import { aroundTies } from "#db/files/analyses/count-ties.ts";
import { aroundTable } from "#db/files/analyses/tables.ts";
import { queryAround } from "#db/query/analyses/around.ts";
import { aroundSchema } from "#shared/api.ts";
import { KINDS, type KindId } from "#shared/definitions/kinds.ts";
import { formatQuery, parseValues } from "#shared/query.ts";
import { hasId } from "#shared/tables.ts";
import { analysisOf } from "./analysis.ts";
import { optional, optionalCount, QUERY_PARAMETER_LIST, readCount, readQuery } from "../parameters.ts";

const MAX_DAYS = 365;
const AROUND = optional(
  "around",
  "The events looked around, comma-separated: kinds, for those of the same sides and the period, or ids of single events.",
  null,
  "sanction_imposed,expulsion",
);
const DAYS = optionalCount("days", "Days before and after", [1, MAX_DAYS], "30");
const BIN = optionalCount("bin", "Days of one window, at most `days`", [1, MAX_DAYS], "10");

export const aroundEndpoints = analysisOf({
  name: "around",
  title: "Contacts around events",
  summary: "Contacts in the days before and after events, averaged, beside what random shifts of the events give.",
  parameters: [...QUERY_PARAMETER_LIST, AROUND, DAYS, BIN],
  schema: aroundSchema,
  read: (request) => {
    const { query, own } = readQuery(request, ["around", "days", "bin"]);
    const words = own.around === undefined ? [] : parseValues("around", own.around);
    const around = { kinds: words.filter(isKind), ids: words.filter((word) => !isKind(word)) };
    const days = readCount("days", own.days, 30, MAX_DAYS);
    const bin = readCount("bin", own.bin, Math.min(10, days), days);
    return {
      canonical: `${formatQuery(query)} around=${words.join(",")} days=${days} bin=${bin}`,
      query,
      ask: (db) => queryAround(db, query, { around, days, bin }),
      ties: (db, answer) => aroundTies(db, answer, around),
    };
  },
  table: aroundTable,
  tie: "In `events.csv`, `counted_in` is `n` for the events that are looked around, and `contacts` for the contacts in their windows. A row counts a contact once for each different day with such an event from which the contact lies `from_day` to `to_day` days, if a source covers all days of that window. Events looked around that are known to a month or a year, or lie where no source covers the contacts, are in no row, and so not among the events.",
});

function isKind(word: string): word is KindId {
  return hasId(KINDS, word);
}
