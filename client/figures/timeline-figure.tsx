import { useQuery } from "@tanstack/react-query";
import { capitalise, describeMeasure } from "#shared/describe.ts";
import { findGrain } from "#shared/definitions/periods.ts";
import { laneKey, periodKey, spreadKey } from "#shared/charts/keys.ts";
import { chartQueries } from "#shared/charts/chart-query.ts";
import { shapeLanes } from "../charts/lanes.ts";
import { shapeColumns } from "#shared/charts/series.ts";
import { TimelineChart } from "../charts/timeline-chart.tsx";
import { timelineGrain } from "../charts/timeline-grain.ts";
import { layOutTimeline, plotLeft } from "../charts/timeline-layout.ts";
import { useWidth } from "../charts/use-width.ts";
import { nounFor } from "../headline/nouns.ts";
import { headlineOverTime } from "../headline/over-time.ts";
import { toPoints } from "../headline/points.ts";
import type { Page } from "../page-state.ts";
import { latestOptions, seriesOptions } from "../queries.ts";
import { useLastGood } from "../use-last-good.ts";
import { BandNames } from "./band-names.tsx";
import { EmptyNote } from "./empty-note.tsx";
import type { PictureLook } from "../take/takeable.ts";
import { FigureFoot } from "./figure-foot.tsx";
import { KeyItems } from "./key-items.tsx";
import { FigureTable } from "./figure-table.tsx";
import { Figure } from "./figure.tsx";
import { OnPaper } from "./on-paper.tsx";
import { subtitleOf } from "./subtitle-of.ts";
import { timelineTable } from "./timeline-table.ts";
import { useAnnotations } from "./use-annotations.ts";
import { words } from "../words.ts";

interface TimelineFigureProps {
  page: Page;
  className: string;
}

const ID = "timeline";
const AS_LANES: PictureLook = { drawing: "form=lanes" };
const WAIT_PX = 460;
/** Up to one page of events they are drawn one by one. */
const FEW = 500;

/** Everything the filters let through along time, with terms of office, crises and gaps in the sources. */
export function TimelineFigure({ page, className }: TimelineFigureProps) {
  const [ref, width] = useWidth();
  const annotate = useAnnotations(page);
  const base = chartQueries(ID, page.query)[0]?.query ?? null;
  const query = base && width ? { ...base, by: timelineGrain(page.query, width - plotLeft(width)) } : null;
  const counts = useQuery(seriesOptions(query));
  const kinds = useQuery(seriesOptions(base && { ...base, by: "kind", split: null }));
  // The finding is that of the page's own grain: it is the same at every width.
  const found = useQuery(seriesOptions(base));
  const error = counts.error ?? kinds.error ?? found.error;
  const stale = [counts, kinds, found].some((part) => part.isPlaceholderData);
  const [answer, byKind, finding] = [useLastGood(counts.data), useLastGood(kinds.data), useLastGood(found.data)];
  // Reports stand for events and are none: they are counted, and not drawn one by one.
  const few = page.query.tier === "record" && answer !== undefined && answer.events <= FEW;
  const list = useQuery({ ...latestOptions({ ...page.query, ...base, by: "year", split: null }, FEW), enabled: few });
  const known = useLastGood(few ? list.data : undefined);
  const waits = few && known === undefined && list.error === null;
  const table = page.view.tables.includes(ID);
  const frame = {
    id: ID,
    className,
    view: { table, chartWord: words.figures.views.lanes, onChange: (shown: boolean) => page.toggleTable(ID, shown) },
    error,
  };
  if (!answer || !byKind || !finding || !query || !width || waits) {
    return (
      <Figure
        {...frame}
        title={error ? words.terms.charts[ID].label : null}
        subtitle={subtitleOf(ID, base === null ? [] : [{ query: base }])}
        minHeight={WAIT_PX}
      >
        <div ref={ref}>
          <OnPaper id={ID} query={page.query} />
        </div>
      </Figure>
    );
  }
  const data = shapeColumns(answer, words.say);
  const lanes = shapeLanes(data, byKind.rows);
  const keys = data.columns.map(({ key }) => key);
  const grain = findGrain(keys[0] ?? "") ?? "year";
  const by = words.terms.dimensions[grain].label;
  const events = few ? (known?.events ?? null) : null;
  const noun = nounFor(ID, page.query);
  const title = headlineOverTime(toPoints(shapeColumns(finding, words.say).columns), noun, base?.by ?? "year", finding.total);
  const subtitle = events
    ? words.say.clauses([capitalise(describeMeasure(query, words)), words.figures.strokes])
    : words.say.clauses([subtitleOf(ID, [{ query }]), words.figures.laneColumns]);
  const annotations = annotate(data, answer);
  const layout = layOutTimeline(lanes, annotations, keys.length, width);
  return (
    <Figure
      {...frame}
      title={title}
      subtitle={subtitle}
      stale={stale || error !== null || (few && list.isPlaceholderData)}
      foot={<FigureFoot series={[answer]} queries={[{ id: "all", query }]} names={[]} look={AS_LANES} />}
    >
      <div ref={ref}>
        {lanes.length === 0 ? (
          <EmptyNote what={noun.many} covered={answer.total.covered} tier={page.query.tier} />
        ) : table ? (
          <>
            <FigureTable
              table={timelineTable(data, lanes, by)}
              caption={`${title}. ${subtitle}`}
              onOpen={(key) => page.openMark({ source: ID, key, part: null })}
            />
            <p className="figure-note">{words.figures.timelineNote}</p>
          </>
        ) : (
          <>
            <KeyItems
              steady
              items={[
                ...laneKey(data.columns, events !== null, words),
                ...spreadKey(data.columns, false, words),
                ...periodKey(annotations, words),
              ]}
            />
            <TimelineChart
              layout={layout}
              columns={data.columns}
              grain={grain}
              events={events}
              annotations={annotations}
              width={width}
              label={words.figures.walkLanes(`${title}. ${subtitle}`)}
              onOpen={(mark) => page.openMark({ source: ID, key: mark.key, part: mark.part })}
            />
            <BandNames bands={layout.bands} />
          </>
        )}
      </div>
    </Figure>
  );
}
