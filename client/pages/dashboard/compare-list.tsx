import { useId, useRef, useState } from "react";
import { PREVIOUS, type Comparison } from "#shared/compare.ts";
import { parsePeriodText } from "#shared/period-text.ts";
import { useLastDay } from "../../filters/use-last-day.ts";
import { describeWindow } from "../../headline/window-words.ts";
import type { Page } from "../../page-state.ts";
import { dashboardWords as said } from "../../words/dashboard.ts";
import { words } from "../../words.ts";

interface CompareListProps {
  page: Page;
  onDone: () => void;
}

interface Choice {
  id: string;
  label: string;
  hint: string | null;
  compare: Comparison | null;
}

const CHOICES: readonly Choice[] = [
  { id: "usual", ...said.choices.usual, compare: null },
  { id: "previous", ...said.choices.previous, compare: PREVIOUS },
  { id: "year", ...said.choices.year, compare: { kind: "year" } },
  { id: "none", ...said.choices.none, compare: { kind: "none" } },
];

/** What a period can be compared with, and a field for any other period. */
export function CompareList({ page, onDone }: CompareListProps) {
  const chosen = page.view.compare;
  const [typed, setTyped] = useState(chosen?.kind === "period" ? describeWindow(chosen.from, chosen.to) : "");
  const [asked, setAsked] = useState(false);
  // Arrow keys choose each on the way to the one wanted, so only a click is the last word; for keys it is Enter.
  const byPointer = useRef(false);
  const id = useId();
  const anchor = useLastDay(page.query);
  const read = typed.trim() === "" ? null : parsePeriodText(typed, anchor, words);
  const window = read !== null && read.kind !== "fault" && read.first !== null ? { from: read.first, to: read.last } : null;
  const fault = window || read === null ? null : read.kind === "fault" ? read.message : said.needsFirstDay;

  function choose(compare: Comparison | null): void {
    page.setCompare(compare);
    if (byPointer.current) onDone();
  }
  return (
    <div className="compare-list">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears what its choices are chosen with */}
      <fieldset
        onPointerDown={() => (byPointer.current = true)}
        onKeyDown={(event) => {
          byPointer.current = false;
          if (event.key === "Enter") onDone();
        }}
      >
        <legend>{said.comparePeriod}</legend>
        {CHOICES.map(({ id: name, label, hint, compare }) => (
          <label key={name} className="tick">
            <input type="radio" name="compare" checked={(chosen?.kind ?? "usual") === name} onChange={() => choose(compare)} />
            <span>
              {label}
              {hint === null ? null : <span className="muted">, {hint}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (!window) return;
          page.setCompare({ kind: "period", ...window });
          onDone();
        }}
      >
        <label htmlFor={id}>{said.otherPeriod}</label>
        <span className="compare-other">
          <input
            id={id}
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            placeholder="2009–2012"
            aria-invalid={asked && fault !== null}
            aria-describedby={`${id}-read`}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="submit" className="button">
            {said.compare}
          </button>
        </span>
        <span id={`${id}-read`} className={asked && fault !== null ? "compare-read compare-fault" : "compare-read"} role="status">
          {window ? words.say.period(window.from, window.to) : asked ? (fault ?? "") : ""}
        </span>
      </form>
    </div>
  );
}
