import { lazy, Suspense, useMemo } from "react";
import { formatQuery } from "#shared/query.ts";
import { pictureAddress } from "../api.ts";
import { mapKey } from "#shared/charts/keys.ts";
import { mapHeight } from "#shared/charts/map-frame.ts";
import { homesOf, shapeRanking, type RankedRow } from "#shared/charts/ranking.ts";
import { useWidth } from "../charts/use-width.ts";
import { headlineGround } from "../headline/ground.ts";
import { nounFor } from "../headline/nouns.ts";
import type { Page } from "../page-state.ts";
import { useNear } from "../use-near.ts";
import { EmptyNote } from "./empty-note.tsx";
import type { PictureLook } from "../take/takeable.ts";
import { FigureFoot } from "./figure-foot.tsx";
import { FigureTable } from "./figure-table.tsx";
import { Figure } from "./figure.tsx";
import { KeyItems } from "./key-items.tsx";
import { rankingTable } from "./table-data.ts";
import { useFigure } from "./use-figure.ts";
import { words } from "../words.ts";

// The atlas is fetched when a reader comes near it.
const PlaceMap = lazy(() => import("./place-map.tsx").then((module) => ({ default: module.PlaceMap })));

interface MapFigureProps {
  page: Page;
  className: string;
}

const ID = "map";
const AS_MAP: PictureLook = { drawing: "form=map" };
const SUBTITLE = words.figures.map;
/** The key above the map and the words below it, which take more lines where it is narrow. */
const LINES_PX = { wide: 56, narrow: 98 } as const;
const NARROW_PX = 560;

/** The cities of the venue bars on a map, from the same answer. */
export function MapFigure({ page, className }: MapFigureProps) {
  const { queries, series, stale, error } = useFigure("venues", page.query);
  const [ref, width] = useWidth();
  const [nearRef, near] = useNear();
  const { actor, with: other } = page.query.filters;
  const homes = useMemo(() => homesOf(page.query), [page.query]);
  const table = page.view.tables.includes(ID);
  const height = mapHeight(width ?? 0);
  const linesPx = width !== null && width < NARROW_PX ? LINES_PX.narrow : LINES_PX.wide;
  const open = (key: string) => page.openMark({ source: "venues", key, part: null });
  const frame = {
    id: ID,
    subtitle: SUBTITLE,
    className,
    error,
    view: { table, chartWord: words.figures.views.map, onChange: (shown: boolean) => page.toggleTable(ID, shown) },
  };
  const answer = series?.[0];
  const ranking = answer ? shapeRanking(answer, Infinity, homes) : null;
  const noun = nounFor("venues", page.query);
  const title = answer && ranking ? headlineOf(ranking.rows, answer.total, actor, other, noun) : null;
  // A browser about to print fetches pictures it has not shown yet, but waits for no code.
  const onPaper = (
    <img
      className="print-only map-on-paper"
      loading="lazy"
      src={pictureAddress("svg", formatQuery(queries[0]?.query ?? page.query), AS_MAP.drawing)}
      alt={`${title ?? ""}. ${SUBTITLE}.`}
    />
  );
  return (
    <Figure
      {...frame}
      title={title ?? (error ? words.terms.charts.venues.label : null)}
      stale={stale}
      {...(answer ? { foot: <FigureFoot series={[answer]} queries={queries} names={[]} look={AS_MAP} /> } : {})}
    >
      <div ref={ref}>
        <div ref={nearRef} style={{ minHeight: table || ranking?.groups === 0 ? undefined : height + linesPx }}>
          {!answer || !ranking ? null : ranking.groups === 0 ? (
            <EmptyNote what={noun.many} covered={answer.total.covered} />
          ) : table ? (
            <FigureTable table={rankingTable(ranking.all, words.figures.city)} caption={`${title}. ${SUBTITLE}`} onOpen={open} />
          ) : near ? (
            <Suspense fallback={onPaper}>
              <KeyItems steady items={mapKey(ranking.rows, other ? 2 : 1, words)} />
              <PlaceMap answer={answer} homes={homes} noun={noun} label={`${title}. ${SUBTITLE}.`} height={height} onOpen={open} />
            </Suspense>
          ) : (
            onPaper
          )}
        </div>
      </div>
    </Figure>
  );
}

function headlineOf(
  rows: readonly RankedRow[],
  { value, covered }: { value: number | null; covered: boolean },
  actor: readonly string[] | undefined,
  other: readonly string[] | undefined,
  noun: Parameters<typeof headlineGround>[0]["noun"],
): string {
  const certain = rows.filter((row) => row.value > 0);
  const sum = (home: boolean) => certain.reduce((all, row) => all + (row.home === home ? row.value : 0), 0);
  const states = new Set(certain.map(({ key }) => key.slice(key.lastIndexOf("-") + 1)));
  return headlineGround({
    total: value ?? 0,
    covered,
    home: sum(true),
    elsewhere: sum(false),
    cities: certain.length,
    states: states.size,
    sides: actor ? (other ? 2 : 1) : 0,
    noun,
  });
}
