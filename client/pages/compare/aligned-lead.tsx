import type { Aligned } from "#shared/api.ts";
import { Link } from "../../ui/link.tsx";
import { compareWords as said } from "../../words/compare.ts";
import { formatCompare, START } from "./compare-state.ts";

interface AlignedLeadProps {
  answer: Aligned | null;
  /** Lines that were asked for: room is kept for them before they are there. */
  lines: number;
}

/** A leader with two terms has two lines. */
const MORE_LINES = 1;

/** What the lines come to, one for each, then what limits the numbers; the figure says who has most. */
export function AlignedLead({ answer, lines }: AlignedLeadProps) {
  const told = answer?.statements.filter(({ line }) => line !== null) ?? [];
  const remarks = answer?.statements.filter(({ line }) => line === null) ?? [];
  const room = lines === 0 ? 0 : lines + MORE_LINES;
  return (
    <>
      <ul className="told-lines" style={{ minHeight: `calc(${room} * var(--told-line))` }}>
        {told.map(({ line, text }) => (
          <li key={line}>{text}</li>
        ))}
      </ul>
      <p className="lead-sentence">
        {answer ? remarks.map(({ text }) => text).join(" ") : "\u00a0"}{" "}
        {lines === 0 ? <Link to={formatCompare(START)}>{said.example}</Link> : null}
      </p>
    </>
  );
}
