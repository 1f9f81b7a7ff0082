import { useState } from "react";
import { LAST_DAY, type Day } from "#shared/dates.ts";
import { parsePeriodText } from "#shared/period-text.ts";
import { showDate } from "../../format.ts";
import { words } from "../../words.ts";

interface ClaimDayProps {
  label: string;
  value: string | null;
  /** Which day of a month or a year that is typed. */
  edge: "first" | "last";
  onChange: (day: Day | null) => void;
}

/** A day of a claim, written as the page writes days: a browser's own field has the order of its country. */
export function ClaimDay({ label, value, edge, onChange }: ClaimDayProps) {
  const shown = value === null ? "" : showDate(value);
  const [isFault, setFault] = useState(false);
  function commit(typed: string): void {
    if (typed === shown) return;
    const read = typed === "" ? null : parsePeriodText(typed, LAST_DAY, words);
    const isRead = read === null || read.kind === "end";
    setFault(!isRead);
    if (read === null) onChange(null);
    else if (read.kind === "end") onChange(read[edge]);
  }
  return (
    <input
      key={value}
      type="text"
      className="claim-day"
      aria-label={label}
      aria-invalid={isFault}
      autoComplete="off"
      defaultValue={shown}
      onBlur={(event) => commit(event.target.value.trim())}
      onKeyDown={(event) => (event.key === "Enter" ? event.currentTarget.blur() : undefined)}
    />
  );
}
