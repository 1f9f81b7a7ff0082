import { useId, useState, type KeyboardEvent } from "react";
import type { Day } from "#shared/dates.ts";
import { showDay } from "../format.ts";
import { parsePeriodText } from "#shared/period-text.ts";
import { typedPeriod } from "./typed-period.ts";
import { words } from "../words.ts";

interface PeriodInputProps {
  label: string;
  end: "from" | "to";
  value: Day | null;
  /** The other end of the period. */
  other: Day | null;
  anchor: Day;
  onPeriod: (from: Day | null, to: Day | null) => void;
}

/** One end of the period, typed, or a whole period. What it would become stands below; what cannot be read stays, with what can. */
export function PeriodInput({ label, end, value, other, anchor, onPeriod }: PeriodInputProps) {
  const shown = value === null ? "" : showDay(value);
  const [draft, setDraft] = useState<{ text: string; of: Day | null } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const id = useId();
  const typed = draft && draft.of === value ? draft.text : null;
  const read = typed === null || typed.trim() === shown ? null : parsePeriodText(typed, anchor, words);
  const next = read === null || read.kind === "fault" ? null : typedPeriod(read, { end, other, anchor });
  const note = fault ?? (next ? words.filters.period.enter(words.say.period(next.from, next.to)) : null);

  function reset(): void {
    setDraft(null);
    setFault(null);
  }

  function commit(): void {
    if (read?.kind === "fault") {
      setFault(read.message);
      return;
    }
    reset();
    if (next) onPeriod(next.from, next.to);
  }

  function press(event: KeyboardEvent): void {
    if (event.key === "Enter") commit();
    if (event.key === "Escape" && draft) {
      event.stopPropagation();
      reset();
    }
  }

  return (
    <span className="period-input">
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        size={12}
        value={typed ?? shown}
        placeholder={end === "from" ? words.filters.period.firstHint : words.filters.period.lastHint}
        aria-invalid={fault !== null}
        aria-describedby={note === null ? undefined : `${id}-note`}
        onChange={(event) => {
          setDraft({ text: event.target.value, of: value });
          setFault(null);
        }}
        onFocus={(event) => event.target.select()}
        onBlur={commit}
        onKeyDown={press}
      />
      {note === null ? null : (
        <span id={`${id}-note`} className={fault === null ? "period-hint" : "period-fault"} role={fault === null ? "status" : "alert"}>
          {note}
        </span>
      )}
    </span>
  );
}
