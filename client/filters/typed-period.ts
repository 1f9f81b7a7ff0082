import type { Day } from "#shared/dates.ts";
import type { PeriodText } from "#shared/period-text.ts";

type ReadText = Exclude<PeriodText, { kind: "fault" }>;

/** The end of the period that was typed, with the other as it stands and the last covered day. */
interface TypedEnd {
  end: "from" | "to";
  other: Day | null;
  anchor: Day;
}

/**
 * The period that a text typed at one of its ends makes. What was typed stands: where the other end lies on its wrong side, a last
 * day moves to the last covered one, or is taken off where that is earlier still, and a first day is taken off.
 */
export function typedPeriod({ kind, first, last }: ReadText, { end, other, anchor }: TypedEnd): { from: Day | null; to: Day | null } {
  // A year or a month as the beginning is all of it, until another end is typed.
  if (kind === "window" || (end === "from" && first !== last)) return { from: first, to: last };
  if (end === "to") return { from: other !== null && other > last ? null : other, to: last };
  if (other === null || other >= last) return { from: last, to: other };
  return { from: last, to: last <= anchor ? anchor : null };
}
