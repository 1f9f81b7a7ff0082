import type { KeyItem, Swatch } from "../charts/key-items.ts";
import { measureText } from "./measure-text.ts";
import type { Pen } from "./markup.ts";
import { label, LABEL_PX } from "./plot.ts";

const [SWATCH_PX, GAP_PX, LINE_PX] = [10, 16, 19];

/** What each colour and each hatching stands for, in lines as wide as the picture. */
export function drawKey(
  pen: Pen,
  items: readonly KeyItem[],
  hatch: string,
  width: number,
): { markup: (x: number, y: number) => string; height: number } {
  let [across, line] = [0, 0];
  const placed = items.map((item) => {
    const need = (item.swatch === null ? 0 : SWATCH_PX + 6) + measureText(item.text, LABEL_PX);
    if (across > 0 && across + need > width) [across, line] = [0, line + 1];
    const at = { x: across, y: line * LINE_PX };
    across += need + GAP_PX;
    return { ...item, ...at };
  });
  return {
    height: placed.length === 0 ? 0 : (line + 1) * LINE_PX,
    markup: (left, top) =>
      placed
        .map(
          ({ text, swatch, x, y }) =>
            (swatch === null ? "" : drawSwatch(pen, swatch, hatch, left + x, top + y)) +
            label(pen, text, { x: left + x + (swatch === null ? 0 : SWATCH_PX + 6), y: top + y + 11, fill: "var(--ink)" }),
        )
        .join(""),
  };
}

function drawSwatch(pen: Pen, swatch: Swatch, hatch: string, x: number, y: number): string {
  const box = { x: x + 0.5, y: y + 2.5, width: SWATCH_PX - 1, height: SWATCH_PX - 1 };
  if (typeof swatch === "object" && "line" in swatch) {
    const [from, to] = [x - 2, x + SWATCH_PX + 2];
    return pen("line", {
      x1: from,
      x2: to,
      y1: y + 7,
      y2: y + 7,
      stroke: swatch.line,
      "stroke-width": 2,
      "stroke-dasharray": swatch.dash ?? null,
    });
  }
  if (typeof swatch === "object" && "sign" in swatch) {
    return label(pen, swatch.sign, { x: x + SWATCH_PX / 2, y: y + 11, "text-anchor": "middle" });
  }
  if (typeof swatch === "object") {
    const { fill, opacity = null, stroke = null, round = false } = swatch;
    if (round) {
      const radius = (SWATCH_PX - 1) / 2;
      return pen("circle", { cx: box.x + radius, cy: box.y + radius, r: radius, fill, "fill-opacity": opacity, stroke });
    }
    return pen("rect", { ...box, fill, "fill-opacity": opacity, stroke });
  }
  switch (swatch) {
    case "hatched":
      return pen("rect", { ...box, fill: `url(#${hatch})`, stroke: "var(--muted)" });
    case "unfinished":
      return pen("rect", { ...box, fill: "none", stroke: "var(--ink)", "stroke-dasharray": "3 2" });
    case "partial":
      return pen("line", {
        x1: x - 2,
        x2: x + SWATCH_PX + 2,
        y1: y + 8,
        y2: y + 8,
        stroke: "var(--muted)",
        "stroke-width": 1.5,
        "stroke-dasharray": "1.5 3",
      });
    case "gap":
      return pen("rect", {
        x: x - 2,
        y: y + 4.5,
        width: SWATCH_PX + 4,
        height: 5,
        fill: `url(#${hatch})`,
        stroke: "var(--muted)",
        "stroke-width": 0.75,
      });
    case "period":
      return pen("rect", { x: x - 2, y: y + 4.5, width: SWATCH_PX + 4, height: 5, fill: "var(--closure)", "fill-opacity": 0.5 });
    case "band":
      return pen("rect", { ...box, fill: "var(--ink)", "fill-opacity": 0.16, stroke: "var(--ink)", "stroke-opacity": 0.55 });
    case "blank":
      return pen("line", { x1: x, x2: x + SWATCH_PX, y1: y + 11.5, y2: y + 11.5, stroke: "var(--ink)" });
  }
}
