import type { Periods } from "#shared/api.ts";
import { PERIOD_KINDS } from "#shared/definitions/vocabularies.ts";
import { idsOf } from "#shared/tables.ts";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { compareWords as said } from "../../words/compare.ts";
import { words } from "../../words.ts";

interface LinePickerProps {
  periods: Periods["periods"];
  error: Error | null;
  chosen: readonly string[];
  onPick: (id: string) => void;
}

interface Group {
  name: string;
  choices: { id: string; label: string; hint: string | null }[];
}

/** Leaders with all their terms, single terms and named periods, newest first. */
export function LinePicker({ periods, error, chosen, onPick }: LinePickerProps) {
  if (error && periods.length === 0) return <ProblemNote error={error} />;
  return (
    <div className="line-picker">
      {groupLines(periods).map(({ name, choices }) => (
        <section key={name}>
          <h3>{name}</h3>
          <ul>
            {choices.map(({ id, label, hint }) => (
              <li key={id}>
                <button type="button" className="text-button" disabled={chosen.includes(id)} onClick={() => onPick(id)}>
                  {label}
                  {hint === null ? null : <span className="muted"> {hint}</span>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function groupLines(periods: Periods["periods"]): Group[] {
  const newest = periods.toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const leaders = new Map(
    newest.flatMap(({ person, actors }) => (person === null ? [] : [[person.id, { ...person, hint: actors[0]?.label ?? null }] as const])),
  );
  const kinds = idsOf(PERIOD_KINDS).map((kind) => ({
    name: words.terms.periodKinds[kind].label,
    choices: newest.filter((period) => period.kind === kind).map(({ id, label }) => ({ id, label, hint: null })),
  }));
  return [{ name: said.leaders, choices: [...leaders.values()] }, ...kinds].filter(({ choices }) => choices.length > 0);
}
