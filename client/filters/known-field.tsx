import { useState } from "react";
import type { Query } from "#shared/query.ts";
import { parsePeriodText } from "#shared/period-text.ts";
import { showDay } from "../format.ts";
import { useRecordDay } from "./use-last-day.ts";
import { words } from "../words.ts";

interface KnownFieldProps {
  query: Query;
  onChange: (query: Query) => void;
}

/** The day whose knowledge is shown, typed as any date; of a month or a year its last day. */
export function KnownField({ query, onChange }: KnownFieldProps) {
  // What was known by now is that of the whole record, however early the sources of what is chosen end.
  const anchor = useRecordDay() ?? 20_000;
  const shown = query.knownOn === null ? "" : showDay(query.knownOn);
  const [typed, setTyped] = useState(shown);
  const [fault, setFault] = useState<string | null>(null);
  function commit(): void {
    if (typed.trim() === shown) return;
    if (typed.trim() === "") {
      onChange({ ...query, knownOn: null });
      return;
    }
    const read = parsePeriodText(typed, anchor, words);
    if (read.kind === "fault") setFault(read.message);
    else onChange({ ...query, knownOn: read.last });
  }
  return (
    <fieldset className="more-rules">
      <legend>{words.filters.known.label}</legend>
      <input
        type="text"
        className="known-input"
        aria-label={words.filters.known.label}
        autoComplete="off"
        value={typed}
        placeholder={words.filters.known.example}
        aria-invalid={fault !== null}
        onChange={(event) => {
          setTyped(event.target.value);
          setFault(null);
        }}
        onBlur={commit}
        onKeyDown={(event) => (event.key === "Enter" ? commit() : undefined)}
      />
      {fault === null ? (
        <p className="tick-hint">{words.filters.known.hint}</p>
      ) : (
        <p className="known-fault" role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
