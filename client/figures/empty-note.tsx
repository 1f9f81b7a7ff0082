import { words } from "../words.ts";

interface EmptyNoteProps {
  what: string;
  covered: boolean;
}

/** Nothing to draw: either the sources cover the period and nothing happened, or they do not cover it. */
export function EmptyNote({ what, covered }: EmptyNoteProps) {
  return <p className="empty">{covered ? words.figures.nothing(what) : words.figures.uncovered(what)}</p>;
}
