import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { BadParameter } from "#shared/errors.ts";
import { SEARCH } from "#shared/definitions/search.ts";
import { DEFAULT_QUERY, withFilter, type Query } from "#shared/query.ts";
import { sayReason } from "#shared/refusal.ts";
import { parseSearch } from "#shared/search-text.ts";
import { showDate } from "../../format.ts";
import { inEnglish } from "../../language.ts";
import { latestOptions } from "../../queries.ts";
import { analysesWords } from "../../words/analyses.ts";
import { refusalWords } from "../../words/refusals.ts";

const said = analysesWords.around.add;

/** Events offered at a time. */
const OFFERED = 12;

interface AnchorFieldProps {
  /** What the page looks at: its sides and its record. */
  query: Query;
  /** Kinds looked around; the latest events of them are offered before anything is typed. */
  kinds: readonly string[];
  /** Ids looked around. */
  chosen: readonly string[];
  onToggle: (id: string) => void;
}

/** Single events to look around, found by words; before that the latest between the sides. */
export function AnchorField({ query, kinds, chosen, onToggle }: AnchorFieldProps) {
  const [typed, setTyped] = useState("");
  const { text, fault } = readTyped(typed);
  const { data } = useQuery(latestOptions(offeredOf(query, text, kinds), OFFERED));
  const offered = data?.events.filter(({ precision }) => precision === "day") ?? [];
  return (
    <div className="anchor-field">
      <label className="field">
        <span className="field-name">{said.words}</span>
        <input
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={SEARCH.maxLength}
          value={typed}
          aria-invalid={fault !== null}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <p className="muted" aria-live="polite">
        {fault ?? (text === null ? said.latest : said.found(offered.length, data?.total ?? 0))}
      </p>
      <ul className="anchor-list">
        {offered.map(({ id, date, title }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />{" "}
              <span>
                {showDate(date)} <span {...inEnglish}>{title}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Words search the whole record; without them, the events of the kinds between the sides are offered. */
function offeredOf({ asOf, filters }: Query, text: string | null, kinds: readonly string[]): Query {
  const record: Query = { ...DEFAULT_QUERY, asOf };
  if (text !== null) return { ...record, text };
  const sides = withFilter(withFilter(record, "actor", filters.actor ?? []), "with", filters.with ?? []);
  return withFilter(sides, "kind", kinds);
}

function readTyped(typed: string): { text: string | null; fault: string | null } {
  try {
    return { text: parseSearch(typed), fault: null };
  } catch (error) {
    if (error instanceof BadParameter) return { text: null, fault: sayReason(error, refusalWords) };
    throw error;
  }
}
