import "../../styles/explore.css";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { OpenedPanel } from "../../figures/opened-panel.tsx";
import { FilterBar } from "../../filters/filter-bar.tsx";
import { useSides } from "../../filters/use-sides.ts";
import { usePage } from "../../page-state.ts";
import { vintageOptions } from "../../queries.ts";
import { formatPage } from "../../query-state.ts";
import { startExample } from "#shared/start-query.ts";
import { navigate, usePlace } from "../../router.ts";
import { AddressNotes } from "../../ui/address-notes.tsx";
import { useTitle } from "../../use-title.ts";
import { ExploreFigure } from "./explore-figure.tsx";
import { LookRow } from "./look-row.tsx";
import { mendQuery, timeFirst } from "./mend-query.ts";
import { findNoGroup, findTarget } from "./open-target.ts";
import { QuestionRow } from "./question-row.tsx";
import { RestPanel } from "./rest-panel.tsx";
import { useAnswer } from "./use-answer.ts";
import { nounOf, questionOf } from "./words.ts";
import { exploreWords as said } from "../../words/explore.ts";
import { withoutMark } from "../../ui/without-mark.ts";

/** Any measure by any dimension, split by another, drawn in any way that makes sense. */
export function ExplorePage() {
  const { search } = usePlace();
  const page = usePage();
  const query = useMemo(() => timeFirst(page.query), [page.query]);
  const sides = useSides(query);
  const { data: vintage, error: vintageError } = useQuery(vintageOptions());
  const blank = search === "";
  const asked = useAnswer(blank ? null : query, page.view);
  // What the record does not know is left out of the question, and said.
  page.refuse(asked?.error ?? null);
  const title = questionOf(query, sides.between);
  useTitle(blank ? said.title : title);

  useEffect(() => {
    if (blank && (vintage ?? vintageError))
      navigate(`/explore${formatPage(startExample(vintage?.lastCoveredDay ?? null), page.view)}`, "replace");
  }, [blank, vintage, vintageError, page.view]);

  if (!asked) return <div className="page-wait" aria-busy="true" />;
  const { answer } = asked;
  const { open } = page.view;
  const opened = open?.source === "explore" && answer?.query === query ? open : null;
  const noKey = opened && answer ? findNoGroup(opened, answer.sheet) : null;
  const target = opened && answer && noKey === null ? findTarget(opened, answer.sheet, query) : null;
  return (
    <>
      <FilterBar query={query} grain={false} onChange={(next) => page.setQuery(mendQuery(next))} />
      <AddressNotes page={noKey === null ? page : withoutMark(page, noKey, "key")} />
      <div className="lead lead-explore lead-question">
        <h1>{title}</h1>
        <p className={asked.stale ? "lead-sentence figure-stale" : "lead-sentence"}>{answer?.series.sentence ?? "\u00a0"}</p>
      </div>
      <div className="explore-controls">
        <QuestionRow query={query} onChange={page.setQuery} />
        <LookRow look={page.view.look} drawn={asked.drawn} situation={asked.situation} onLook={page.setLook} />
      </div>
      <ExploreFigure page={page} asked={asked} />
      {target?.kind === "events" ? <OpenedPanel open={target.open} source={target.source} onClose={() => page.openMark(null)} /> : null}
      {target?.kind === "rest" ? (
        <RestPanel target={target} noun={nounOf(query)} onOpen={page.openMark} onClose={() => page.openMark(null)} />
      ) : null}
    </>
  );
}
