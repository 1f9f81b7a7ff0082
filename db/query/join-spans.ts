import type { Day } from "#shared/dates.ts";
import { COMPLETENESS, type CompletenessId } from "#shared/definitions/vocabularies.ts";
import { idsOf } from "#shared/tables.ts";

export interface Span {
  first: Day;
  last: Day;
  completeness: CompletenessId;
}

/** Joins intervals that overlap or follow on; a day that two of them cover is given to the more complete. */
export function joinSpans(intervals: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const completeness of idsOf(COMPLETENESS)) {
    const own: Span[] = [];
    for (const { first, last } of intervals
      .filter((interval) => interval.completeness === completeness)
      .toSorted((a, b) => a.first - b.first)) {
      const before = own.at(-1);
      if (before && first <= before.last + 1) before.last = Math.max(before.last, last);
      else own.push({ first, last, completeness });
    }
    joined.push(...joined.reduce(cutOut, own));
  }
  return joined.toSorted((a, b) => a.first - b.first);
}

function cutOut(spans: Span[], { first, last }: Span): Span[] {
  return spans.flatMap((span) =>
    [
      { ...span, last: Math.min(span.last, first - 1) },
      { ...span, first: Math.max(span.first, last + 1) },
    ].filter((part) => part.first <= part.last),
  );
}
