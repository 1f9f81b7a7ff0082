import type { Aligned } from "#shared/api.ts";
import type { Mark } from "../../charts/mark.ts";
import { formatNumber } from "../../format.ts";
import { totalAt } from "./aligned-rows.ts";
import { colourOf } from "./line-colours.ts";
import { compareWords as said } from "../../words/compare.ts";
import { words } from "../../words.ts";

interface Space {
  left: number;
  width: number;
  top: number;
  height: number;
  /** End of the axis, in days or months. */
  end: number;
}

const MOST_SLICES = 60;

/** Slices of the axis, each with what every line has at its end, or in the month it is. */
export function alignedMarks(lines: Aligned["lines"], show: "total" | "month", space: Space): Mark[][] {
  const count = show === "month" ? space.end : Math.min(MOST_SLICES, space.end);
  return Array.from({ length: count }, (_, index) => {
    const at = show === "month" ? index : Math.round(((index + 1) * space.end) / count);
    const title = show === "month" ? said.month(index + 1) : said.after(at);
    const told = lines.flatMap((line, number) => {
      const value = show === "month" ? readMonth(line, index) : readTotal(line, at);
      return value === null ? [] : [{ label: line.label, value, colour: colourOf(number) }];
    });
    const mark: Mark = {
      key: String(at),
      part: null,
      way: null,
      opens: false,
      label: `${title}: ${told.map(({ label, value }) => `${label} ${value}`).join(", ")}`,
      tip: { title, lines: told, notes: [] },
      x: space.left + (index * space.width) / count,
      y: space.top,
      width: space.width / count,
      height: space.height,
    };
    return [mark];
  });
}

function readTotal(line: Aligned["lines"][number], day: number): string | null {
  if (day > line.whole.days) return null;
  const total = totalAt(line, day);
  return total === null ? words.marks.notCovered : formatNumber(total);
}

function readMonth({ months }: Aligned["lines"][number], index: number): string | null {
  const month = months[index];
  if (month === undefined) return null;
  return month.events === null ? words.marks.notCovered : `${formatNumber(month.events)}${month.complete ? "" : said.inPart}`;
}
