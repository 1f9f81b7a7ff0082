import type { Periods, Series } from "../api.ts";
import { stateAnswer } from "../cite/statement.ts";
import { queryPermalink, sidesPermalink } from "../cite/permalink.ts";
import type { PictureForm } from "../definitions/pictures.ts";
import { describeSidesTitle, describeTitle } from "../describe.ts";
import { mapHeight } from "../charts/map-frame.ts";
import type { Ceiling } from "../charts/ceilings.ts";
import { hasEvents } from "../charts/series.ts";
import type { Query } from "../query.ts";
import { inSpokenLanguage } from "../words/catalogues.ts";
import { spokenWords } from "../words/spoken.ts";
import { drawBars, BAR_PX } from "./bars-plot.ts";
import { chooseDrawing, type Drawing } from "./choose-drawing.ts";
import { drawArea } from "./area-plot.ts";
import { drawColumns, drawGrouped } from "./columns-plot.ts";
import { chooseMirrored, type Counter } from "./choose-mirrored.ts";
import { drawLadder, ladderPx } from "./ladder-plot.ts";
import { drawMirrored } from "./mirrored-plot.ts";
import { drawFrame, type FrameLook, type Picture, type Plot } from "./frame.ts";
import type { KeyItem } from "../charts/key-items.ts";
import { withPeriods } from "./period-bands.ts";
import { drawLanes, lanesPx } from "./lanes-plot.ts";
import { drawLines } from "./lines-plot.ts";
import { drawHeat, heatPx } from "./heat-plot.ts";
import { mapKey } from "../charts/keys.ts";
import { drawMap, mapNotes, placeSeries } from "./map-plot.ts";
import { pageNotes } from "./page-notes.ts";
import { joinSaid, originLines } from "./origin.ts";
import type { MarkLink, PlotRequest } from "./plot.ts";
import { describeNumbers, readNumbers, type NumberLook } from "./read-numbers.ts";
import { seriesHeat } from "./series-heat.ts";
import { seriesKey } from "./series-key.ts";
import type { World } from "./world.ts";

/** How a picture looks; what it says is the answer's alone. */
export interface PictureLook extends FrameLook, NumberLook {
  form: PictureForm | null;
  /** Groups of a category that have a bar of their own. */
  top: number;
}

/** What a picture is drawn from. */
export interface Drawn {
  series: Series;
  /** The other side, where both are drawn. */
  counter: Counter | null;
  /** Terms of office, crises, breaks and gaps of the sources of the sides asked about. */
  periods: Periods["periods"];
  /** Posts cut beside persons expelled, and by whom. */
  ceilings: readonly (Ceiling & { phrase: string | null })[];
}

export interface PictureRequest extends Drawn {
  query: Query;
  look: PictureLook;
  /** Where readers reach the page, without a slash at the end. */
  site: string;
  link: MarkLink | null;
  /** The same of a mark of the other side. */
  otherLink: MarkLink | null;
  /** Outlines for a map. */
  world: World;
  /** Tells it from another picture of the same page. */
  id: string;
}

/** Margins and the numbers of an axis. */
const AROUND_PLOT_PX = 70;

/** Draws an answer as a picture that stands alone: what is counted, the key, the marks, who says so, and in which version of the record. */
export function drawPicture(request: PictureRequest): Picture {
  const { series, query, look, site, link, counter, id } = request;
  const chosen = readNumbers(
    counter ? chooseMirrored(series, query, counter, look.form) : chooseDrawing(series, query, look.form, look.top),
    { series, query, look },
  );
  const drawing = withPeriods(chosen, request, query);
  const read = describeNumbers(drawing, query);
  const { plot, key, notes } =
    drawing.form === "map" ? drawPlaces(drawing, request) : drawGroups({ ...drawing, form: drawing.form }, request);
  const words = spokenWords();
  const tierNote = query.tier === "machine" ? [words.tiers.note] : [];
  const told = [...tierNote, ...drawing.notes, ...notes, ...pageNotes(request, query)];
  const answers = [series, ...(counter ? [counter.series] : [])];
  const title = titleOf(query, request);
  return drawFrame({
    look,
    id,
    leads: link !== null,
    framed: {
      title: read.title === null ? title : words.explore.read(title, read.title),
      statement: [...answers.map((answer) => `${stateAnswer(answer, words)}.`), ...(read.sentence === null ? [] : [read.sentence])].join(
        " ",
      ),
      key,
      plot: hasEvents(drawing.data) ? plot : null,
      empty: answers.some(({ total }) => total.covered) ? words.pictures.empty : words.pictures.uncovered,
      foot: [...(told.length === 0 ? [] : [told.join(" ")]), ...originLines(joinSaid(answers), series.vintage, site, query.tier)],
      permalink: inSpokenLanguage((counter ? sidesPermalink : queryPermalink)(site, query, series.vintage)),
    },
  });
}

/** What a picture is called, apart from how its numbers are read. */
export function titleOf(query: Query, { counter }: Pick<Drawn, "counter">): string {
  return counter ? describeSidesTitle(query, counter.query, spokenWords()) : describeTitle(query, spokenWords());
}

interface Marks {
  plot: Plot;
  key: readonly KeyItem[];
  notes: readonly string[];
}

function drawPlaces(drawing: Drawing, { series, query, world, link }: PictureRequest): Marks {
  const placed = placeSeries(series, query, world);
  return {
    key: mapKey(placed.places, query.filters.with ? 2 : 1, spokenWords()),
    notes: mapNotes(placed, query),
    plot: {
      naturalPx: (width) => Math.max(170, mapHeight(width)),
      draw: (ground) => drawMap({ ...ground, drawing, link, otherLink: null }, placed, world),
    },
  };
}

function drawGroups(
  drawing: Drawing & { form: Exclude<PictureForm, "map"> },
  { query, look, link: leads, otherLink }: PictureRequest,
): Marks {
  const link: MarkLink | null = leads && ((key, part) => leads(key, part, drawing.numbers.spanOf(key, part)));
  const heat = seriesHeat(drawing, query, link);
  return {
    key: seriesKey(drawing, query, look.width - AROUND_PLOT_PX),
    notes: [],
    plot: {
      naturalPx: (width) => (drawing.form === "heat" ? heatPx(heat, width) : naturalPx(drawing, width)),
      draw: (ground) => {
        const request: PlotRequest = { ...ground, drawing, link, otherLink };
        switch (drawing.form) {
          case "lanes":
            return drawLanes(request);
          case "heat":
            return drawHeat(ground, heat);
          case "columns":
            return drawing.names ? drawMirrored(request) : drawColumns(request);
          case "ladder":
            return drawLadder(request);
          case "grouped":
            return drawGrouped(request);
          case "lines":
            return drawLines(request);
          case "area":
            return drawArea(request);
          case "bars":
            return drawBars(request);
        }
      },
    },
  };
}

function naturalPx(drawing: Drawing, width: number): number {
  const { form, data, stacked } = drawing;
  if (form === "ladder") return ladderPx(drawing);
  if (form === "lanes") return lanesPx(drawing, width);
  if (form !== "bars") return Math.max(220, Math.min(340, width * 0.45));
  return Math.max(1, data.columns.length) * (stacked ? BAR_PX : Math.max(BAR_PX, data.parts.length * 13 + 8));
}
