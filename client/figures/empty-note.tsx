import type { TierId } from "#shared/definitions/tiers.ts";
import { words } from "../words.ts";

interface EmptyNoteProps {
  what: string;
  covered: boolean;
  tier?: TierId;
}

/** How high a chart is that draws no event, and only what is covered. */
export const EMPTY_PX = 130;

/** Nothing to draw: either the sources cover the period and nothing happened, or they do not cover it. */
export function EmptyNote({ what, covered, tier = "record" }: EmptyNoteProps) {
  const uncovered = tier === "machine" ? words.tiers.untold : words.figures.uncovered;
  return <p className="empty">{covered ? words.figures.nothing(what) : uncovered(what)}</p>;
}
