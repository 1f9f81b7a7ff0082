import type { Around } from "../api.ts";
import type { FigurePlot } from "./figure.ts";
import { label, linked } from "./plot.ts";
import { drawValueAxis } from "./value-axis.ts";
import { spokenWords } from "../words/spoken.ts";

const [HEAD_PX, FOOT_PX, APART_PX] = [14, 42, 56];
type Window = Around["windows"][number];

/** A bar for each window of days around events, and over it the band that chance gives; a window nobody covers is outlined and hatched. */
export function windowsPlot(windows: readonly Window[]): FigurePlot {
  return {
    naturalPx: (width) => Math.max(230, Math.min(320, width * 0.42)),
    draw: ({ pen, box, hatch, open }) => {
      const { around: said } = spokenWords().pictures;
      const highest = Math.max(0.01, ...windows.flatMap(({ mean, chance }) => [mean ?? 0, chance?.high ?? 0]));
      const { markup, front, inner, y } = drawValueAxis({
        pen,
        box,
        highest,
        headPx: HEAD_PX,
        footPx: FOOT_PX,
        write: decimal,
        unit: 0.01,
      });
      const step = inner.width / Math.max(1, windows.length);
      const gap = Math.min(6, step * 0.15);
      const middle = windows.findIndex(isItself);
      const every = Math.ceil(windows.length / Math.max(1, Math.floor(inner.width / APART_PX)));
      const [base, bottom] = [y(0), inner.y + inner.height];
      const marks = windows.map((window, index) => {
        const [left, { mean, chance }] = [inner.x + index * step, window];
        const bar = { x: left + gap, width: Math.max(1, step - 2 * gap) };
        return linked(
          pen,
          open && window.contacts > 0 ? open({ mark: `${window.from}..${window.to}`, list: null }) : null,
          nameWindow(window),
          (mean === null
            ? pen("rect", { ...bar, y: inner.y, height: inner.height, fill: `url(#${hatch})`, "fill-opacity": 0.4 })
            : pen("rect", { ...bar, y: y(mean), height: base - y(mean), fill: "var(--meeting)" })) +
            (chance === null
              ? ""
              : pen("rect", {
                  x: left,
                  width: step,
                  y: y(chance.high),
                  height: Math.max(1, y(chance.low) - y(chance.high)),
                  fill: "var(--ink)",
                  "fill-opacity": 0.16,
                  stroke: "var(--ink)",
                  "stroke-opacity": 0.55,
                })),
        );
      });
      const names = windows.flatMap((window, index) =>
        Math.abs(index - middle) % every === 0
          ? [
              label(pen, index === middle ? said.theDay : offset(index < middle ? window.from : window.to), {
                x: inner.x + (index + 0.5) * step,
                y: bottom + 17,
                "text-anchor": "middle",
              }),
            ]
          : [],
      );
      const axis = label(pen, said.fromEvent, { x: inner.x + inner.width / 2, y: bottom + 36, "text-anchor": "middle" });
      return [markup, ...marks, front, ...names, axis].join("");
    },
  };
}

/** `days −10 to −1: 0.21 contacts on average of 14`. */
function nameWindow(window: Window): string {
  const { marks, pictures } = spokenWords();
  const told = window.mean === null ? marks.notCovered : pictures.around.onAverage(decimal(window.mean), window.n);
  return spokenWords().say.pair(windowText(window), told);
}

/** `days −10 to −1`, `the day itself`. */
export function windowText({ from, to }: Pick<Window, "from" | "to">): string {
  const { around: said } = spokenWords().pictures;
  if (from === 0 && to === 0) return said.dayItself;
  return from === to ? said.day(offset(from)) : said.days(offset(from), offset(to));
}

/** Two decimals at most. */
export function decimal(value: number): string {
  return new Intl.NumberFormat(spokenWords().say.locale, { maximumFractionDigits: 2, useGrouping: false }).format(value);
}

function isItself({ from, to }: Window): boolean {
  return from === 0 && to === 0;
}

function offset(days: number): string {
  return days === 0 ? "0" : days < 0 ? `−${-days}` : `+${days}`;
}
