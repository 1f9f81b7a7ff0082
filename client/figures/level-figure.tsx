import { LISTS } from "#shared/definitions/lists.ts";
import { partColours } from "#shared/charts/colours.ts";
import { LevelsChart } from "../charts/levels-chart.tsx";
import { endsOf, shapeLevels } from "../charts/levels.ts";
import { hasEvents, shapeColumns, type ColumnData } from "#shared/charts/series.ts";
import { headlineLevel, type Level } from "../headline/level.ts";
import { nounFor } from "../headline/nouns.ts";
import type { Page } from "../page-state.ts";
import { isWordOf } from "../vocabulary.ts";
import { EmptyNote } from "./empty-note.tsx";
import { FigureFoot } from "./figure-foot.tsx";
import { FigureTable } from "./figure-table.tsx";
import { Figure } from "./figure.tsx";
import { KeyLine } from "./key-line.tsx";
import { SnapshotNote } from "./snapshot-note.tsx";
import { columnTable } from "./table-data.ts";
import { subtitleOf } from "./subtitle-of.ts";
import { useFigure } from "./use-figure.ts";
import { words } from "../words.ts";

interface LevelFigureProps {
  page: Page;
  height: number;
  className: string;
}

const ID = "stock";

/** How many targets were on each sanctions list at the end of each bucket. */
export function LevelFigure({ page, height, className }: LevelFigureProps) {
  const { queries, series, stale, error } = useFigure(ID, page.query);
  const by = words.terms.dimensions[queries[0]?.query.by ?? "year"].label;
  const subtitle = subtitleOf(ID, queries);
  const table = page.view.tables.includes(ID);
  const view = { table, chartWord: words.figures.views.lines, onChange: (shown: boolean) => page.toggleTable(ID, shown) };
  const frame = { id: ID, subtitle, className, view, error };
  const answer = series?.[0];
  if (!answer) {
    return (
      <Figure {...frame} title={error ? words.terms.charts[ID].label : null} minHeight={height + 60}>
        {null}
      </Figure>
    );
  }
  const data = shapeColumns(answer, words.say);
  const colours = partColours(data.parts, answer.split);
  const noun = nounFor(ID, page.query);
  const title = headlineLevel(levelsOf(data), noun);
  const single = data.parts.length === 1;
  return (
    <Figure
      {...frame}
      title={title}
      stale={stale}
      note={<SnapshotNote lists={data.parts.map(({ id }) => id)} />}
      foot={<FigureFoot series={[answer]} queries={queries} names={[]} />}
    >
      {!hasEvents(data) ? (
        <EmptyNote what={noun.many} covered={answer.total.covered} />
      ) : table ? (
        <FigureTable
          table={columnTable(data, by, { total: single })}
          caption={`${title}. ${subtitle}`}
          {...(single ? { onOpen: (key: string) => page.openMark({ source: ID, key, part: null }) } : {})}
        />
      ) : (
        <>
          <KeyLine data={data} colours={colours} grain={by.toLowerCase()} zeros={false} />
          <LevelsChart
            data={data}
            colours={colours}
            noun={noun}
            label={words.figures.walkLevels(`${title}. ${subtitle}`)}
            height={height}
            onOpen={(mark) => page.openMark({ source: ID, key: mark.key, part: mark.part })}
          />
        </>
      )}
    </Figure>
  );
}

function levelsOf(data: ColumnData): Level[] {
  return shapeLevels(data).flatMap((line) => {
    const ends = endsOf(line);
    const { id, label } = line.part;
    if (!ends) return [];
    const list = id !== null && isWordOf(LISTS, id) ? LISTS[id] : null;
    const first = { ...ends.first, label: data.columns[ends.first.index]?.label ?? ends.first.key };
    return [{ list: label, first, last: ends.last, comparable: list?.read === "versions" }];
  });
}
