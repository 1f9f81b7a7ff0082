import type { Sources } from "#shared/api.ts";

type Span = Sources["sources"][number]["coverage"][number]["spans"][number];

const RANK: Readonly<Record<Span["completeness"], number>> = { full: 2, partial: 1, sample: 0 };

/**
 * One line of spans for a collection: where two kinds overlap, the better covered one shows.
 * @param spans of all its kinds, in any order
 * @returns in time order, without overlap
 */
export function joinSpans(spans: readonly Span[]): Span[] {
  const edges = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].toSorted();
  const joined: Span[] = [];
  edges.slice(0, -1).forEach((from, index) => {
    const to = edges[index + 1] ?? from;
    const over = spans.filter((span) => span.from <= from && span.to >= to);
    const [best] = over.toSorted((a, b) => RANK[b.completeness] - RANK[a.completeness]);
    if (!best) return;
    const before = joined.at(-1);
    if (before?.to === from && before.completeness === best.completeness) joined[joined.length - 1] = { ...before, to };
    else joined.push({ from, to, completeness: best.completeness });
  });
  return joined;
}
