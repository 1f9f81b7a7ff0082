import { lazy, Suspense } from "react";
import { withFilter, type Query } from "#shared/query.ts";
import { useNames } from "../../filters/use-names.ts";
import { navigate } from "../../router.ts";
import { Popover } from "../../ui/popover.tsx";
import { words } from "../../words.ts";
import { pairAddress } from "./pair-state.ts";
import { pairWords as said } from "../../words/pair.ts";

const loadPicker = () => import("../../filters/side-picker.tsx");
const SidePicker = lazy(() => loadPicker().then((module) => ({ default: module.SidePicker })));

interface PairChoiceProps {
  one: string;
  other: string;
  /** What the page looks at. */
  query: Query;
}

/** The two sides of the page, each to be exchanged for another. */
export function PairChoice({ one, other, query }: PairChoiceProps) {
  const nameOf = useNames([one, other].map((id) => ({ filter: "actor", id })));
  const choice = (side: string, opposite: string, go: (id: string) => string) => (
    <Popover
      label={nameOf(side).label}
      name={said.choice.exchange(nameOf(side).label)}
      onIntent={() => void loadPicker().catch(() => undefined)}
    >
      {(close) => (
        <Suspense fallback={<p className="muted">{words.filters.sides.loading}</p>}>
          <SidePicker
            query={withFilter(withFilter(query, "with", []), "actor", [opposite])}
            slot="second"
            people={false}
            label={said.choice.with(nameOf(opposite).inText)}
            onPick={(_what, id) => {
              close();
              navigate(go(id));
            }}
          />
        </Suspense>
      )}
    </Popover>
  );
  return (
    <div className="pair-choice" role="group" aria-label={said.choice.label}>
      {choice(one, other, (id) => pairAddress(id, other, query))}
      <span aria-hidden="true">–</span>
      {choice(other, one, (id) => pairAddress(one, id, query))}
    </div>
  );
}
