import { useId, useState, type KeyboardEvent } from "react";
import type { Day } from "#shared/dates.ts";
import { showDay } from "../format.ts";
import { parsePeriodText } from "./period-text.ts";

interface PeriodInputProps {
  label: string;
  end: "from" | "to";
  value: Day | null;
  anchor: Day;
  onDay: (day: Day) => void;
  onWindow: (first: Day, last: Day) => void;
}

/** One end of the period, typed. What cannot be read stays in the field, with a message of what can. */
export function PeriodInput({ label, end, value, anchor, onDay, onWindow }: PeriodInputProps) {
  const shown = value === null ? "" : showDay(value);
  const [draft, setDraft] = useState<{ text: string; of: Day | null } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const id = useId();
  const text = draft && draft.of === value ? draft.text : shown;

  function commit(): void {
    if (!draft || draft.of !== value || draft.text.trim() === shown) {
      setDraft(null);
      setFault(null);
      return;
    }
    const read = parsePeriodText(draft.text, anchor);
    if (read.kind === "fault") {
      setFault(read.message);
      return;
    }
    setDraft(null);
    setFault(null);
    if (read.kind === "window") onWindow(read.first, read.last);
    else onDay(end === "from" ? read.first : read.last);
  }

  function press(event: KeyboardEvent): void {
    if (event.key === "Enter") commit();
    if (event.key === "Escape" && draft) {
      event.stopPropagation();
      setDraft(null);
      setFault(null);
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
        value={text}
        placeholder={end === "from" ? "first day" : "last day"}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onChange={(event) => setDraft({ text: event.target.value, of: value })}
        onFocus={(event) => event.target.select()}
        onBlur={commit}
        onKeyDown={press}
      />
      {fault === null ? null : (
        <span id={`${id}-fault`} className="period-fault" role="alert">
          {fault}
        </span>
      )}
    </span>
  );
}
