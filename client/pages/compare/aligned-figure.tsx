import { HowCounted } from "../../figures/how-counted.tsx";
import { TableMenus } from "../../take/table-menus.tsx";
import type { Aligned } from "#shared/api.ts";
import { isRefusal, joinSearch } from "../../api.ts";
import { FigureTake } from "../../take/figure-take.tsx";
import { Figure } from "../../figures/figure.tsx";
import { AlignedChart } from "./aligned-chart.tsx";
import { alignedSearch, type CompareState } from "./compare-state.ts";
import { EqualTable } from "./equal-table.tsx";
import { describeMost } from "./describe-most.ts";
import type { OpenLine } from "./open-line.ts";
import { describeNoun } from "#shared/describe.ts";
import { colourOf } from "#shared/charts/line-colours.ts";
import { MonthsTable } from "./months-table.tsx";
import { compareWords as said } from "../../words/compare.ts";
import { words } from "../../words.ts";

interface AlignedFigureProps {
  answer: Aligned | null;
  error: Error | null;
  stale: boolean;
  noun: string;
  state: CompareState;
  onTable: (table: boolean) => void;
  onOpen: (open: OpenLine) => void;
}

/** The lines, what they come to over equally many days, and the file. */
export function AlignedFigure({ answer, error, stale, noun, state, onTable, onOpen }: AlignedFigureProps) {
  const { show } = state;
  const subtitle = show === "total" ? said.running(noun) : said.monthly(noun);
  const title =
    answer === null ? (error && isRefusal(error) ? said.refused : null) : describeMost(answer, describeNoun(state.query, words));
  const drawn = answer?.lines.filter(({ whole }) => whole.days > 0) ?? [];
  return (
    <Figure
      id="aligned"
      title={title}
      subtitle={subtitle}
      stale={stale}
      view={{ table: state.table, chartWord: words.figures.views.chart, onChange: onTable }}
      error={error}
      minHeight={400}
      note={answer === null ? null : <p className="figure-note">{answer.sentence}</p>}
      foot={answer === null ? null : <AlignedFoot answer={answer} state={state} />}
    >
      {answer === null ? null : !drawn.some(isTold) ? (
        <p className="muted">{answer.finding}</p>
      ) : (
        <>
          {state.table ? (
            <MonthsTable lines={drawn} show={show} caption={words.say.pair(title ?? "", subtitle)} />
          ) : (
            <>
              <ul className="key-line">
                {drawn.map(({ id, label }, index) => (
                  <li key={id}>
                    <i className="swatch" style={{ background: colourOf(index) }} />
                    {label}
                  </li>
                ))}
                {drawn.some(({ holes }) => holes.length > 0) ? <li>{said.gap}</li> : null}
              </ul>
              <AlignedChart
                lines={drawn}
                equalDays={answer.equalDays}
                show={show}
                label={`${title ?? ""}. ${answer.finding}`}
                onOpen={({ key, part }) => (part === null ? undefined : onOpen({ line: part, at: Number(key) }))}
              />
            </>
          )}
          <EqualTable lines={drawn} equalDays={answer.equalDays} />
          <HowCounted id="aligned" />
        </>
      )}
    </Figure>
  );
}

/** A line no source covers and that has no event says nothing a chart could show. */
function isTold({ whole: { events, coveredDays } }: Aligned["lines"][number]): boolean {
  return (events ?? 0) > 0 || coveredDays > 0;
}

function AlignedFoot({ answer, state }: { answer: Aligned; state: CompareState }) {
  const rows = answer.lines.reduce((sum, { months }) => sum + months.length, 0);
  return (
    <footer className="figure-foot">
      <p className="figure-sources">
        <span className="figure-count">{said.foot(answer.lines.length, answer.vintage.version)}</span>
      </p>
      <div className="figure-files">
        {rows === 0 ? null : (
          <>
            <TableMenus path="/aligned" search={alignedSearch(state)} of={said.figure} />
            <FigureTake
              id="aligned"
              search={joinSearch(alignedSearch(state), state.show === "month" ? "show=month" : "")}
              of={said.figure}
            />
          </>
        )}
      </div>
    </footer>
  );
}
