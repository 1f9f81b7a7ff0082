import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect } from "react";
import { DIMENSIONS } from "#shared/definitions/dimensions.ts";
import { shapeBands } from "../../charts/bands.ts";
import { chartQueries } from "../../charts/chart-query.ts";
import type { ColumnData } from "../../charts/series.ts";
import { ColumnFigure } from "../../figures/column-figure.tsx";
import { loadPanel } from "../../figures/load-panel.ts";
import { findOpenSource } from "../../figures/open-source.ts";
import { Strip } from "../../figures/strip.tsx";
import { VenuesFigure } from "../../figures/venues-figure.tsx";
import { WaysFigure } from "../../figures/ways-figure.tsx";
import { FilterBar } from "../../filters/filter-bar.tsx";
import { useSides } from "../../filters/use-sides.ts";
import { usePage } from "../../page-state.ts";
import { periodsOptions, vintageOptions } from "../../queries.ts";
import { formatPage, startQuery } from "../../query-state.ts";
import { navigate, usePlace } from "../../router.ts";
import { FaultNote } from "../../ui/fault-note.tsx";
import { Latest } from "./latest.tsx";
import { Lead } from "./lead.tsx";
import { TallyBox } from "./tally-box.tsx";

const EventPanel = lazy(() => loadPanel().then((module) => ({ default: module.EventPanel })));

/** The state of a relationship: headline figures, five charts, what others counted, and the latest events. */
export function DashboardPage() {
  const { search } = usePlace();
  const page = usePage();
  const sides = useSides(page.query);
  const { data: vintage, error: vintageError } = useQuery(vintageOptions());
  const actor = page.query.filters.actor?.[0] ?? null;
  const { data: periods } = useQuery(periodsOptions(actor === null ? ["USA"] : [actor]));

  useEffect(() => {
    if (search === "" && (vintage ?? vintageError)) navigate(`/${formatPage(startQuery(vintage?.lastCoveredDay ?? null), page.view)}`, "replace");
  }, [search, vintage, vintageError, page.view]);

  if (search === "") return <div className="page-wait" aria-busy="true" />;
  if (page.fault) return <FaultNote fault={page.fault} home="/" />;

  const grain = DIMENSIONS[chartQueries("calls", page.query)[0]?.query.by ?? "year"].grain;
  const bandsOf = (data: ColumnData) =>
    periods && grain ? shapeBands(periods, actor ?? "USA", grain, data.columns.map((column) => column.key)) : [];
  const source = page.view.open ? findOpenSource(page.view.open, page.query, sides) : null;
  return (
    <>
      <FilterBar query={page.query} grain onChange={page.setQuery} />
      <Lead query={page.query} sides={sides} />
      <Strip page={page} sides={sides} />
      <div className="grid">
        <ColumnFigure id="calls" page={page} bandsOf={bandsOf} height={300} className="span-8" />
        <TallyBox query={page.query} />
        <ColumnFigure id="sanctions" page={page} bandsOf={() => []} height={270} className="span-4" />
        <VenuesFigure page={page} sides={sides} height={270} className="span-4" />
        <WaysFigure id="expulsions" page={page} sides={sides} bandsOf={() => []} height={270} className="span-4" />
        <WaysFigure id="visits" page={page} sides={sides} bandsOf={bandsOf} height={220} className="span-8" />
        <Latest query={page.query} />
      </div>
      {page.view.open && source ? (
        <Suspense fallback={null}>
          <EventPanel open={page.view.open} source={source} onClose={() => page.openMark(null)} />
        </Suspense>
      ) : null}
    </>
  );
}
