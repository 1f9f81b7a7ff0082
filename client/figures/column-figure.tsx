import { useQuery } from "@tanstack/react-query";
import type { Series } from "#shared/api.ts";
import { PREVIOUS, type ComparedWindows } from "#shared/compare.ts";
import type { ChartId } from "#shared/definitions/charts.ts";
import { partColours } from "#shared/charts/colours.ts";
import { ColumnsChart } from "../charts/columns-chart.tsx";
import { COLOURED_PARTS, foldParts, OTHERS } from "#shared/charts/fold-parts.ts";
import { layCompared } from "../charts/lay-compared.ts";
import { hasEvents, shapeColumns } from "#shared/charts/series.ts";
import { nameOther } from "../headline/change.ts";
import { nounFor } from "../headline/nouns.ts";
import { headlineOverTime } from "../headline/over-time.ts";
import { toPoints } from "../headline/points.ts";
import { describeWindow } from "../headline/window-words.ts";
import type { Page } from "../page-state.ts";
import { EMPTY_PX, EmptyNote } from "./empty-note.tsx";
import { FigureFoot } from "./figure-foot.tsx";
import { FigureTable } from "./figure-table.tsx";
import { Figure } from "./figure.tsx";
import { KeyLine } from "./key-line.tsx";
import { Still } from "./still.tsx";
import { subtitleOf } from "./subtitle-of.ts";
import { columnTable } from "./table-data.ts";
import { useAnnotations } from "./use-annotations.ts";
import { useCompared } from "./use-compared.ts";
import { useFigure } from "./use-figure.ts";
import { seriesOptions } from "../queries.ts";
import { words } from "../words.ts";

interface ColumnFigureProps {
  id: Extract<ChartId, "calls" | "sanctions">;
  page: Page;
  /** Wide enough for terms of office, crises and gaps. */
  wide: boolean;
  height: number;
  className: string;
}

/** A stacked column chart over time with its finding, its table and its file. */
export function ColumnFigure({ id, page, wide, height, className }: ColumnFigureProps) {
  const figure = useFigure(id, page.query);
  const { queries, series, stale, error } = figure;
  const compared = useCompared(figure, page.view.compare);
  const [asked] = queries;
  const answer: Series | null = series?.[0] ?? null;
  // Split into the groups that it has, an answer of none has no buckets: those of the whole say what is covered.
  const isEmpty = answer !== null && answer.rows.length === 0 && answer.total.covered;
  const { data: whole } = useQuery(seriesOptions(isEmpty && asked ? { ...asked.query, split: null } : null));
  const annotate = useAnnotations(page);
  const by = asked?.query.by ?? "year";
  const axis = words.terms.dimensions[by].label;
  const grain = axis.toLowerCase();
  const subtitle = subtitleOf(id, queries);
  const table = page.view.tables.includes(id);
  const view = { table, chartWord: words.figures.views.chart, onChange: (shown: boolean) => page.toggleTable(id, shown) };
  if (!answer) {
    return (
      <Figure
        id={id}
        title={error ? words.terms.charts[id].label : null}
        subtitle={subtitle}
        className={className}
        view={view}
        error={error}
        minHeight={height + 60}
      >
        {null}
      </Figure>
    );
  }
  const plain = foldParts(shapeColumns(isEmpty && whole ? whole : answer, words.say), COLOURED_PARTS, words.marks.others);
  const laid = compared.kind === "laid" ? compared : null;
  const data = laid ? layCompared(plain, laid.series, laid.windows, nameCompared(page, laid.windows)) : plain;
  const colours = partColours(data.parts, data.parts.at(-1)?.id === OTHERS ? null : answer.split);
  const noun = nounFor(id, page.query);
  const annotations = wide ? annotate(data, answer) : null;
  const title = headlineOverTime(toPoints(data.columns), noun, by, answer.total);
  return (
    <Figure
      id={id}
      title={title}
      subtitle={subtitle}
      className={hasEvents(data) || laid ? className : `${className} figure-short`}
      stale={stale}
      view={view}
      error={error}
      note={compared.kind === "apart" ? <p className="figure-note">{words.figures.apart(grain)}</p> : null}
      foot={
        laid ? (
          <FigureFoot
            series={[answer, laid.series]}
            queries={[...queries, { id: "compared", query: laid.query }]}
            names={[words.figures.thisPeriod, words.figures.compared]}
            counted={[answer]}
          />
        ) : (
          <FigureFoot series={[answer]} queries={queries} names={[]} />
        )
      }
    >
      {(hasEvents(data) || answer.total.covered) && data.columns.length > 0 ? (
        <Still stale={stale} table={table}>
          <KeyLine data={data} colours={colours} grain={grain} annotations={annotations} />
          {table ? (
            <FigureTable
              table={columnTable(data, axis)}
              caption={`${title}. ${subtitle}`}
              onOpen={(key) => page.openMark({ source: id, key, part: null })}
            />
          ) : (
            <ColumnsChart
              data={data}
              colours={colours}
              annotations={annotations}
              nouns={{ up: noun, down: noun }}
              label={words.figures.walkColumns(`${title}. ${subtitle}`)}
              height={hasEvents(data) || laid ? height : EMPTY_PX}
              onOpen={(mark) => page.openMark({ source: id, key: mark.key, part: mark.part })}
            />
          )}
        </Still>
      ) : (
        <EmptyNote what={noun.many} covered={answer.total.covered} tier={page.query.tier} />
      )}
    </Figure>
  );
}

/** "the period before, 2013–2016": what the lines over the columns stand for. */
function nameCompared({ view }: Page, { other }: ComparedWindows): string {
  const window = describeWindow(other.from, other.to);
  const name = nameOther(view.compare ?? PREVIOUS);
  return name === window ? name : `${name}, ${window}`;
}
