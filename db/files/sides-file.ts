import { coverageCaveat } from "#shared/cite/coverage-caveat.ts";
import { joinSentences } from "#shared/cite/say-count.ts";
import { sidesPermalink } from "#shared/cite/permalink.ts";
import { capitalise, describeSidesTitle } from "#shared/describe.ts";
import type { SidesId } from "#shared/definitions/sides.ts";
import { joinSaid } from "#shared/picture/origin.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { sayAnswer, titleAnswer } from "../query/answer.ts";
import { IN_FILE } from "../query/buckets.ts";
import { queryCounter } from "../query/counter.ts";
import { queryListed } from "../query/events.ts";
import { countReportsBySource } from "../query/machine-list.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { querySeries } from "../query/series.ts";
import { resolveQuery } from "../query/vocabulary.ts";
import { describeFile } from "./about.ts";
import type { Behind, Described, FileContent } from "./content.ts";
import { eventsBehind } from "./events-file.ts";
import { fileStem } from "#shared/file-name.ts";
import { behindTies } from "./reference-file.ts";
import { describeCoverage, seriesContent } from "./series-file.ts";
import { sidesTable, type TableSide } from "./series-table.ts";
import type { Tie } from "./tie.ts";

/** The rows of a count, and of its other side where that is asked for too. */
export function countsContent(db: Db, query: Query, sides: SidesId, site: string): FileContent {
  return sides === "both" ? sidesContent(db, query, site) : seriesContent(db, query, site);
}

/** A side of a count with its query. */
interface Side extends TableSide {
  query: Query;
}

/**
 * The rows of both sides of a count and what they are.
 * @throws BadParameter where it has no other side
 */
function sidesContent(db: Db, query: Query, site: string): FileContent {
  const counter = queryCounter(db, query, IN_FILE);
  const sides: readonly [Side, Side] = [
    {
      id: counter.query.metric === query.metric ? "out" : query.metric,
      label: counter.names.one,
      query,
      series: querySeries(db, query, IN_FILE),
    },
    {
      id: counter.query.metric === query.metric ? "back" : counter.query.metric,
      label: counter.names.other,
      query: counter.query,
      series: counter.series,
    },
  ];
  let found: Behind | null = null;
  const behind = (): Behind => (found ??= query.tier === "machine" ? reportsBehind(db, sides) : behindSides(db, sides));
  return { table: sidesTable(sides), describe: () => describeSides(db, sides, behind, site), behind };
}

function describeSides(db: Db, [one, other]: readonly [Side, Side], behind: () => Behind, site: string): Described {
  const { query, series } = one;
  const permalink = sidesPermalink(site, query, series.vintage);
  const behindRows = query.tier === "machine" ? { reports: joinReports(db, [one, other]) } : { events: behind().ids };
  return describeFile(
    db,
    { query, key: null, splitKey: null, site, permalink, question: [{ id: "sides", label: "Sides", value: "both" }], ...behindRows },
    {
      id: fileStem(query, "counts", series.vintage.version, { sides: "both" }),
      title: describeSidesTitle(resolveQuery(db, query), other.query),
      citedTitle: [query, other.query].map((side) => titleAnswer(db, resolveQuery(db, side))).join("; "),
      sentence: `${series.sentence} ${other.series.sentence}`,
      statement: joinSentences(sayOf(db, one), sayOf(db, other), spokenWords()),
      period: series.period,
      coverage: [one, other].flatMap(({ label, series: { rows } }) =>
        describeCoverage({ rows }).map((note) => `${capitalise(label)}: ${note}`),
      ),
      attributions: joinSaid([series, other.series]).attributions,
    },
  );
}

function sayOf(db: Db, { query, series }: Side): string {
  return sayAnswer(db, resolveQuery(db, query), series.total, coverageCaveat(series, spokenWords()));
}

const TIE =
  "A row is of one side of the count. In `events.csv`, `counted_in` has the `side_key` of the sides that count an event, certain or possible.";

function behindSides(db: Db, sides: readonly Side[]): Behind {
  const ties = sides.flatMap(({ id, query }) =>
    queryListed(db, { query, key: null, splitKey: null }).map((listed): Tie => ({ event: listed.id, row: null, column: id })),
  );
  return behindTies(db, ties, TIE, sides[0]?.query.knownOn ?? null);
}

function reportsBehind(db: Db, [one, other]: readonly [Side, Side]): Behind {
  const behindOf = ({ query }: Side) => eventsBehind(db, { query, key: null, splitKey: null, order: "asc" });
  const [first, second] = [behindOf(one), behindOf(other)];
  return {
    ...first,
    table: () => {
      const [above, below] = [first.table(), second.table()];
      return { ...above, rows: [...above.rows, ...below.rows] };
    },
  };
}

function joinReports(db: Db, sides: readonly Side[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { query } of sides) {
    for (const [id, events] of countReportsBySource(db, { query: resolveQuery(db, query), key: null, splitKey: null })) {
      counts.set(id, (counts.get(id) ?? 0) + events);
    }
  }
  return counts;
}
