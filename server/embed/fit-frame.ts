import { idsOf } from "#shared/tables.ts";
import { EMBED_WIDTHS, shownFrom, type EmbedSize } from "./style.ts";

const LEAST_PX = 240;
const MOST_PX = 720;
/** A fluid frame may be wider than said; no drawing is. */
const FLUID_PX = 960;
/** The line below the drawing; in a narrow frame it takes two or three. */
const BELOW_PX = { wide: 64, narrow: 100 } as const;

type Draw = (size: EmbedSize) => { width: number; height: number };

interface Frame {
  width: number;
  height: number;
  /** False where it must be as wide as said: wider, its drawing would be higher than there is room for. */
  fluid: boolean;
}

/**
 * How large the frame of an embed is within what there is room for, in pixels: as wide as may be, and narrower, so that all of the
 * drawing shows, where its height is bounded.
 * @returns null where no width shows all of it
 */
export function fitFrame(draw: Draw, { maxWidth, maxHeight }: { maxWidth: number; maxHeight: number }): Frame | null {
  const drawings = new Map<EmbedSize, ReturnType<Draw>>();
  const drawingIn = (width: number): ReturnType<Draw> => {
    const size = idsOf(EMBED_WIDTHS).findLast((each) => shownFrom(each) <= width) ?? "narrow";
    const drawing = drawings.get(size) ?? draw(size);
    drawings.set(size, drawing);
    return drawing;
  };
  const heightOf = (width: number): number => {
    const drawing = drawingIn(width);
    return Math.ceil((drawing.height * width) / drawing.width) + (width < EMBED_WIDTHS.narrow ? BELOW_PX.narrow : BELOW_PX.wide);
  };
  const widest = Math.min(MOST_PX, maxWidth);
  const least = Math.min(LEAST_PX, widest);
  // A frame as wide as its place may be narrower than said, and its drawing then higher.
  const highest = Math.max(...widthsBetween(least, Math.min(FLUID_PX, maxWidth)).map(heightOf));
  if (highest <= maxHeight) return { width: widest, height: highest, fluid: true };
  const width = widthsBetween(least, widest).find((each) => heightOf(each) <= maxHeight);
  return width === undefined ? null : { width, height: heightOf(width), fluid: false };
}

/** From the widest down. */
function widthsBetween(least: number, widest: number): number[] {
  return Array.from({ length: widest - least + 1 }, (_, index) => widest - index);
}
