import type { Series } from "#shared/api.ts";
import { CHARTS, type ChartId } from "#shared/definitions/charts.ts";
import { ColumnsChart } from "../charts/columns-chart.tsx";
import { LadderChart } from "../charts/ladder-chart.tsx";
import type { Mark } from "../charts/mark.ts";
import { shapeBothWays } from "#shared/charts/mirror.ts";
import { hasEvents, shapeColumns } from "#shared/charts/series.ts";
import { wayColours } from "#shared/charts/way-colours.ts";
import type { Sides } from "../filters/use-sides.ts";
import { headlineBothWays, type WaySum } from "../headline/both-ways.ts";
import { nounFor } from "../headline/nouns.ts";
import { headlineOverTime } from "../headline/over-time.ts";
import { toPoints } from "../headline/points.ts";
import type { Page } from "../page-state.ts";
import { useLastFresh } from "../use-last-good.ts";
import type { PictureLook } from "../take/takeable.ts";
import { CeilingNote } from "./ceiling-note.tsx";
import { EMPTY_PX, EmptyNote } from "./empty-note.tsx";
import { FigureFoot } from "./figure-foot.tsx";
import { FigureTable } from "./figure-table.tsx";
import { Figure } from "./figure.tsx";
import { KeyLine } from "./key-line.tsx";
import { subtitleOf } from "./subtitle-of.ts";
import { columnTable } from "./table-data.ts";
import { useAnnotations } from "./use-annotations.ts";
import { useFigure } from "./use-figure.ts";
import { wayPhrases } from "./way-phrases.ts";
import { words } from "../words.ts";

const AS_LADDER: PictureLook = { drawing: "form=ladder" };

interface WaysFigureProps {
  id: Extract<ChartId, "visits" | "expulsions">;
  page: Page;
  sides: Sides;
  /** Wide enough for terms of office, crises and gaps. */
  wide: boolean;
  height: number;
  className: string;
}

/** What each side did to or at the other: mirrored columns for visits, a ladder for expulsions. */
export function WaysFigure({ id, page, sides, wide, height, className }: WaysFigureProps) {
  const { queries, series, stale, error } = useFigure(id, page.query);
  const annotate = useAnnotations(page);
  const now = wayPhrases(id, sides);
  const phrases = { out: useLastFresh(now.out, !stale) ?? now.out, back: useLastFresh(now.back, !stale) ?? now.back };
  const grain = queries[0]?.query.by ?? "year";
  const by = words.terms.dimensions[grain].label;
  const subtitle = subtitleOf(id, queries);
  const table = page.view.tables.includes(id);
  const ladder = CHARTS[id].mark === "ladder";
  const view = {
    table,
    chartWord: words.figures.views[ladder ? "ladder" : "chart"],
    onChange: (shown: boolean) => page.toggleTable(id, shown),
  };
  const [first, second] = series ?? [];
  if (!first) {
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
  const noun = nounFor(id, page.query);
  const data = second ? shapeBothWays(first, second, phrases, words.say) : shapeColumns(first, words.say);
  const title = second
    ? headlineBothWays(noun, sumOf(first, phrases.out), sumOf(second, phrases.back))
    : headlineOverTime(toPoints(data.columns), noun, grain, first.total);
  const colours = second ? wayColours(id, page.query.filters) : [id === "visits" ? "var(--visit-out)" : "var(--expulsion)"];
  const annotations = wide ? annotate(data, first) : null;
  const open = (mark: Mark) => page.openMark({ source: mark.way === null ? id : `${id}.${mark.way}`, key: mark.key, part: null });
  const covered = first.total.covered || (second?.total.covered ?? false);
  const drawing = {
    data,
    colours,
    label: words.figures.walkMarks(`${title}. ${subtitle}`),
    onOpen: open,
  };
  return (
    <Figure
      id={id}
      title={title}
      subtitle={subtitle}
      className={hasEvents(data) ? className : `${className} figure-short`}
      stale={stale}
      view={view}
      error={error}
      note={id === "expulsions" ? <CeilingNote page={page.query} phrases={phrases} /> : null}
      foot={
        <FigureFoot
          series={series ?? []}
          queries={queries}
          names={[phrases.out, phrases.back]}
          {...(ladder && second ? { look: AS_LADDER } : {})}
        />
      }
    >
      {hasEvents(data) || (covered && !ladder) ? (
        table ? (
          <FigureTable table={columnTable(data, by)} caption={`${title}. ${subtitle}`} />
        ) : (
          <>
            {ladder && second ? null : <KeyLine data={data} colours={colours} grain={by.toLowerCase()} annotations={annotations} />}
            {ladder && second ? (
              <LadderChart {...drawing} noun={noun} />
            ) : (
              <ColumnsChart
                {...drawing}
                nouns={{ up: noun, down: noun }}
                annotations={annotations}
                height={hasEvents(data) ? height : EMPTY_PX}
              />
            )}
          </>
        )
      ) : (
        <EmptyNote what={noun.many} covered={covered} tier={page.query.tier} />
      )}
    </Figure>
  );
}

/** The sum of one way; null where no source covers it. */
function sumOf({ total }: Series, phrase: string): WaySum {
  return { phrase, value: total.value, floor: total.unstated > 0 };
}
