import { BarsChart } from "../charts/bars-chart.tsx";
import { homesOf, shapeRanking } from "#shared/charts/ranking.ts";
import { nounFor } from "../headline/nouns.ts";
import { headlineRank } from "../headline/rank.ts";
import type { Page } from "../page-state.ts";
import { EmptyNote } from "./empty-note.tsx";
import { FigureFoot } from "./figure-foot.tsx";
import { FigureTable } from "./figure-table.tsx";
import { Figure } from "./figure.tsx";
import { subtitleOf } from "./subtitle-of.ts";
import { rankingTable } from "./table-data.ts";
import { useFigure } from "./use-figure.ts";
import { words } from "../words.ts";

interface VenuesFigureProps {
  page: Page;
  height: number;
  className: string;
}

const TOP = 10;

/** Meetings by city, or of machine-coded reports by country, most used first: ten as bars, all in the table. */
export function VenuesFigure({ page, height, className }: VenuesFigureProps) {
  const { queries, series, stale, error } = useFigure("venues", page.query);
  const isCountry = page.query.tier === "machine";
  const counted = subtitleOf("venues", queries);
  const subtitle = page.query.filters.actor === undefined ? counted : words.figures.pale(counted, page.query.filters.with !== undefined);
  const table = page.view.tables.includes("venues");
  const view = { table, chartWord: words.figures.views.bars, onChange: (shown: boolean) => page.toggleTable("venues", shown) };
  const answer = series?.[0] ?? null;
  if (!answer) {
    return (
      <Figure
        id="venues"
        title={error ? words.terms.charts.venues.label : null}
        subtitle={subtitle}
        className={className}
        view={view}
        error={error}
        minHeight={height + 60}
      >
        {null}
      </Figure>
    );
  }
  const ranking = shapeRanking(answer, TOP, homesOf(page.query));
  const noun = nounFor("venues", page.query);
  const title = headlineRank(
    answer.rows.map((row) => ({ key: row.key, label: row.label, value: row.value ?? 0 })),
    answer.total.value ?? 0,
    noun,
    answer.total.covered,
  );
  return (
    <Figure
      id="venues"
      title={title}
      subtitle={subtitle}
      className={className}
      stale={stale}
      view={view}
      error={error}
      foot={<FigureFoot series={[answer]} queries={queries} names={[]} />}
    >
      {ranking.groups === 0 ? (
        <EmptyNote what={noun.many} covered={answer.total.covered} tier={page.query.tier} />
      ) : table ? (
        <FigureTable
          table={rankingTable(ranking.all, isCountry ? words.terms.dimensions["venue-country"].label : words.figures.city)}
          caption={`${title}. ${subtitle}`}
          onOpen={(key) => page.openMark({ source: "venues", key, part: null })}
        />
      ) : (
        <BarsChart
          rows={ranking.rows}
          noun={noun}
          label={words.figures.walkBars(`${title}. ${subtitle}`)}
          onOpen={(mark) => page.openMark({ source: "venues", key: mark.key, part: null })}
        />
      )}
      <p className="more">
        {ranking.more && !table ? (
          <button type="button" className="text-button" onClick={() => page.toggleTable("venues", true)}>
            {words.figures.moreVenues(ranking.more.groups)}
          </button>
        ) : null}
        {ranking.unnamed > 0 ? (
          <button type="button" className="text-button" onClick={() => page.openMark({ source: "venues", key: "unknown", part: null })}>
            {words.figures.unnamed(ranking.unnamed, isCountry)}
          </button>
        ) : null}
      </p>
    </Figure>
  );
}
