import type { FigurePlot } from "./figure.ts";

const BETWEEN_PX = 22;

/** Plots one below the other, each with its share of the height. */
export function stackPlots(plots: readonly FigurePlot[]): FigurePlot {
  const between = BETWEEN_PX * Math.max(0, plots.length - 1);
  const wanted = (width: number) => plots.map((plot) => plot.naturalPx(width));
  return {
    naturalPx: (width) => sum(wanted(width)) + between,
    draw: (ground) => {
      const heights = wanted(ground.box.width);
      const scale = Math.max(0, ground.box.height - between) / Math.max(1, sum(heights));
      let top = ground.box.y;
      return plots
        .map((plot, index) => {
          const box = { ...ground.box, y: top, height: (heights[index] ?? 0) * scale };
          top += box.height + BETWEEN_PX;
          return plot.draw({ ...ground, box });
        })
        .join("");
    },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
