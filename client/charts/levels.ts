import type { ColumnData, Part } from "#shared/charts/series.ts";

/** A level at the end of one bucket. */
export interface LevelPoint {
  index: number;
  key: string;
  value: number;
  /** False where the sources end inside the bucket: the level is that of their last day. */
  complete: boolean;
  day: string | null;
}

/** The level of one part along the buckets, broken where no source covers it. */
export interface LevelLine {
  part: Part;
  runs: readonly (readonly LevelPoint[])[];
}

/** The parts of a level as lines: one run for each stretch of covered buckets. */
export function shapeLevels(data: ColumnData): LevelLine[] {
  return data.parts.map((part, at) => {
    const runs: LevelPoint[][] = [];
    data.columns.forEach(({ key, segments }, index) => {
      const segment = segments[at];
      if (segment?.value === null || segment?.value === undefined) return;
      const point = { index, key, value: segment.value, complete: segment.complete, day: segment.last };
      const run = runs.at(-1);
      if (run && run.at(-1)?.index === index - 1) run.push(point);
      else runs.push([point]);
    });
    return { part, runs };
  });
}

/** The ends of a line; null where nothing of it is known. */
export function endsOf({ runs }: LevelLine): { first: LevelPoint; last: LevelPoint } | null {
  const [first, last] = [runs[0]?.[0], runs.at(-1)?.at(-1)];
  return first && last ? { first, last } : null;
}
