import { PREVIOUS } from "#shared/compare.ts";
import type { Page } from "../page-state.ts";
import type { Sides } from "../filters/use-sides.ts";
import { stripFigures } from "./strip-figures.ts";
import { StripItem } from "./strip-item.tsx";
import { words } from "../words.ts";

interface StripProps {
  page: Page;
  sides: Sides;
  /** Other numbers than these are asked for, or about to be. */
  waits: boolean;
}

/** The headline figures, each against what the reader compares with; a figure opens its events. */
export function Strip({ page, sides, waits }: StripProps) {
  const figures = stripFigures(page.query, sides);
  // A period without a first day has none before it: no figure says anything below its number.
  const { kind } = page.view.compare ?? PREVIOUS;
  const alone = kind === "none" || page.query.from === null;
  return (
    <section className={alone ? "strip strip-alone" : "strip"} aria-label={words.figures.strip.label}>
      {figures.map((figure) => (
        <StripItem
          key={figure.id}
          figure={figure}
          compare={page.view.compare}
          waits={waits}
          onOpen={() => page.openMark({ source: `figure.${figure.id}`, key: null, part: null })}
        />
      ))}
    </section>
  );
}
