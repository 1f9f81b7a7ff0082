import type { ReactNode } from "react";
import type { Wording } from "./cell-tip.ts";
import { partialStretches } from "#shared/charts/series.ts";
import { heatOf } from "#shared/charts/heat.ts";
import { heatGrid } from "./plots/heat-grid.ts";
import type { Sheet } from "./sheet.ts";
import { showReading } from "./words.ts";
import { exploreWords as said } from "../../words/explore.ts";
import { words as common } from "../../words.ts";

interface HeatKeyProps {
  sheet: Sheet;
  words: Wording;
  time: boolean;
}

const STEPS = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** What the darkness of a cell means; only what the drawing holds. */
export function HeatKey({ sheet, words, time }: HeatKeyProps) {
  const { lanes, highest, highestRest } = heatGrid(sheet, time);
  const cells = lanes.flatMap((lane) => lane.cells.map(({ cell }) => cell));
  return (
    <ul className="key-line">
      <HeatScale words={words} highest={highest} className="heat-scale" />
      {highestRest > 0 ? (
        <HeatScale words={words} highest={highestRest} className="heat-scale heat-scale-rest">
          {said.heatRest}
        </HeatScale>
      ) : null}
      {cells.some(({ reading }) => !reading.complete && reading.value !== null && reading.value > 0) ? (
        <li>
          <i className="swatch swatch-unfinished" />
          {said.partOnly}
        </li>
      ) : null}
      {cells.some(({ reading }) => reading.value === null) ? (
        <li>
          <i className="swatch swatch-hatched" />
          {words.reading === "amount" ? common.marks.notCovered : said.noNumber}
        </li>
      ) : null}
      {time && partialStretches(sheet.rows.map(({ column }) => column)).length > 0 ? (
        <li>
          <i className="swatch swatch-partial" />
          {common.marks.key.partial}
        </li>
      ) : null}
    </ul>
  );
}

interface HeatScaleProps {
  words: Wording;
  highest: number;
  className: string;
  /** What the scale is of, where it is not of every cell. */
  children?: ReactNode;
}

/** From nothing, which is blank, to the highest number. */
function HeatScale({ words, highest, className, children }: HeatScaleProps) {
  return (
    <li>
      {children}
      {showReading(words.reading, 0)}
      <span className={className} aria-hidden="true">
        {STEPS.map((step) => (
          <i key={step} style={{ opacity: heatOf(step, 1) }} />
        ))}
      </span>
      <span className="visually-hidden">{said.heatTo}</span>
      {showReading(words.reading, highest)}
    </li>
  );
}
