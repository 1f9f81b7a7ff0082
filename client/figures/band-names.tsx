import type { TimelineLayout } from "../charts/timeline-layout.ts";
import { words } from "../words.ts";

/** The crises, breaks and gaps whose names have no room beside their bars, in time order; nothing where all have. */
export function BandNames({ bands }: Pick<TimelineLayout, "bands">) {
  const unnamed = bands.flat().filter(({ band, name }) => band.kind !== "term" && name === null);
  if (unnamed.length === 0) return null;
  return <p className="figure-note">{words.figures.unnamedBands(unnamed.toSorted((a, b) => a.x - b.x).map(({ band }) => band.label))}</p>;
}
