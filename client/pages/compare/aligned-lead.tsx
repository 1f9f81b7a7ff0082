import type { Aligned } from "#shared/api.ts";
import type { Noun } from "#shared/words/noun.ts";
import { describeMost } from "./describe-most.ts";

interface AlignedLeadProps {
  answer: Aligned | null;
  noun: Noun;
  /** Lines that were asked for: room is kept for them before they are there. */
  lines: number;
}

/** A leader with two terms has two lines. */
const MORE_LINES = 1;

/** What the lines come to: who has most, then a line for each of them, then what limits the numbers. */
export function AlignedLead({ answer, noun, lines }: AlignedLeadProps) {
  const told = answer?.statements.filter(({ line }) => line !== null) ?? [];
  const remarks = answer?.statements.filter(({ line }) => line === null) ?? [];
  return (
    <>
      <p className="lead-finding">{answer && told.length > 0 ? describeMost(answer, noun) : "\u00a0"}</p>
      <ul className="told-lines" style={{ minHeight: `calc(${lines + MORE_LINES} * var(--told-line))` }}>
        {told.map(({ line, text }) => (
          <li key={line}>{text}</li>
        ))}
      </ul>
      <p className="lead-sentence">{answer ? remarks.map(({ text }) => text).join(" ") : "\u00a0"}</p>
    </>
  );
}
