import { useId } from "react";
import { DARK_HEAT, heatOf } from "#shared/charts/heat.ts";
import { Canvas } from "../../../charts/canvas.tsx";
import { HatchPattern } from "../../../charts/hatch-pattern.tsx";
import { PartialLines } from "../../../charts/partial-lines.tsx";
import { MarkGrid } from "../../../charts/mark-grid.tsx";
import { rangeText } from "../cell-tip.ts";
import { axisNames } from "./axis-names.ts";
import { heatGrid } from "./heat-grid.ts";
import { HeadName } from "./head-name.tsx";
import type { PlotProps } from "./plot.ts";
import { cellMark } from "./time-marks.ts";

const [LANE_PX, TIME_AXIS_PX, LETTER_PX] = [30, 26, 6.9];

/** Numbers as the darkness of cells; what no source covers is hatched, and a zero is empty. */
export function HeatPlot({ sheet, words, label, time, onOpen }: PlotProps & { time: boolean }) {
  const hatch = useId();
  const { lanes, heads, highest, highestRest } = heatGrid(sheet, time);
  const longest = Math.max(6, ...lanes.map((lane) => lane.label.length));
  const topPx = time ? 0 : 22 + 12 * Math.max(...heads.map((head) => head.split(" ").length), 1);
  const height = topPx + lanes.length * LANE_PX + (time ? TIME_AXIS_PX : 0);
  return (
    <Canvas height={height} label={label}>
      {({ width, onTip, onIntent }) => {
        const left = Math.min(Math.round(width * 0.36), Math.ceil(longest * LETTER_PX) + 14);
        const band = (width - left - 4) / Math.max(1, heads.length);
        const room = Math.floor((left - 10) / LETTER_PX);
        const gap = band > 8 ? 1 : 0;
        const names = time ? axisNames(sheet.rows, band) : new Map(heads.entries());
        const marks = lanes.map(({ cells }, lane) =>
          cells.map(({ row, cell, at }) =>
            cellMark(row, cell, words, { x: left + at * band, y: topPx + lane * LANE_PX, width: band, height: LANE_PX }),
          ),
        );
        const numbered = lanes.every(({ cells }) =>
          cells.every(({ cell }) => rangeText(cell, words.reading).length * LETTER_PX + 4 <= band),
        );
        return (
          <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className="drawing">
            <defs>
              <HatchPattern id={hatch} />
            </defs>
            <g aria-hidden="true">
              {lanes.map(({ key, label: name, cells }, lane) => {
                const y = topPx + lane * LANE_PX;
                return (
                  <g key={key}>
                    <text className="name" x={left - 8} y={y + LANE_PX / 2} dy="0.35em" textAnchor="end">
                      {name.length > room ? `${name.slice(0, Math.max(3, room - 1)).trimEnd()}…` : name}
                    </text>
                    {cells.map(({ cell, at, rest }) => {
                      const { value, complete, high } = cell.reading;
                      const place = { x: left + at * band, y: y + 1, width: Math.max(1, band - gap), height: LANE_PX - 2 };
                      const heat = heatOf(value ?? 0, rest ? highestRest : highest);
                      const open = value !== null && high !== null && high > value;
                      return (
                        <g key={at}>
                          <rect className="heat-ground" {...place} />
                          {value === null || open ? (
                            <rect className={value === null ? "uncovered" : "possible"} fill={`url(#${hatch})`} {...place} />
                          ) : null}
                          {heat > 0 ? (
                            <rect
                              className={`heat${rest ? " heat-rest" : ""}${complete ? "" : " heat-unfinished"}`}
                              fillOpacity={heat}
                              {...place}
                            />
                          ) : null}
                          {numbered && value !== null && (value > 0 || open) ? (
                            <text
                              className={heat > DARK_HEAT ? "heat-number heat-number-dark" : "heat-number"}
                              x={place.x + place.width / 2}
                              y={y + LANE_PX / 2}
                              dy="0.35em"
                              textAnchor="middle"
                            >
                              {rangeText(cell, words.reading)}
                            </text>
                          ) : null}
                        </g>
                      );
                    })}
                  </g>
                );
              })}
              {time ? (
                <PartialLines columns={sheet.rows.map(({ column }) => column)} left={left} step={band} y={height - TIME_AXIS_PX + 4} />
              ) : null}
              {[...names].map(([at, name]) =>
                time ? (
                  <text key={at} x={left + (at + 0.5) * band} y={height - 8} textAnchor="middle">
                    {name}
                  </text>
                ) : (
                  <HeadName key={at} name={name} x={left + (at + 0.5) * band} bottom={topPx - 8} room={band} />
                ),
              )}
            </g>
            <MarkGrid rows={marks} along="lanes" onOpen={onOpen} onTip={onTip} onIntent={onIntent} />
          </svg>
        );
      }}
    </Canvas>
  );
}
