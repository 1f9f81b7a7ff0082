import { TwiceNote } from "../analysis/twice-note.tsx";
import "../../styles/explore.css";
import "../../styles/aligned.css";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { KindField } from "../../filters/kind-field.tsx";
import { KnownField } from "../../filters/known-field.tsx";
import { MoreField } from "../../filters/more-field.tsx";
import { OtherChips } from "../../filters/other-chips.tsx";
import { SideField } from "../../filters/side-field.tsx";
import { sideValues } from "../../filters/sides.ts";
import { useSides } from "../../filters/use-sides.ts";
import { capitalise, describeUnit } from "#shared/describe.ts";
import type { Query } from "#shared/query.ts";
import { ApiFailure, isRefusal } from "../../api.ts";
import { OpenedPanel } from "../../figures/opened-panel.tsx";
import { alignedOptions } from "../../analysis-queries.ts";
import { navigate, usePlace } from "../../router.ts";
import { useLastGood } from "../../use-last-good.ts";
import { AddressNotes } from "../../ui/address-notes.tsx";
import { Link } from "../../ui/link.tsx";
import { withoutMark } from "../../ui/without-mark.ts";
import { PartsPanel } from "./parts-panel.tsx";
import { useTitle } from "../../use-title.ts";
import { ToggleRow } from "../explore/toggle-row.tsx";
import { AlignedFigure } from "./aligned-figure.tsx";
import { AlignedLead } from "./aligned-lead.tsx";
import { alignedSearch, formatCompare, readCompare, START, type CompareState } from "./compare-state.ts";
import { formatOpen, openQuery } from "./open-line.ts";
import { LineField } from "./line-field.tsx";
import { compareWords as said } from "../../words/compare.ts";
import { words } from "../../words.ts";

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
  const go = (next: Partial<CompareState>) => navigate(formatCompare({ ...state, open: null, ...next }));
  const addressed = {
    query: state.query,
    faults: state.faults,
    mended: formatCompare(state),
    closed: formatCompare({ ...state, open: null }),
    today: formatCompare({ ...state, query: { ...state.query, asOf: null } }),
    setQuery: (query: Query) => go({ query }),
  };
  const line = answer?.lines.find(({ id }) => id === state.open?.line);
  const opened = line && state.open ? openQuery(line, state.show, state.open.at) : null;
  const parts = line !== undefined && state.show === "total" && line.parts.length > 1;
  const isNoMark = answer !== undefined && answer !== null && !isPlaceholderData && state.open !== null && !opened && !parts;
  const unknown = error && isRefusal(error) ? unknownLines(error, state.of) : [];
  return (
    <>
      <AddressNotes
        page={isNoMark && state.open ? withoutMark(addressed, formatOpen(state.open)) : addressed}
        counted={{ by: "/aligned", search: alignedSearch(state) }}
      />
      <div className="lead lead-explore lead-aligned">
        <h1>{title}</h1>
        <AlignedLead answer={answer ?? null} lines={state.of.length} />
        <TwiceNote query={state.query} />
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
          <div className="field-row other-fields">
            <MoreField query={state.query} onChange={(query) => go({ query })} />
            <OtherChips
              query={{ ...state.query, knownOn: null }}
              onChange={(query) => go({ query: { ...query, knownOn: state.query.knownOn } })}
            />
          </div>
          <div className="known-line">
            <KnownField key={state.query.knownOn} query={state.query} onChange={(query) => go({ query })} />
          </div>
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
      {unknown.length === 0 ? null : (
        <div className="fault-note" role="alert">
          <p>
            <strong>{said.unknown(unknown)}</strong>
            {said.lineIs}
            <Link to={formatCompare({ ...state, of: state.of.filter((id) => !unknown.includes(id)) })}>{said.without}</Link>
          </p>
        </div>
      )}
      {unknown.length > 0 || state.of.length === 0 ? null : (
        <AlignedFigure
          answer={answer ?? null}
          error={error}
          stale={isPlaceholderData}
          noun={noun}
          state={state}
          onTable={(table) => navigate(formatCompare({ ...state, table }), "replace")}
          onOpen={(open) => go({ open })}
        />
      )}
      {state.open && opened ? (
        <OpenedPanel
          open={{ source: "aligned", key: null, part: null }}
          source={{ query: opened, label: `${line?.label ?? ""}, ${describeReach(state)}` }}
          onClose={() => go({ open: null })}
        />
      ) : state.open && line && parts ? (
        <PartsPanel line={line} at={state.open.at} label={`${line.label}, ${describeReach(state)}`} onClose={() => go({ open: null })} />
      ) : null}
    </>
  );
}

/** The lines an answer refuses, as far as it names them. */
function unknownLines(error: Error, of: readonly string[]): string[] {
  const problem = error instanceof ApiFailure ? error.problem : null;
  return problem?.parameter === "of" ? of.filter((id) => problem.value === id) : [];
}

/** What a mark is read at, in words. */
function describeReach({ open, show }: CompareState): string {
  if (open === null) return "";
  return show === "month" ? said.reachMonth(open.at + 1) : said.reachDays(open.at);
}
