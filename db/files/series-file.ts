import type { Series } from "#shared/api.ts";
import { coverageCaveat } from "#shared/cite/coverage-caveat.ts";
import { describeTitle } from "#shared/describe.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { sayAnswer, titleAnswer } from "../query/answer.ts";
import { IN_FILE } from "../query/buckets.ts";
import { queryMatrix } from "../query/matrix.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { querySeries } from "../query/series.ts";
import { resolveQuery } from "../query/vocabulary.ts";
import { describeFile } from "./about.ts";
import type { Behind, Described, FileContent } from "./content.ts";
import { eventsBehind } from "./events-file.ts";
import { fileStem } from "#shared/file-name.ts";
import { matrixTable } from "./matrix-table.ts";
import { seriesTable } from "./series-table.ts";

/** The rows of a series and what they are. */
export function seriesContent(db: Db, query: Query, site: string): FileContent {
  const series = querySeries(db, query, IN_FILE);
  return { table: seriesTable(series), ...tellCounts(db, query, () => series, site) };
}

/** The cells of a matrix and what they are. */
export function matrixContent(db: Db, query: Query, site: string): FileContent {
  return { table: matrixTable(queryMatrix(db, query, IN_FILE)), ...tellCounts(db, query, () => querySeries(db, query, IN_FILE), site) };
}

/** What stands beside counts: the events behind them are looked for once, whatever asks for them first. */
function tellCounts(db: Db, query: Query, series: () => Series, site: string): Pick<FileContent, "describe" | "behind"> {
  let found: Behind | null = null;
  const behind = (): Behind => (found ??= eventsBehind(db, { query, key: null, splitKey: null, order: "asc" }));
  return { describe: () => describeCounts(db, query, { series: series(), events: behind().ids }, site), behind };
}

function describeCounts(db: Db, query: Query, { series, events }: { series: Series; events: Behind["ids"] }, site: string): Described {
  return describeFile(
    db,
    { query, key: null, splitKey: null, site, events },
    {
      id: fileStem(query, "counts", series.vintage.version),
      title: describeTitle(resolveQuery(db, query)),
      citedTitle: titleAnswer(db, resolveQuery(db, query)),
      sentence: series.sentence,
      statement: sayAnswer(db, resolveQuery(db, query), series.total, coverageCaveat(series, spokenWords())),
      period: series.period,
      coverage: describeCoverage(series),
      attributions: series.attributions,
    },
  );
}

/** How far the rows can be relied on, in sentences. */
export function describeCoverage({ rows }: Pick<Series, "rows">): string[] {
  const held = { full: 0, partial: 0, sample: 0, none: 0, unfinished: 0 };
  for (const { completeness, value, complete } of rows) {
    if (completeness !== null) held[completeness] += 1;
    if (value === null) held.none += 1;
    if (!complete) held.unfinished += 1;
  }
  const notes: [number, string][] = [
    [held.full, "rows are covered in full by a source."],
    [held.partial, "rows are covered in part: events may be missing."],
    [held.sample, "rows are covered by a sample: events are missing."],
    [held.none, "rows are covered by no source; their value is empty, which is not zero."],
    [held.unfinished, "rows are unfinished: cut by the period, or beyond the last covered day."],
  ];
  return notes.flatMap(([number, note]) => (number === 0 ? [] : [`${number} of ${rows.length} ${note}`]));
}
