import type { KeyboardEvent } from "react";
import { useRoving } from "./use-roving.ts";
import type { Around } from "#shared/api.ts";
import { niceTicks } from "#shared/charts/ticks.ts";
import { useWidth } from "../../charts/use-width.ts";
import { formatNumber } from "../../format.ts";
import { nameWindow, showBand, showMean, showOffset } from "./window-words.ts";
import { thingAsked } from "#shared/charts/thing-of.ts";
import { analysesWords } from "../../words/analyses.ts";

const said = analysesWords.around;

type Window = Around["windows"][number];

const HEIGHT_PX = 300;
const FOOT_PX = 44;
const HEAD_PX = 14;
const LEFT_PX = 36;

interface AroundChartProps {
  around: Around;
  /** Opens the contacts of a bar. */
  onOpen: (window: Window) => void;
}

/** A bar for each window and behind it the band of chance; the day itself is as wide as the others, its mean is of one day. */
export function AroundChart({ around: { windows, finding, query }, onOpen }: AroundChartProps) {
  const thing = thingAsked(query);
  const { stop, ref: place, onKey } = useRoving(windows.length);
  const [ref, measured] = useWidth();
  const width = Math.max(LEFT_PX + windows.length, measured ?? 640);
  const most = Math.max(0.01, ...windows.flatMap(({ mean, chance }) => [mean ?? 0, chance?.high ?? 0]));
  // Means are often below one: the ticks are round in hundredths.
  const ticks = niceTicks(Math.max(1, most * 100), 5).map((tick) => tick / 100);
  const top = Math.max(most, ticks.at(-1) ?? most);
  const yOf = (value: number) => HEIGHT_PX - FOOT_PX - (value / top) * (HEIGHT_PX - FOOT_PX - HEAD_PX);
  const step = (width - LEFT_PX) / windows.length;
  const every = Math.ceil(windows.length / Math.max(1, Math.floor((width - LEFT_PX) / 56)));
  const middle = windows.findIndex(({ from, to }) => from === 0 && to === 0);
  return (
    <div ref={ref}>
      <ul className="key-line">
        <li>
          <i className="swatch" style={{ background: "var(--meeting)" }} aria-hidden="true" />
          {said.bar(thing)}
        </li>
        <li>
          <i className="swatch around-band-key" aria-hidden="true" />
          {said.band}
        </li>
      </ul>
      <svg
        className="around-chart"
        width={width}
        height={HEIGHT_PX}
        viewBox={`0 0 ${width} ${HEIGHT_PX}`}
        role="group"
        aria-label={said.chart(finding, thing)}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="around-rule" x1={LEFT_PX} x2={width} y1={yOf(tick)} y2={yOf(tick)} />
            <text className="around-tick" x={LEFT_PX - 8} y={yOf(tick)} textAnchor="end" dominantBaseline="central">
              {formatNumber(tick)}
            </text>
          </g>
        ))}
        {windows.map((window, index) => (
          <WindowMark
            key={window.from}
            window={window}
            x={LEFT_PX + index * step}
            step={step}
            yOf={yOf}
            tabIndex={index === stop ? 0 : -1}
            place={place(index)}
            onOpen={onOpen}
            onKey={(event) => onKey(event, index)}
          />
        ))}
        {windows.map((window, index) =>
          Math.abs(index - middle) % every === 0 ? (
            <text
              key={window.from}
              className="around-tick"
              x={LEFT_PX + (index + 0.5) * step}
              y={HEIGHT_PX - FOOT_PX + 16}
              textAnchor="middle"
            >
              {index === middle ? said.middle : showOffset(index < middle ? window.from : window.to)}
            </text>
          ) : null,
        )}
        <text className="around-tick" x={LEFT_PX + (width - LEFT_PX) / 2} y={HEIGHT_PX - 8} textAnchor="middle">
          {said.axis}
        </text>
      </svg>
    </div>
  );
}

interface WindowMarkProps {
  window: Window;
  x: number;
  step: number;
  yOf: (value: number) => number;
  tabIndex: number;
  place: (element: SVGGElement | null) => void;
  onOpen: (window: Window) => void;
  onKey: (event: KeyboardEvent) => void;
}

function WindowMark({ window, x, step, yOf, tabIndex, place, onOpen, onKey }: WindowMarkProps) {
  const { mean, chance, n } = window;
  const gap = Math.min(6, step * 0.15);
  const base = yOf(0);
  const told = said.mark(nameWindow(window), showMean(mean), n, showBand(chance));
  const opens = window.contacts > 0;
  return (
    <g
      ref={place}
      className={opens ? "around-mark around-opens" : "around-mark"}
      role={opens ? "button" : "img"}
      aria-label={told}
      tabIndex={tabIndex}
      onClick={() => (opens ? onOpen(window) : undefined)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return onKey(event);
        event.preventDefault();
        if (opens) onOpen(window);
        return undefined;
      }}
    >
      <title>{told}</title>
      <rect className="around-hit" x={x} width={step} y={HEAD_PX} height={base - HEAD_PX} />
      {mean === null ? (
        <rect className="around-unknown" x={x + gap} width={step - 2 * gap} y={HEAD_PX} height={base - HEAD_PX} />
      ) : (
        <rect className="around-bar" x={x + gap} width={step - 2 * gap} y={yOf(mean)} height={base - yOf(mean)} />
      )}
      {chance === null ? null : (
        <rect className="around-band" x={x} width={step} y={yOf(chance.high)} height={Math.max(1, yOf(chance.low) - yOf(chance.high))} />
      )}
    </g>
  );
}
