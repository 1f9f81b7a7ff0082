import { DIMENSIONS } from "#shared/definitions/dimensions.ts";
import { OTHERS } from "#shared/charts/fold-parts.ts";
import { hasEvents } from "#shared/charts/series.ts";
import { CoveredLink } from "../../filters/covered-link.tsx";
import { PredecessorLine } from "../../filters/predecessor-line.tsx";
import { EmptyNote } from "../../figures/empty-note.tsx";
import { FigureFoot } from "../../figures/figure-foot.tsx";
import { FigureTable } from "../../figures/figure-table.tsx";
import { Figure } from "../../figures/figure.tsx";
import { SpreadNote } from "../../figures/spread-note.tsx";
import { KeyLine } from "../../figures/key-line.tsx";
import { SnapshotNote } from "../../figures/snapshot-note.tsx";
import { useAnnotations } from "../../figures/use-annotations.ts";
import type { Page } from "../../page-state.ts";
import { useWide } from "../../ui/use-wide.ts";
import { paletteOf } from "#shared/charts/palette.ts";
import { Narrower } from "./narrower.tsx";
import { pictureLook } from "./picture-look.ts";
import { BarsPlot } from "./plots/bars-plot.tsx";
import { HeatPlot } from "./plots/heat-plot.tsx";
import { MapPlot } from "./plots/map-plot.tsx";
import { TimePlot } from "./plots/time-plot.tsx";
import { HeatKey } from "./heat-key.tsx";
import { ShownOf } from "./shown-of.tsx";
import { SheetFileLink } from "./sheet-file-link.tsx";
import { sheetTable } from "./sheet-table.ts";
import type { Asked } from "./use-answer.ts";
import { nounOf, subtitleOf, titleOf } from "./words.ts";
import { exploreWords as said } from "../../words/explore.ts";
import { words as common } from "../../words.ts";

interface ExploreFigureProps {
  page: Page;
  asked: Asked;
}

const ID = "explore";
const WAIT_PX = 440;

/** The answer, drawn as chosen, with its finding, its table, its files and who says so. */
export function ExploreFigure({ page, asked: { answer, stale, error } }: ExploreFigureProps) {
  const annotate = useAnnotations(page);
  const wide = useWide();
  const { look } = page.view;
  if (!answer) {
    return (
      <Figure
        id={ID}
        title={error ? said.cannotDraw : null}
        subtitle={"\u00a0"}
        view={null}
        error={error}
        minHeight={WAIT_PX}
        note={<Narrower page={page} error={error} />}
      >
        {null}
      </Figure>
    );
  }
  const { query, series, sheet, drawn } = answer;
  const time = DIMENSIONS[query.by].kind === "time";
  const noun = nounOf(query);
  const [title, subtitle] = [titleOf(sheet, series, query, drawn), subtitleOf(query, drawn)];
  const words = { parts: sheet.parts, colours: paletteOf(sheet.parts, query), noun, reading: drawn.reading };
  const heat = drawn.chart === "heat";
  const named = wide && drawn.chart === "lines" && sheet.parts.length > 1;
  const walk = heat ? said.walkCells : time ? said.walkTime : said.walkBars;
  const plot = {
    sheet,
    form: drawn.chart,
    words,
    label: `${title}. ${subtitle}. ${walk}`,
    log: drawn.log,
    annotations: time && !heat && DIMENSIONS[query.by].grain !== "day" ? annotate(sheet.data, series) : null,
    named,
    onOpen: (mark: { key: string; part: string | null }) => page.openMark({ source: ID, key: mark.key, part: mark.part }),
  };
  const { groups, parts, summed } = sheet.rest;
  return (
    <Figure
      id={ID}
      title={title}
      subtitle={subtitle}
      stale={stale}
      view={{
        table: drawn.form === "table",
        chartWord: said.forms[drawn.chart],
        onChange: (table) => page.setLook(look, table),
      }}
      error={error}
      note={
        <>
          {drawn.notes.map((note) => (
            <p key={note} className="figure-note">
              {note}
            </p>
          ))}
          {parts.length > 0 && !summed.parts ? (
            <p className="figure-note">
              {said.leftOut(parts.length, query.split === null ? null : common.terms.dimensions[query.split].plural)}
            </p>
          ) : null}
          <PredecessorLine query={query} addressOf={page.addressOf} />
          {query.metric === "stock" ? <SnapshotNote lists={sheet.parts.map(({ id }) => id)} /> : null}
        </>
      }
      foot={
        <FigureFoot
          series={[series]}
          queries={[{ id: "all", query }]}
          names={[]}
          own={<SheetFileLink {...answer} />}
          look={pictureLook(drawn, query)}
        />
      }
    >
      {!hasEvents(sheet.data) ? (
        <>
          <EmptyNote what={noun.many} covered={series.total.covered} />
          {series.total.covered ? null : <CoveredLink query={query} addressOf={page.addressOf} />}
        </>
      ) : drawn.form === "table" ? (
        <FigureTable
          table={sheetTable(sheet, query, drawn.reading)}
          caption={`${title}. ${subtitle}`}
          onOpen={(key) => page.openMark({ source: ID, key, part: null })}
        />
      ) : drawn.chart === "map" ? (
        <MapPlot query={query} series={series} noun={noun} label={`${title}. ${subtitle}.`} onOpen={plot.onOpen} />
      ) : heat ? (
        <>
          <HeatKey sheet={sheet} words={words} time={time} />
          <HeatPlot {...plot} time={time} />
          <SpreadNote columns={sheet.data.columns} />
        </>
      ) : (
        <>
          <KeyLine
            data={named ? { ...sheet.data, parts: [] } : sheet.data}
            colours={words.colours}
            grain={common.terms.dimensions[query.by].label.toLowerCase()}
            annotations={plot.annotations}
            time={time}
            zeros={drawn.chart === "columns" || drawn.chart === "stacked"}
          />
          {time ? <TimePlot {...plot} /> : <BarsPlot {...plot} />}
        </>
      )}
      {groups.length > 0 && drawn.form !== "map" ? (
        <ShownOf
          shown={Math.min(drawn.top, sheet.rows.length)}
          groups={groups.length}
          of={common.terms.dimensions[query.by].plural}
          onTop={(top) => page.setLook({ ...look, top }, drawn.form === "table")}
        />
      ) : null}
      <p className="more">
        {groups.length > 0 && drawn.form !== "map" && !summed.groups ? (
          <button type="button" className="text-button" onClick={() => page.openMark({ source: ID, key: OTHERS, part: null })}>
            {said.more(groups.length, common.terms.dimensions[query.by].plural)}
          </button>
        ) : null}
        {sheet.unnamed && sheet.unnamed.events > 0 && drawn.form !== "map" ? (
          <button type="button" className="text-button" onClick={() => page.openMark({ source: ID, key: "unknown", part: null })}>
            {time
              ? said.coarse(sheet.unnamed.events)
              : said.unnamed(sheet.unnamed.events, common.terms.dimensions[query.by].label.toLowerCase())}
          </button>
        ) : null}
      </p>
    </Figure>
  );
}
