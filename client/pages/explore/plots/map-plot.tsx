import { lazy, Suspense, useMemo } from "react";
import type { Series } from "#shared/api.ts";
import { homesOf, shapeRanking } from "#shared/charts/ranking.ts";
import type { Query } from "#shared/query.ts";
import { mapKey } from "#shared/charts/keys.ts";
import { mapHeight } from "#shared/charts/map-frame.ts";
import { useWidth } from "../../../charts/use-width.ts";
import { KeyItems } from "../../../figures/key-items.tsx";
import { words } from "../../../words.ts";
import type { Noun } from "../../../headline/nouns.ts";

// The outlines of the world are large, and few questions ask for them.
const PlaceMap = lazy(() => import("../../../figures/place-map.tsx").then((module) => ({ default: module.PlaceMap })));

interface MapPlotProps {
  query: Query;
  series: Series;
  noun: Noun;
  label: string;
  onOpen: (mark: { key: string; part: string | null }) => void;
}

/** Cities or countries as circles on a map, pale at home of a side of the question. */
export function MapPlot({ query, series, noun, label, onOpen }: MapPlotProps) {
  const homes = useMemo(() => homesOf(query), [query]);
  const { rows } = useMemo(() => shapeRanking(series, Infinity, homes), [series, homes]);
  const [ref, width] = useWidth();
  const height = mapHeight(width ?? 0);
  return (
    <div ref={ref} style={{ minHeight: height }}>
      <Suspense fallback={null}>
        <KeyItems steady items={mapKey(rows, query.filters.with ? 2 : 1, words)} />
        <PlaceMap answer={series} homes={homes} noun={noun} label={label} height={height} onOpen={(key) => onOpen({ key, part: null })} />
      </Suspense>
    </div>
  );
}
