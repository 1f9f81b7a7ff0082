import { useQuery } from "@tanstack/react-query";
import type { Query } from "#shared/query.ts";
import { periodsOptions } from "../../queries.ts";
import { useNames } from "../../filters/use-names.ts";
import { Popover } from "../../ui/popover.tsx";
import { LinePicker } from "./line-picker.tsx";
import { compareWords as said } from "../../words/compare.ts";
import { words } from "../../words.ts";

interface LineFieldProps {
  query: Query;
  of: readonly string[];
  onChange: (of: string[]) => void;
}

const MOST_LINES = 12;

/** What is laid side by side, as chips, and a list to add from. */
export function LineField({ query, of, onChange }: LineFieldProps) {
  const { actor = [], with: other = [] } = query.filters;
  const sides = [...new Set([...actor, ...other])];
  const { data, error } = useQuery(periodsOptions(sides.length === 0 ? ["USA"] : sides));
  const periods = data?.periods ?? [];
  const others = of.filter((id) => !id.includes("..") && !periods.some((period) => period.id === id || period.person?.id === id));
  const nameOfPerson = useNames(data === undefined ? [] : others.map((id) => ({ filter: "person", id })));
  const nameOther = (id: string) => (others.includes(id) ? nameOfPerson(id).label : showDays(id));
  const nameOf = (id: string) =>
    periods.find((period) => period.id === id)?.label ?? periods.find(({ person }) => person?.id === id)?.person?.label ?? nameOther(id);
  return (
    <div className="field" role="group" aria-label={said.fields}>
      <span className="field-name">{said.fromDay}</span>
      <div className="field-row">
        {of.map((id) => (
          <span key={id} className="chip">
            {nameOf(id)}
            <button type="button" aria-label={words.filters.remove(nameOf(id))} onClick={() => onChange(of.filter((each) => each !== id))}>
              <span aria-hidden="true">×</span>
            </button>
          </span>
        ))}
        {of.length >= MOST_LINES ? null : (
          <Popover label={of.length === 0 ? said.choose : "+"} name={said.add} className="button button-open">
            {(close) => (
              <LinePicker
                periods={periods}
                error={error}
                chosen={of}
                onPick={(id) => {
                  close();
                  onChange([...of, id]);
                }}
              />
            )}
          </Popover>
        )}
      </div>
    </div>
  );
}

/** Days of one's own as they stand in the address, `2009-01-20..2013-01-19`. */
function showDays(id: string): string {
  return id.replace("..", " – ");
}
