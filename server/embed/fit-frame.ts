import { idsOf } from "#shared/tables.ts";
import { belowPx, type Below } from "./below-px.ts";
import { EMBED_WIDTHS, shownFrom, type EmbedSize } from "./style.ts";

const LEAST_PX = 240;
/** As wide as a frame is where nobody says how wide it may be, and as wide as any is. */
const [USUAL_PX, MOST_PX] = [720, 960];

interface FrameAsked {
  draw: (size: EmbedSize) => { width: number; height: number };
  below: Below;
  /** Null where nothing is said. */
  maxWidth: number | null;
  maxHeight: number;
}

/**
 * How large the frame of an embed is within what there is room for, in pixels: as wide as may be, and narrower, so that all of it
 * shows, where its height is bounded. As high as the drawing that shows at that width, with what stands below it.
 * @returns null where no width shows all of it
 */
export function fitFrame({ draw, below, maxWidth, maxHeight }: FrameAsked): { width: number; height: number } | null {
  const drawings = new Map<EmbedSize, ReturnType<FrameAsked["draw"]>>();
  const drawingIn = (width: number): ReturnType<FrameAsked["draw"]> => {
    const size = idsOf(EMBED_WIDTHS).findLast((each) => shownFrom(each) <= width) ?? "narrow";
    const drawing = drawings.get(size) ?? draw(size);
    drawings.set(size, drawing);
    return drawing;
  };
  const heightOf = (width: number): number => {
    const drawing = drawingIn(width);
    return Math.ceil((drawing.height * width) / drawing.width + belowPx(below, width));
  };
  const widest = Math.min(MOST_PX, maxWidth ?? USUAL_PX);
  const width = widthsBetween(Math.min(LEAST_PX, widest), widest).find((each) => heightOf(each) <= maxHeight);
  return width === undefined ? null : { width, height: heightOf(width) };
}

/** From the widest down. */
function widthsBetween(least: number, widest: number): number[] {
  return Array.from({ length: widest - least + 1 }, (_, index) => widest - index);
}
