import type { Db } from "#db/client.ts";
import { countCells } from "#db/engine/cells.ts";
import { selectCells } from "#db/query/cells.ts";
import { parseQuery, type Query } from "#shared/query.ts";
import type { DimensionId } from "#shared/definitions/dimensions.ts";
import { median } from "./median.ts";

export interface EngineTiming {
  id: string;
  /** Median milliseconds of the same cells, in pairs: by SQL, then by columns. */
  sql: number;
  columns: number;
}

const PAIRS = 60;

/** Shapes of query, from one narrow bar chart to every event by two dimensions that hold several values. */
const SHAPES: Readonly<Record<string, string>> = {
  "calls by year and kind": "actor=USA&with=RUS&kind=call,video_call&split=kind",
  "meetings by venue": "actor=USA&with=RUS&kind=meeting,summit&by=venue-city",
  "everything by year": "by=year",
  "month × kind": "actor=USA&by=month&split=kind&from=1990-01-01&to=2025-12-31",
  "actor × year": "by=actor&split=year",
  "topic × actor": "by=topic&split=actor",
  "pairs in contact by year": "metric=pairs&by=year",
  "a call of three is three": "count=pair&kind=call&by=counterpart&actor=USA",
  "terms of office": "actor=RUS&by=tenure&split=kind",
  "two people by month": "person=donald-trump&withPerson=vladimir-putin&by=month",
  "targets listed by quarter": "metric=listings&by=quarter&split=list",
  "stock by month": "metric=stock&by=month&split=list",
};

/** Times both engines on each shape, one after the other, so that the machine's noise meets both. */
export function measureEngines(db: Db): EngineTiming[] {
  return Object.entries(SHAPES).map(([id, text]) => {
    const query = parseQuery(new URLSearchParams(text));
    const axes = [query.by, ...(query.split === null ? [] : [query.split])];
    const times = { sql: [] as number[], columns: [] as number[] };
    for (let pair = 0; pair < PAIRS; pair++) {
      times.sql.push(time(selectCells, db, query, axes));
      times.columns.push(time(countCells, db, query, axes));
    }
    return { id, sql: median(times.sql), columns: median(times.columns) };
  });
}

function time(run: typeof selectCells, db: Db, query: Query, axes: readonly DimensionId[]): number {
  const start = performance.now();
  run(db, query, axes);
  return performance.now() - start;
}
