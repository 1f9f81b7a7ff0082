import "../../styles/explore.css";
import "../../styles/aligned.css";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect } from "react";
import { KindField } from "../../filters/kind-field.tsx";
import { SideField } from "../../filters/side-field.tsx";
import { sideValues } from "../../filters/sides.ts";
import { useSides } from "../../filters/use-sides.ts";
import { describeUnit } from "#shared/describe.ts";
import { alignedOptions } from "../../analysis-queries.ts";
import { navigate, usePlace } from "../../router.ts";
import { useLastGood } from "../../use-last-good.ts";
import { useTitle } from "../../use-title.ts";
import { ToggleRow } from "../explore/toggle-row.tsx";
import { AlignedFigure } from "./aligned-figure.tsx";
import { alignedSearch, formatCompare, readCompare, START, type CompareState } from "./compare-state.ts";
import { LineField } from "./line-field.tsx";
import { compareWords as said } from "../../words/compare.ts";
import { words } from "../../words.ts";

const FaultNote = lazy(() => import("../../ui/fault-note.tsx").then((module) => ({ default: module.FaultNote })));

const SHOWN = [
  { id: "total", label: said.shown.total, fault: null },
  { id: "month", label: said.shown.month, fault: null },
];
const TERMS = [
  { id: "apart", label: said.terms.apart, fault: null },
  { id: "joined", label: said.terms.joined, fault: null },
];

/** Leaders and periods laid from day 0, over equally many days. */
export function ComparePage() {
  const { search } = usePlace();
  const blank = search === "";
  const state = blank ? START : readCompare(search);
  useEffect(() => {
    if (blank) navigate(formatCompare(START), "replace");
  }, [blank]);
  const { data, error, isPlaceholderData } = useQuery(alignedOptions(alignedSearch(state)));
  const answer = useLastGood(data);
  const sides = useSides(state.query);
  const noun = describeUnit(state.query, words);
  const title = said.title(capitalise(noun), sides.between);
  useTitle(title);
  const go = (next: Partial<CompareState>) => navigate(formatCompare({ ...state, ...next }));
  return (
    <>
      {state.faults.length === 0 ? null : (
        <Suspense fallback={null}>
          <FaultNote faults={state.faults} mended={formatCompare(state)} />
        </Suspense>
      )}
      <div className="lead lead-explore">
        <h1>{title}</h1>
        <p className="lead-sentence">{answer?.finding ?? "\u00a0"}</p>
      </div>
      <div className="explore-controls compare-controls">
        <LineField query={state.query} of={state.of} onChange={(of) => go({ of })} />
        <div className="look-fields">
          <div className="field" role="group" aria-label={words.filters.between}>
            <span className="field-name">{words.filters.between}</span>
            <div className="field-row">
              <SideField query={state.query} slot="first" onChange={(query) => go({ query })} />
              {sideValues(state.query, "first").length === 0 ? null : (
                <>
                  <span>{words.filters.and}</span>
                  <SideField query={state.query} slot="second" onChange={(query) => go({ query })} />
                </>
              )}
            </div>
          </div>
          <KindField query={state.query} onChange={(query) => go({ query })} />
        </div>
        <div className="look-fields">
          <ToggleRow
            name={said.count}
            choices={SHOWN}
            chosen={[state.show]}
            onChoose={(id) => go({ show: id === "month" ? "month" : "total" })}
          />
          <ToggleRow
            name={said.several}
            choices={TERMS}
            chosen={[state.terms]}
            onChoose={(id) => go({ terms: id === "joined" ? "joined" : "apart" })}
          />
        </div>
      </div>
      <AlignedFigure
        answer={answer ?? null}
        error={error}
        stale={isPlaceholderData}
        noun={noun}
        state={state}
        onTable={(table) => navigate(formatCompare({ ...state, table }), "replace")}
      />
    </>
  );
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
