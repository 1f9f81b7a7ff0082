import type { Query } from "../query.ts";
import { spokenWords } from "../words/spoken.ts";
import type { KeyItem } from "./key.ts";

/** How a mark at home of a side is drawn: pale, in the outline of the others. */
export const AT_HOME = { fill: "var(--meeting-home)", stroke: "var(--meeting)" } as const;

/** On whose ground: at home of a side of the question, and elsewhere. */
export function groundKey({ filters }: Query): KeyItem[] {
  const { marks } = spokenWords();
  const sides = filters.with ? "two" : "one";
  return [
    { text: marks.key.home[sides], swatch: AT_HOME },
    { text: marks.key.away[sides], swatch: { fill: "var(--meeting)" } },
  ];
}
