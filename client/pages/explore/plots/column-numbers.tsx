import { hasRoomForZero } from "#shared/charts/doubts.ts";
import type { FormId } from "../../../look.ts";
import { rangeText } from "../cell-tip.ts";
import type { SheetCell } from "../sheet.ts";
import type { TimeDrawing } from "./time-marks.ts";

interface NumberPlace {
  key: string;
  cell: SheetCell;
  x: number;
  at: number;
}

const LETTER_PX = 7.2;

/** The number of each column on its top; where there is no room for all, the highest alone. */
export function ColumnNumbers({ sheet, words, scales, form }: TimeDrawing & { form: FormId }) {
  const wholes = sheet.rows.some(({ cells }) => cells.length === 0) || form === "stacked";
  const places = sheet.rows.flatMap(({ column, cells, whole }, index): NumberPlace[] => {
    const left = scales.left + index * scales.band;
    if (wholes) return whole ? [{ key: column.key, cell: whole, x: left + scales.band / 2, at: whole.reading.high ?? 0 }] : [];
    const step = (scales.band * 0.8) / cells.length;
    return cells.map((cell, at) => ({
      key: `${column.key}-${cell.part}`,
      cell,
      x: left + scales.band * 0.1 + (at + 0.5) * step,
      at: cell.reading.high ?? 0,
    }));
  });
  const room = wholes ? scales.band : (scales.band * 0.8) / Math.max(1, sheet.parts.length);
  const zeros = hasRoomForZero(
    room,
    sheet.rows.map(({ column }) => column),
  );
  const shown = places
    .filter(({ cell }) => cell.reading.value !== null && (zeros || (cell.reading.high ?? 0) > 0))
    .map((place) => ({ ...place, text: rangeText(place.cell, words.reading) }));
  const widest = Math.max(1, ...shown.map(({ text }) => text.length));
  const most = Math.max(0, ...shown.map(({ at }) => at));
  const fits = room >= widest * LETTER_PX + 2;
  const chosen = fits ? shown : shown.filter(({ at }) => at === most && at > 0).slice(0, 1);
  return (
    <g aria-hidden="true">
      {chosen.map(({ key, cell, x, at, text }) => (
        <text key={key} className={cell.reading.value === 0 ? "value value-zero" : "value"} x={x} y={scales.y(at) - 5} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}
