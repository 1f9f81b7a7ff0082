import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { addYears, parseDay, type Day } from "#shared/dates.ts";
import type { Query } from "#shared/query.ts";
import { showDay } from "../format.ts";
import { periodsOptions } from "../queries.ts";
import { forgetRecent, recentPeriods } from "../saved/recent.ts";
import { ProblemNote } from "../ui/problem-note.tsx";
import { groupPresets, statesOf } from "./preset-groups.ts";
import { useRecordDay } from "./use-last-day.ts";
import { words } from "../words.ts";

interface PeriodPresetsProps {
  query: Query;
  /** Presets end at the last covered day of what is chosen, not today. */
  lastDay: Day;
  onChoose: (from: Day | null, to: Day | null, period: string | null) => void;
}

const RECENT = [1, 3, 5, 10] as const;

/** Periods ready to choose: recent years, terms of office of both sides, crises, breaks, gaps in the sources. */
export function PeriodPresets({ query, lastDay, onChoose }: PeriodPresetsProps) {
  const { actor = [], with: other = [], person = [], withPerson = [] } = query.filters;
  const people = [...person, ...withPerson];
  const named = [...actor, ...other];
  // Leaders' states are known once all periods are.
  const { data: everyone } = useQuery({ ...periodsOptions([]), enabled: people.length > 0 });
  const first = [...actor, ...statesOf(everyone?.periods ?? [], person)];
  const second = [...other, ...statesOf(everyone?.periods ?? [], withPerson)];
  const sides = [...new Set([...first, ...second])];
  const { data, error } = useQuery({
    ...periodsOptions(sides.length === 0 ? ["USA"] : sides),
    enabled: people.length === 0 || named.length > 0 || everyone !== undefined,
  });
  const [recent, setRecent] = useState(recentPeriods);
  const recordDay = useRecordDay();
  const groups = groupPresets(data?.periods ?? [], first, second);
  return (
    <div className="presets">
      <section>
        <h3>{words.filters.period.upTo(showDay(lastDay))}</h3>
        <ul>
          {RECENT.map((years) => (
            <li key={years}>
              <button type="button" onClick={() => onChoose(addYears(lastDay, -years) + 1, lastDay, null)}>
                {words.filters.period.lastYears(years)}
              </button>
            </li>
          ))}
          <li>
            <button type="button" onClick={() => onChoose(null, Math.max(recordDay ?? lastDay, lastDay), null)}>
              {words.filters.period.allRecord}
            </button>
          </li>
        </ul>
      </section>
      {recent.length === 0 ? null : (
        <section>
          <h3>{words.filters.period.recent}</h3>
          <ul>
            {recent.map(({ from, to, period }) => (
              <li key={`${from}-${to}`}>
                <button type="button" onClick={() => onChoose(from, to, period)}>
                  {words.say.period(from, to)}
                </button>
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="presets-forget"
            onClick={() => {
              forgetRecent();
              setRecent([]);
            }}
          >
            {words.filters.period.forget}
          </button>
        </section>
      )}
      {error ? <ProblemNote error={error} /> : null}
      {groups.map((group) => (
        <section key={group.name}>
          <h3>{group.name}</h3>
          <ul>
            {group.periods.map((period) => (
              <li key={period.id}>
                <button
                  type="button"
                  aria-pressed={query.period === period.id}
                  onClick={() => onChoose(parseDay(period.from), parseDay(period.shownTo), period.id)}
                >
                  {period.label}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
