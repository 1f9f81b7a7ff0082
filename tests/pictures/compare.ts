import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** Less than the eye tells apart, more than nothing: the same browser draws the same page alike. */
const SAME_COLOUR = 0.006;
const STRAY_PIXELS = 30;

export interface Difference {
  /** What differs, in words. */
  what: string;
  /** Both pictures in one, with what differs in red; null where their sizes differ. */
  picture: Buffer | null;
}

/** How a picture differs from the accepted one, or null where nobody would see it. */
export function findDifference(accepted: Buffer, taken: Buffer): Difference | null {
  const [before, after] = [PNG.sync.read(accepted), PNG.sync.read(taken)];
  const { width, height } = before;
  if (after.width !== width || after.height !== height) {
    return { what: `is ${after.width} × ${after.height} px, was ${width} × ${height}`, picture: null };
  }
  const marked = new PNG({ width, height });
  const pixels = pixelmatch(before.data, after.data, marked.data, width, height, { threshold: SAME_COLOUR, includeAA: true });
  return pixels <= STRAY_PIXELS ? null : { what: `differs in ${pixels} pixels`, picture: PNG.sync.write(marked) };
}
