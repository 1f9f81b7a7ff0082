import type { Theme } from "./inks.ts";
import type { KeyItem } from "../charts/key-items.ts";
import { drawKey } from "./key.ts";
import { createPen, escapeText, type Pen } from "./markup.ts";
import { wrapText } from "./measure-text.ts";
import { label, type Box } from "./plot.ts";
import { SANS, SERIF, setLines } from "./set-lines.ts";

/** Where a plot is drawn, and with what. */
export interface Ground {
  pen: Pen;
  box: Box;
  /** Id of the hatching, which a page may hold twice. */
  hatch: string;
}

/** The marks of a picture: how high they want to be at a width, and how they are drawn. */
export interface Plot {
  naturalPx: (width: number) => number;
  draw: (ground: Ground) => string;
}

/** What a picture says around its marks. */
export interface Framed {
  title: string;
  /** What was found, under the title. */
  statement: string;
  key: readonly KeyItem[];
  /** Null where there is nothing to draw: `empty` then says why. */
  plot: Plot | null;
  empty: string;
  /** What is not shown, which events were looked at, who says so, in which version. */
  foot: readonly string[];
  /** Where the same is drawn, pinned to its record. */
  permalink: string;
}

export interface FrameLook {
  width: number;
  /** Null for as high as it needs to be. */
  height: number | null;
  /** Null leaves the colours to the page around it. */
  theme: Theme | null;
}

export interface Picture {
  svg: string;
  width: number;
  height: number;
}

interface FrameRequest {
  framed: Framed;
  look: FrameLook;
  /** Tells it from another picture of the same page. */
  id: string;
  /** Whether its marks lead anywhere. */
  leads: boolean;
}

const PAD_PX = 20;
const LEAST_PLOT_PX = 80;

/** How the finding and the foot are set: sizes, and the most lines of the finding and of each line of the foot. */
interface Fit {
  statementPx: number;
  footPx: number;
  statementLines: number;
  footLines: number;
}

/**
 * Where the height is given, the first that leaves the marks room. A finding ends with what the sources do not cover: it is set smaller
 * before anything of it is cut, and the foot gives way before it.
 */
const FITS: readonly [Fit, ...Fit[]] = [
  { statementPx: 13, footPx: 11, statementLines: 16, footLines: 6 },
  { statementPx: 12, footPx: 10, statementLines: 16, footLines: 6 },
  { statementPx: 12, footPx: 10, statementLines: 16, footLines: 2 },
  { statementPx: 11, footPx: 10, statementLines: 16, footLines: 1 },
  { statementPx: 11, footPx: 10, statementLines: 2, footLines: 1 },
];
/** Marks lower than this say nothing. */
const ROOM_PX = 110;

/** A picture that stands alone: title, finding, key, marks, and below a hairline who says so and in which version. */
export function drawFrame({ framed, look, id, leads }: FrameRequest): Picture {
  const pen = createPen(look.theme);
  const inner = look.width - 2 * PAD_PX;
  const hatch = `${id}-hatch`;
  const title = setLines(pen, wrapText(framed.title, 20, inner, 2), {
    sizePx: 20,
    linePx: 26,
    family: SERIF,
    weight: 600,
    fill: "var(--ink)",
  });
  const key = drawKey(pen, framed.key, hatch, inner);
  const set = (fit: Fit) => setAround(pen, framed, fit, { inner, titlePx: title.height, keyPx: key.height });
  const given = look.height;
  const fit = given === null ? FITS[0] : (FITS.find((each) => given - set(each).around >= ROOM_PX) ?? FITS.at(-1) ?? FITS[0]);
  const { statement, foot, statementTop, keyTop, plotTop, around } = set(fit);
  const natural = framed.plot?.naturalPx(inner) ?? LEAST_PLOT_PX;
  const plotPx = Math.max(LEAST_PLOT_PX, look.height === null ? natural : look.height - around);
  const height = Math.round(look.height ?? around + plotPx);
  const footTop = plotTop + plotPx + 12;
  const plot = framed.plot
    ? framed.plot.draw({ pen, hatch, box: { x: PAD_PX, y: plotTop, width: inner, height: plotPx } })
    : label(pen, framed.empty, { x: PAD_PX, y: plotTop + 24, "font-size": 14 });

  const svg = pen(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${look.width} ${height}`,
      width: look.width,
      height,
      role: leads ? "group" : "img",
      "aria-labelledby": `${id}-title ${id}-desc`,
      "font-family": SANS,
    },
    pen("title", { id: `${id}-title` }, escapeText(framed.title)),
    pen("desc", { id: `${id}-desc` }, escapeText(`${framed.statement} ${framed.permalink}`)),
    pen("defs", {}, hatching(pen, hatch)),
    pen("rect", { width: look.width, height, fill: "var(--paper)" }),
    title.markup(PAD_PX, PAD_PX),
    statement.markup(PAD_PX, statementTop),
    key.markup(PAD_PX, keyTop),
    plot,
    pen("line", { x1: PAD_PX, x2: look.width - PAD_PX, y1: footTop - 4, y2: footTop - 4, stroke: "var(--rule)" }),
    foot.markup(PAD_PX, footTop),
  );
  return { svg, width: look.width, height };
}

/** The finding above the marks and the foot below them, and where everything stands. */
function setAround(
  pen: Pen,
  framed: Framed,
  { statementPx, footPx, statementLines, footLines }: Fit,
  { inner, titlePx, keyPx }: { inner: number; titlePx: number; keyPx: number },
) {
  const statement = setLines(pen, wrapText(framed.statement, statementPx, inner, statementLines), small(statementPx));
  const foot = setLines(
    pen,
    framed.foot.flatMap((text) => wrapText(text, footPx, inner, footLines)),
    small(footPx),
  );
  const statementTop = PAD_PX + titlePx + 4;
  const keyTop = statementTop + statement.height + 8;
  const plotTop = keyTop + keyPx + 6;
  return { statement, foot, statementTop, keyTop, plotTop, around: plotTop + 12 + foot.height + PAD_PX - 6 };
}

function small(sizePx: number) {
  return { sizePx, linePx: sizePx + 5, fill: "var(--muted)" };
}

export function hatching(pen: Pen, id: string): string {
  return pen(
    "pattern",
    { id, width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    pen("line", { x1: 0, y1: 0, x2: 0, y2: 5, stroke: "var(--muted)", "stroke-width": 1.5 }),
  );
}
