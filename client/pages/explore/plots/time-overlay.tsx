import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { MarkGrid } from "../../../charts/mark-grid.tsx";
import type { Mark } from "../../../charts/mark.ts";
import type { FormId } from "../../../look.ts";
import type { Wording } from "../cell-tip.ts";
import type { Sheet } from "../sheet.ts";
import { LineNames } from "./line-names.tsx";
import { LineDots } from "./line-dots.tsx";
import { ColumnNumbers } from "./column-numbers.tsx";
import { UnfinishedVeil } from "./unfinished-veil.tsx";
import { timeMarks, type TimeScales } from "./time-marks.ts";

interface TimeOverlayProps {
  sheet: Sheet;
  form: FormId;
  words: Wording;
  /** Where the scale begins. */
  floor: number;
  /** Room for the names of lines beside them; 0 where a key names them. */
  names: number;
  onOpen: (mark: Mark) => void;
  onTip: (mark: Mark | null) => void;
  onIntent: () => void;
}

/** Over a drawing along time: the base line, dots or numbers, and the marks that open. */
export function TimeOverlay({ sheet, form, words, floor, names, onOpen, onTip, onIntent }: TimeOverlayProps) {
  const [xScale, yScale, plot] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  if (!xScale || !yScale || !plot) return null;
  const bottom = plot.y + plot.height;
  const scales: TimeScales = {
    left: plot.x,
    band: plot.width / Math.max(1, sheet.rows.length),
    y: (value) => Math.min(bottom, yScale(Math.max(floor, value)) ?? bottom),
    top: plot.y,
    bottom,
  };
  const drawing = { sheet, words, scales };
  return (
    <g>
      <line className="base-line" x1={plot.x} x2={plot.x + plot.width} y1={bottom} y2={bottom} />
      {form === "lines" ? <LineDots {...drawing} /> : null}
      {names > 0 ? <LineNames {...drawing} room={names} /> : null}
      {form === "area" ? <UnfinishedVeil {...drawing} /> : null}
      {form === "columns" || form === "stacked" ? <ColumnNumbers {...drawing} form={form} /> : null}
      <MarkGrid rows={timeMarks(drawing, form)} along="x" onOpen={onOpen} onTip={onTip} onIntent={onIntent} />
    </g>
  );
}
