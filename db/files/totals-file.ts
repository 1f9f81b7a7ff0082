import type { Totals } from "#shared/api.ts";
import { formatComparison, type Comparison } from "#shared/compare.ts";
import { parseDay } from "#shared/dates.ts";
import { capitalise, describeTitle } from "#shared/describe.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { describeLooked, sayAnswer } from "../query/answer.ts";
import { queryListed } from "../query/events.ts";
import { queryAttributions, queryAttributionsOf } from "../query/publishers.ts";
import { queryReach, reachCaveat } from "../query/reach.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { queryTotals } from "../query/totals.ts";
import { resolveQuery } from "../query/vocabulary.ts";
import { describeFile } from "./about.ts";
import type { Behind, FileContent } from "./content.ts";
import { fileStem } from "#shared/file-name.ts";
import { behindTies } from "./reference-file.ts";
import { layTable, type Table } from "./table.ts";
import { tieCount, type Tie } from "./tie.ts";

/** The number of a query for its period and for what that is compared with, and what they are. */
export function totalsContent(db: Db, query: Query, comparison: Comparison, site: string): FileContent {
  const totals = queryTotals(db, query, comparison);
  const { sentence, period, current, vintage } = totals;
  let behind: Behind | null = null;
  const findBehind = (): Behind => (behind ??= behindTies(db, totalsTies(db, query, totals), TIE, query.knownOn));
  return {
    table: totalsTable(totals),
    behind: findBehind,
    describe: () =>
      describeFile(
        db,
        { query, key: null, splitKey: null, site, ...(query.tier === "machine" ? {} : { events: findBehind().ids }) },
        {
          id: totalsStem(query, comparison, vintage.version),
          title: `${describeTitle(resolveQuery(db, query))}: total`,
          citedTitle: spokenWords().cite.total(capitalise(describeLooked(db, resolveQuery(db, query)))),
          sentence,
          statement: sayAnswer(
            db,
            resolveQuery(db, query),
            current,
            current.covered ? reachCaveat(queryReach(db, resolveQuery(db, query))) : "",
          ),
          period,
          coverage: current.covered ? [] : ["No source covers the period; its value is empty, which is not zero."],
          attributions:
            query.tier === "machine" ? queryAttributions(db, resolveQuery(db, query)) : queryAttributionsOf(db, findBehind().ids),
        },
      ),
  };
}

/** Its name; what it is compared with is part of it where that is not the period before. */
export function totalsStem(query: Query, comparison: Comparison, version: string): string {
  const compared = formatComparison(comparison);
  return fileStem(query, "totals", version, { asked: comparison.kind === "previous" ? [] : [`compare=${compared}`] });
}

const TIE =
  "A row is a period. In `events.csv`, `counted_in` says which rows count an event: `3:value` is counted in the third row, `3:possible` is one whose date may lie outside it.";

function totalsRows({ current, elapsed, previous }: Totals) {
  return [
    { window: "current", total: current, compared: elapsed === null },
    ...(elapsed === null ? [] : [{ window: "elapsed", total: elapsed, compared: true }]),
    ...(previous === null ? [] : [{ window: "previous", total: previous, compared: false }]),
  ];
}

function totalsTies(db: Db, asked: Query, totals: Totals): Tie[] {
  const query = resolveQuery(db, asked);
  return totalsRows(totals).flatMap(({ total }, row) => {
    const [from, to] = [total.from, total.to].map((day) => (day === null ? null : parseDay(day)));
    return tieCount(
      row,
      "value",
      queryListed(db, { query: { ...query, from: from ?? null, to: to ?? null, period: null }, key: null, splitKey: null }),
    );
  });
}

function totalsTable(totals: Totals): Table {
  const { change, rate, unit, uneven, otherSources } = totals;
  return layTable(
    "data",
    [
      {
        name: "window",
        type: "string",
        description: "current is the period asked for; elapsed, its part until the sources end; previous, what it is compared with.",
        cell: (row) => row.window,
      },
      { name: "from", type: "date", description: "First day; empty where the period has none.", cell: (row) => row.total.from },
      { name: "to", type: "date", description: "Last day; empty where the period has none.", cell: (row) => row.total.to },
      {
        name: "value",
        type: "number",
        unit,
        description: "What is certain. 0 where a source covers the days and nothing happened; empty where none covers them.",
        cell: (row) => row.total.value,
      },
      {
        name: "possible",
        type: "number",
        unit,
        description: "What events without an exact date may add.",
        cell: (row) => row.total.possible,
      },
      {
        name: "unstated",
        type: "integer",
        unit: "events",
        description: "Events of a sum whose number no source states: the value is then a floor.",
        cell: (row) => row.total.unstated,
      },
      { name: "unit", type: "string", description: "What one unit of the value is.", cell: () => unit },
      { name: "covered", type: "boolean", description: "Whether any source covers it.", cell: (row) => row.total.covered },
      { name: "covered_from", type: "date", description: "First day that a source covers.", cell: (row) => row.total.coveredFrom },
      { name: "covered_to", type: "date", description: "Last day that a source covers.", cell: (row) => row.total.coveredTo },
      {
        name: "change",
        type: "number",
        unit,
        description: "Against previous, in the row that is compared; empty unless sources cover both from end to end, and alike.",
        cell: (row) => (row.compared ? change : null),
      },
      {
        name: "uneven",
        type: "string",
        description: "Kinds that the sources do not cover alike in the two, separated by commas.",
        cell: (row) => (row.compared && uneven.length > 0 ? uneven.join(",") : null),
      },
      {
        name: "other_sources",
        type: "string",
        description: "Kinds known in part in both periods, by other sources in each, separated by commas: no rate is told then.",
        cell: (row) => (row.compared && otherSources.length > 0 ? otherSources.join(",") : null),
      },
      {
        name: "rate",
        type: "number",
        description: "Change over previous; empty where that is zero or not covered.",
        cell: (row) => (row.compared ? rate : null),
      },
    ],
    totalsRows(totals),
  );
}
