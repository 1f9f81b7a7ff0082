import { DIMENSIONS } from "../definitions/dimensions.ts";
import { partialStretches, uncoveredStretches } from "../charts/series.ts";
import type { Query } from "../query.ts";
import type { Drawing } from "./choose-drawing.ts";
import { measureText } from "./measure-text.ts";
import type { Pen } from "./markup.ts";
import { label, LABEL_PX } from "./plot.ts";

interface KeyItem {
  text: string;
  swatch: Readonly<Record<string, string | number>>;
}

const [SWATCH_PX, GAP_PX, LINE_PX] = [10, 16, 19];

/** What each colour and each hatching stands for, in lines as wide as the picture. */
export function drawKey(
  pen: Pen,
  { drawing, query, hatch }: { drawing: Drawing; query: Query; hatch: string },
  width: number,
): { markup: (x: number, y: number) => string; height: number } {
  let [across, line] = [0, 0];
  const placed = itemsOf(drawing, query, hatch).map((item) => {
    const need = SWATCH_PX + 6 + measureText(item.text, LABEL_PX);
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
            pen("rect", { x: left + x + 0.5, y: top + y + 2.5, width: SWATCH_PX - 1, height: SWATCH_PX - 1, ...swatch }) +
            label(pen, text, { x: left + x + SWATCH_PX + 6, y: top + y + 11, fill: "var(--ink)" }),
        )
        .join(""),
  };
}

function itemsOf({ data, colours, form }: Drawing, query: Query, hatch: string): KeyItem[] {
  const time = DIMENSIONS[query.by].kind === "time";
  const hatched = { fill: `url(#${hatch})`, stroke: "var(--muted)" };
  const parts =
    query.split === null ? [] : data.parts.map((part, index) => ({ text: part.label, swatch: { fill: colours[index] ?? "var(--other)" } }));
  const grain = DIMENSIONS[query.by].label.toLowerCase();
  const marks: [boolean, KeyItem][] = [
    [form !== "lines" && data.columns.some(({ possible }) => possible > 0), { text: "possible, date not exact", swatch: hatched }],
    [time && uncoveredStretches(data.columns).length > 0, { text: "not covered", swatch: hatched }],
    [
      time && data.columns.some(({ complete, covered }) => !complete && covered),
      {
        text: data.columns[0]?.level === true ? `last known before the ${grain} ends` : `only part of the ${grain}`,
        swatch: { fill: "none", stroke: "var(--ink)", "stroke-dasharray": "3 2" },
      },
    ],
    [
      time && partialStretches(data.columns).length > 0,
      { text: "sources cover it in part", swatch: { fill: "none", stroke: "var(--muted)", "stroke-dasharray": "1.5 3" } },
    ],
  ];
  return [...parts, ...marks.flatMap(([shown, item]) => (shown ? [item] : []))];
}
