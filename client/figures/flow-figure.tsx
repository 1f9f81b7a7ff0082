import { partColours } from "#shared/charts/colours.ts";
import { ColumnsChart } from "../charts/columns-chart.tsx";
import { shapeFlow } from "#shared/charts/mirror.ts";
import { hasEvents } from "#shared/charts/series.ts";
import { nounFor } from "../headline/nouns.ts";
import { headlineFlow } from "../headline/flow.ts";
import { toPoints } from "../headline/points.ts";
import type { Page } from "../page-state.ts";
import { EmptyNote } from "./empty-note.tsx";
import { FigureFoot } from "./figure-foot.tsx";
import { FigureTable } from "./figure-table.tsx";
import { Figure } from "./figure.tsx";
import { KeyLine } from "./key-line.tsx";
import { columnTable } from "./table-data.ts";
import { subtitleOf } from "./subtitle-of.ts";
import { useFigure } from "./use-figure.ts";
import { words } from "../words.ts";

interface FlowFigureProps {
  page: Page;
  height: number;
  className: string;
}

const ID = "listings";

/** Targets put on the sanctions lists, above the line, and taken off them, below it, by list. */
export function FlowFigure({ page, height, className }: FlowFigureProps) {
  const { queries, series, stale, error } = useFigure(ID, page.query);
  const by = queries[0]?.query.by ?? "year";
  const axis = words.terms.dimensions[by].label;
  const subtitle = subtitleOf(ID, queries);
  const table = page.view.tables.includes(ID);
  const view = { table, chartWord: words.figures.views.chart, onChange: (shown: boolean) => page.toggleTable(ID, shown) };
  const frame = { id: ID, subtitle, className, view, error };
  if (!series) {
    return (
      <Figure {...frame} title={error ? words.terms.charts[ID].label : null} minHeight={height + 60}>
        {null}
      </Figure>
    );
  }
  const seriesOf = (id: "all" | "less") => series[queries.findIndex((query) => query.id === id)] ?? null;
  const [listed, delisted] = [seriesOf("all"), seriesOf("less")];
  const data = shapeFlow(listed, delisted, words.say);
  const colours = partColours(data.parts, "list");
  const noun = nounFor(ID, page.query);
  const covered = series.some(({ total }) => total.covered);
  const title = headlineFlow({
    listed: listed && { points: toPoints(shapeFlow(listed, null, words.say).columns), total: listed.total },
    delisted: delisted && delisted.total,
    noun,
    grain: by,
  });
  return (
    <Figure
      {...frame}
      title={title}
      stale={stale}
      foot={<FigureFoot series={series} queries={queries} names={[words.figures.listed, words.figures.delisted]} />}
    >
      {!hasEvents(data) ? (
        <EmptyNote what={noun.many} covered={covered} />
      ) : table ? (
        <FigureTable
          table={columnTable(data, axis, { nameOf: (part) => words.figures.listedBy(part.label, part.way === "less"), total: false })}
          caption={`${title}. ${subtitle}`}
        />
      ) : (
        <>
          <KeyLine data={data} colours={colours} grain={axis.toLowerCase()} />
          <ColumnsChart
            data={data}
            colours={colours}
            nouns={{ up: noun, down: words.headlines.delisted }}
            annotations={null}
            label={words.figures.walkColumns(`${title}. ${subtitle}`)}
            height={height}
            onOpen={(mark) => page.openMark({ source: mark.way === null ? ID : `${ID}.${mark.way}`, key: mark.key, part: mark.part })}
          />
        </>
      )}
    </Figure>
  );
}
