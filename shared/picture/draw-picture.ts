import type { Series } from "../api.ts";
import { creditLines } from "../cite/credits.ts";
import { stateTotal } from "../cite/statement.ts";
import { queryPermalink } from "../cite/permalink.ts";
import type { PictureForm } from "../definitions/pictures.ts";
import { describeTitle } from "../describe.ts";
import { hasEvents } from "../charts/series.ts";
import type { Query } from "../query.ts";
import { drawBars, BAR_PX } from "./bars-plot.ts";
import { chooseDrawing, count, type Drawing } from "./choose-drawing.ts";
import { drawColumns } from "./columns-plot.ts";
import type { Theme } from "./inks.ts";
import { drawKey } from "./key.ts";
import { drawLines } from "./lines-plot.ts";
import { createPen, escapeText, type Pen } from "./markup.ts";
import { wrapText } from "./measure-text.ts";
import { SANS, SERIF, setLines } from "./set-lines.ts";
import { label, type MarkLink, type PlotRequest } from "./plot.ts";

/** How a picture looks; what it says is the answer's alone. */
export interface PictureLook {
  width: number;
  /** Null for as high as it needs to be. */
  height: number | null;
  /** Null leaves the colours to the page around it. */
  theme: Theme | null;
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

export interface Picture {
  svg: string;
  width: number;
  height: number;
}

const PAD_PX = 20;
const PLOTS = { columns: drawColumns, lines: drawLines, bars: drawBars } as const satisfies Record<
  PictureForm,
  (request: PlotRequest) => string
>;

/** Draws an answer as a picture that stands alone: what is counted, the key, the marks, who says so, and in which version of the record. */
export function drawPicture({ series, query, look, site, link, id }: PictureRequest): Picture {
  const pen = createPen(look.theme);
  const inner = look.width - 2 * PAD_PX;
  const hatch = `${id}-hatch`;
  const fixed = look.height !== null;
  const drawing = chooseDrawing(series, query, look.form, look.top);
  const title = setLines(pen, wrapText(describeTitle(query), 20, inner, 2), {
    sizePx: 20,
    linePx: 26,
    family: SERIF,
    weight: 600,
    fill: "var(--ink)",
  });
  const statement = setLines(pen, wrapText(`${stateTotal(series)}.`, 13, inner, fixed ? 2 : 8), {
    sizePx: 13,
    linePx: 18,
    fill: "var(--muted)",
  });
  const drawn = hasEvents(drawing.data);
  const key = drawKey(pen, { drawing, query, hatch }, inner);
  const foot = setLines(
    pen,
    footLines(series, drawing, site).flatMap((text) => wrapText(text, 11, inner, fixed ? 2 : 6)),
    { sizePx: 11, linePx: 16, fill: "var(--muted)" },
  );

  const plotTop = PAD_PX + title.height + 4 + statement.height + 8 + key.height + 6;
  const around = plotTop + 12 + foot.height + PAD_PX - 6;
  const plotPx = Math.max(80, look.height === null ? (drawn ? naturalPx(drawing, inner) : 80) : look.height - around);
  const height = Math.round(look.height ?? around + plotPx);
  const footTop = plotTop + plotPx + 12;
  const box = { x: PAD_PX, y: plotTop, width: inner, height: plotPx };
  const plot = drawn
    ? PLOTS[drawing.form]({ pen, drawing, box, hatch, link })
    : label(pen, series.total.covered ? "Nothing is recorded here." : "No source covers this.", {
        x: PAD_PX,
        y: plotTop + 24,
        "font-size": 14,
      });

  const svg = pen(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${look.width} ${height}`,
      width: look.width,
      height,
      role: link === null ? "img" : "group",
      "aria-labelledby": `${id}-title ${id}-desc`,
      "font-family": SANS,
    },
    pen("title", { id: `${id}-title` }, escapeText(describeTitle(query))),
    pen("desc", { id: `${id}-desc` }, escapeText(`${stateTotal(series)}. ${queryPermalink(site, query, series.vintage)}`)),
    pen("defs", {}, hatching(pen, hatch)),
    pen("rect", { width: look.width, height, fill: "var(--paper)" }),
    title.markup(PAD_PX, PAD_PX),
    statement.markup(PAD_PX, PAD_PX + title.height + 4),
    key.markup(PAD_PX, PAD_PX + title.height + 4 + statement.height + 8),
    plot,
    pen("line", { x1: PAD_PX, x2: look.width - PAD_PX, y1: footTop - 4, y2: footTop - 4, stroke: "var(--rule)" }),
    foot.markup(PAD_PX, footTop),
  );
  return { svg, width: look.width, height };
}

function naturalPx({ form, data, stacked }: Drawing, width: number): number {
  if (form !== "bars") return Math.max(220, Math.min(340, width * 0.45));
  return Math.max(1, data.columns.length) * (stacked ? BAR_PX : Math.max(BAR_PX, data.parts.length * 13 + 8));
}

/** Who says so, what is not shown, and where it comes from. */
function footLines({ sources, publishers, events, attributions, vintage }: Series, { notes }: Drawing, site: string): string[] {
  const names = sources.slice(0, 3).map((source) => source.label);
  const more = publishers - names.length;
  const said = names.length === 0 ? "" : `${names.join(", ")}${more > 0 ? ` and ${count(more)} more` : ""} · `;
  return [
    ...(notes.length === 0 ? [] : [notes.join(" ")]),
    `${said}${count(events)} ${events === 1 ? "event" : "events"}`,
    ...(attributions.length === 0 ? [] : [creditLines(attributions)]),
    `Readout · record ${vintage.version} · ${site.replace(/^https?:\/\//, "")}`,
  ];
}

function hatching(pen: Pen, id: string): string {
  return pen(
    "pattern",
    { id, width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    pen("line", { x1: 0, y1: 0, x2: 0, y2: 5, stroke: "var(--muted)", "stroke-width": 1.5 }),
  );
}
