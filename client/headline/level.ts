import { listWords } from "#shared/describe.ts";
import type { ColumnData } from "../charts/series.ts";
import { formatNumber } from "../format.ts";
import { capitalise, countOf, type Noun } from "./nouns.ts";
import type { Point } from "./peaks.ts";
import { toPoints } from "./points.ts";

/** A finding about a level: where it stands at the end, and where it stood at the start. Never why. */
export function headlineLevel(points: readonly Point[], noun: Noun, covered: boolean): string {
  const known = points.filter((point) => point.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!covered || !first || !last) return `${capitalise(noun.many)}: not covered in this period`;
  const end = `${capitalise(countOf(last.value ?? 0, noun))} ${when(last)}`;
  return first === last ? end : `${end}, against ${formatNumber(first.value ?? 0)} ${when(first)}`;
}

/** A column the lists cover in part shows their last day, not its own. */
function when({ label, complete }: Point): string {
  return complete ? `at the end of ${label}` : `in ${label}, as far as the lists go`;
}

/** Columns as a level's headline sees them: a sum is one only where every part is known. */
export function levelPoints({ columns }: ColumnData): Point[] {
  const whole = columns.map((column) => ({
    ...column,
    total: column.segments.every(({ value }) => value !== null) ? column.total : null,
  }));
  return toPoints(whole);
}

/** Parts of a level that the sources know for some of its columns only; null where all parts are known throughout. */
export function partsInPart({ columns, parts }: ColumnData): string | null {
  const known = columns.filter((column) => column.covered);
  const partly = parts.flatMap((part, index) => {
    const own = known.filter((column) => (column.segments[index]?.value ?? null) !== null);
    const [first, last] = [own[0], own.at(-1)];
    return !first || !last || own.length === known.length ? [] : [`${part.label} (${first.label} to ${last.label})`];
  });
  return partly.length === 0 ? null : `Known for some of the columns only, and missing in the others: ${listWords(partly, "and")}.`;
}
