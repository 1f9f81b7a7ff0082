import type { Series } from "../api.ts";
import { stateTotal } from "../cite/statement.ts";
import { queryPermalink } from "../cite/permalink.ts";
import type { PictureForm } from "../definitions/pictures.ts";
import { describeTitle } from "../describe.ts";
import { hasEvents } from "../charts/series.ts";
import type { Query } from "../query.ts";
import { drawBars, BAR_PX } from "./bars-plot.ts";
import { chooseDrawing, type Drawing } from "./choose-drawing.ts";
import { drawColumns } from "./columns-plot.ts";
import { drawFrame, type FrameLook, type Picture } from "./frame.ts";
import { drawLines } from "./lines-plot.ts";
import { originLines } from "./origin.ts";
import type { MarkLink, PlotRequest } from "./plot.ts";
import { seriesKey } from "./series-key.ts";

/** How a picture looks; what it says is the answer's alone. */
export interface PictureLook extends FrameLook {
  form: PictureForm | null;
  /** Groups of a category that have a bar of their own. */
  top: number;
}

export interface PictureRequest {
  series: Series;
  query: Query;
  look: PictureLook;
  /** Where readers reach the page, without a slash at the end. */
  site: string;
  link: MarkLink | null;
  /** Tells it from another picture of the same page. */
  id: string;
}

/** Margins and the numbers of an axis. */
const AROUND_PLOT_PX = 70;

const PLOTS = { columns: drawColumns, lines: drawLines, bars: drawBars } as const satisfies Record<
  PictureForm,
  (request: PlotRequest) => string
>;

/** Draws an answer as a picture that stands alone: what is counted, the key, the marks, who says so, and in which version of the record. */
export function drawPicture({ series, query, look, site, link, id }: PictureRequest): Picture {
  const drawing = chooseDrawing(series, query, look.form, look.top);
  return drawFrame({
    look,
    id,
    leads: link !== null,
    framed: {
      title: describeTitle(query),
      statement: `${stateTotal(series)}.`,
      key: seriesKey(drawing, query, look.width - AROUND_PLOT_PX),
      plot: hasEvents(drawing.data)
        ? { naturalPx: (width) => naturalPx(drawing, width), draw: (ground) => PLOTS[drawing.form]({ ...ground, drawing, link }) }
        : null,
      empty: series.total.covered ? "Nothing is recorded here." : "No source covers this.",
      foot: [...(drawing.notes.length === 0 ? [] : [drawing.notes.join(" ")]), ...originLines(series, series.vintage, site)],
      permalink: queryPermalink(site, query, series.vintage),
    },
  });
}

function naturalPx({ form, data, stacked }: Drawing, width: number): number {
  if (form !== "bars") return Math.max(220, Math.min(340, width * 0.45));
  return Math.max(1, data.columns.length) * (stacked ? BAR_PX : Math.max(BAR_PX, data.parts.length * 13 + 8));
}
