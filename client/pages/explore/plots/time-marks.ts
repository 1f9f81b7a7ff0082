import { barPx } from "#shared/charts/bar-width.ts";
import { labelOfTip } from "../../../charts/describe-column.ts";
import type { Mark, MarkRows } from "../../../charts/mark.ts";
import type { FormId } from "../../../look.ts";
import { describeCell, type Wording } from "../cell-tip.ts";
import { drawnCells, type Sheet, type SheetCell, type SheetRow } from "../sheet.ts";
import { stackOf } from "./scale.ts";

export interface TimeScales {
  left: number;
  /** Width of a bucket. */
  band: number;
  y: (value: number) => number;
  top: number;
  bottom: number;
}

export interface TimeDrawing {
  sheet: Sheet;
  words: Wording;
  scales: TimeScales;
}

type Place = Pick<Mark, "x" | "y" | "width" | "height">;

/** The marks over a drawing along time, a list for each bucket: its whole where it has one, then its parts. */
export function timeMarks({ sheet, words, scales }: TimeDrawing, form: FormId): MarkRows {
  return sheet.rows.map((row, index) => {
    const band: Place = { x: scales.left + index * scales.band, y: scales.top, width: scales.band, height: scales.bottom - scales.top };
    const mark = (cell: SheetCell, place: Place) => cellMark(row, cell, words, place);
    if (row.cells.length === 0) return row.whole ? [mark(row.whole, band)] : [];
    if (form === "lines") return nearestMarks(row, mark, scales, band);
    if (form === "columns") return besideMarks(row, mark, scales, band);
    const pieces = stackedMarks(row, mark, scales, band, form === "area" ? scales.band : barPx(scales.band));
    if (row.whole) return [mark(row.whole, band), ...pieces];
    return pieces.length > 0 ? pieces : emptyMark(row, mark, band);
  });
}

export function cellMark({ column, cells, whole }: SheetRow, cell: SheetCell, words: Wording, place: Place): Mark {
  const tip = describeCell({ column, cells, whole }, cell, words);
  return { key: column.key, part: cell.part, way: null, opens: cell.opens, label: labelOfTip(tip), tip, ...place };
}

type Marking = (cell: SheetCell, place: Place) => Mark;

/** Each point reaches half way to its neighbours, so that the whole bucket answers the pointer. */
function nearestMarks(row: SheetRow, mark: Marking, scales: TimeScales, band: Place): Mark[] {
  const points = drawnCells(row)
    .flatMap((cell) => (cell.reading.value === null ? [] : [{ cell, y: scales.y(cell.reading.value) }]))
    .toSorted((a, b) => a.y - b.y);
  if (points.length === 0) return emptyMark(row, mark, band);
  return points.map(({ cell, y }, rank) => {
    const top = rank === 0 ? scales.top : ((points[rank - 1]?.y ?? y) + y) / 2;
    const bottom = rank === points.length - 1 ? scales.bottom : ((points[rank + 1]?.y ?? y) + y) / 2;
    return mark(cell, { ...band, y: top, height: bottom - top });
  });
}

function besideMarks(row: SheetRow, mark: Marking, scales: TimeScales, band: Place): Mark[] {
  const width = (band.width * 0.8) / row.cells.length;
  return row.cells.map((cell, index) => mark(cell, { ...band, x: band.x + band.width * 0.1 + index * width, width, y: scales.top }));
}

function stackedMarks(row: SheetRow, mark: Marking, scales: TimeScales, band: Place, width: number): Mark[] {
  return stackOf(row).flatMap((span, index) => {
    const cell = row.cells[index];
    if (!span || !cell || span.from === span.to) return [];
    const [y, bottom] = [scales.y(span.to), scales.y(span.from)];
    return [mark(cell, { x: band.x + (band.width - width) / 2, width, y, height: bottom - y })];
  });
}

/** A bucket without a number still says why. */
function emptyMark(row: SheetRow, mark: Marking, band: Place): Mark[] {
  const cell = row.whole ?? row.cells[0];
  return cell ? [mark(cell, band)] : [];
}
