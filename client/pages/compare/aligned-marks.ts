import type { Aligned } from "#shared/api.ts";
import type { Mark } from "../../charts/mark.ts";
import { formatNumber } from "../../format.ts";
import { openParts, openQuery } from "./open-line.ts";
import { leastAt, totalAt } from "#shared/charts/aligned-rows.ts";
import { colourOf } from "#shared/charts/line-colours.ts";
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

/**
 * Slices of the axis, and in each a piece for every line, from the one that has most downwards: what all have at its end, or in the
 * month it is; of lines one below another, in their order. A piece opens the events its own line has by then; a slice nobody has
 * reached is one piece that opens nothing.
 */
export function alignedMarks(lines: Aligned["lines"], show: "total" | "month", space: Space, inStrips = false): Mark[][] {
  const count = show === "month" ? space.end : Math.min(MOST_SLICES, space.end);
  return Array.from({ length: count }, (_, index) => {
    const at = show === "month" ? index : Math.round(((index + 1) * space.end) / count);
    const title = show === "month" ? said.month(index + 1) : said.after(at);
    const told = lines.flatMap((line, number) => {
      const read = show === "month" ? readMonth(line, index) : readTotal(line, at);
      return read === null ? [] : [{ id: line.id, label: line.label, ...read, colour: colourOf(number), strip: number }];
    });
    const openable = (id: string) =>
      lines.some((line) => line.id === id && (openQuery(line, show, at) !== null || (show === "total" && openParts(line, at).length > 0)));
    const tip = { title, lines: told.map(({ label, value, colour }) => ({ label, value, colour })), notes: [] };
    const frame = { key: String(at), way: null, tip, x: space.left + (index * space.width) / count, width: space.width / count };
    if (told.length === 0)
      return [{ ...frame, part: null, opens: false, label: words.say.pair(title, ""), y: space.top, height: space.height }];
    const height = space.height / (inStrips ? lines.length : told.length);
    return (inStrips ? told : told.toSorted((a, b) => b.events - a.events)).map(({ id, label, value, events, strip }, piece) => ({
      ...frame,
      part: id,
      opens: events > 0 && openable(id),
      label: words.say.pair(title, `${label} ${value}`),
      y: space.top + (inStrips ? strip : piece) * height,
      height,
    }));
  });
}

const NOT_COVERED = { events: 0, value: words.marks.notCovered };

interface Read {
  events: number;
  value: string;
}

function readTotal(line: Aligned["lines"][number], day: number): Read | null {
  if (day > line.whole.days) return null;
  const total = totalAt(line, day);
  if (total !== null) return { events: total, value: formatNumber(total) };
  const least = leastAt(line, day) ?? 0;
  return least === 0 ? NOT_COVERED : { events: least, value: said.atLeast(least) };
}

function readMonth({ months }: Aligned["lines"][number], index: number): Read | null {
  const month = months[index];
  if (month === undefined) return null;
  if (month.events === null) return NOT_COVERED;
  return { events: month.events, value: `${formatNumber(month.events)}${month.complete ? "" : said.inPart}` };
}
