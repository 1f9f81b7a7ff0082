import type { FigurePlot } from "./figure.ts";
import { wrapText } from "./measure-text.ts";
import { label, LABEL_PX, linked } from "./plot.ts";

export interface BalanceYear {
  year: number;
  /** Null where it is not known. */
  value: number | null;
  /** In words, for whoever points at it or hears it. */
  name: string;
}

interface BalanceRequest {
  title: string;
  /** What stands above the line, and what below. */
  sides: string;
  colours: readonly [string, string];
  years: readonly BalanceYear[];
}

const [TITLE_PX, LINE_PX, PLOT_PX, FOOT_PX, LEFT_PX] = [22, 16, 120, 18, 30];
/** Room for the number of a year. */
const TICK_PX = 44;

/** A running balance, a column for each year above or below the line; what is not known is hatched from top to bottom. */
export function balancePlot({ title, sides, colours, years }: BalanceRequest): FigurePlot {
  const values = years.flatMap(({ value }) => (value === null ? [] : [value]));
  const linesOf = (width: number) => wrapText(sides, LABEL_PX, width, 2);
  const headPx = (width: number) => TITLE_PX + linesOf(width).length * LINE_PX;
  const [most, least] = [Math.max(0, ...values), Math.min(0, ...values)];
  return {
    naturalPx: (width) => headPx(width) + PLOT_PX + FOOT_PX,
    draw: ({ pen, box, hatch }) => {
      const small = { "font-size": LABEL_PX };
      const head = headPx(box.width);
      const [top, height] = [box.y + head, Math.max(10, box.height - head - FOOT_PX)];
      const yOf = (value: number) => top + ((most - value) / Math.max(1, most - least)) * height;
      const step = (box.width - LEFT_PX) / Math.max(1, years.length);
      const xOf = (index: number) => box.x + LEFT_PX + index * step;
      const gap = step > 6 ? 1 : 0;
      const marks = years.map(({ value, name }, index) => {
        const across = { x: xOf(index) + gap / 2, width: Math.max(0.5, step - gap) };
        if (value === null) {
          return linked(pen, null, name, pen("rect", { ...across, y: top, height, fill: `url(#${hatch})` }));
        }
        // A balance of nothing is a hairline, so that it is not taken for a year without one.
        const tall = Math.max(1.5, Math.abs(yOf(value) - yOf(0)));
        const up = value > 0 ? tall : value < 0 ? 0 : tall / 2;
        const fill = value === 0 ? "var(--muted)" : value > 0 ? colours[0] : colours[1];
        return linked(pen, null, name, pen("rect", { ...across, y: yOf(0) - up, height: tall, fill }));
      });
      const every = Math.ceil(TICK_PX / Math.max(0.1, step));
      const ticks = years.flatMap(({ year }, index) =>
        index % every === 0
          ? [
              label(pen, String(year), {
                ...small,
                x: xOf(index) + step / 2,
                y: top + height + 15,
                "text-anchor": index === 0 ? "start" : "middle",
              }),
            ]
          : [],
      );
      const scale = [...new Set([most, 0, least])].map((value) =>
        label(pen, signed(value), { ...small, x: box.x + LEFT_PX - 6, y: yOf(value) + 4, "text-anchor": "end" }),
      );
      return [
        label(pen, title, { ...small, x: box.x, y: box.y + 12, fill: "var(--ink)", "font-weight": 600 }),
        ...linesOf(box.width).map((text, index) => label(pen, text, { ...small, x: box.x, y: box.y + TITLE_PX + 6 + index * LINE_PX })),
        ...marks,
        pen("line", { x1: box.x + LEFT_PX, x2: box.x + box.width, y1: yOf(0), y2: yOf(0), stroke: "var(--muted)", "stroke-width": 0.75 }),
        ...scale,
        ...ticks,
      ].join("");
    },
  };
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : "0";
}
