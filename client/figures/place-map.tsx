import type { Series } from "#shared/api.ts";
import { useMemo } from "react";
import { MapChart } from "../charts/map-chart.tsx";
import { placeRanking } from "#shared/charts/map-places.ts";
import { shapeRanking } from "#shared/charts/ranking.ts";
import { middleOfState } from "../charts/world.ts";
import type { Noun } from "../headline/nouns.ts";
import { PlaceNote } from "./place-note.tsx";
import { words } from "../words.ts";

interface PlaceMapProps {
  /** An answer by `venue-city` or `venue-country`. */
  answer: Series;
  /** States whose places are pale: those of the page's own sides. */
  homes: readonly string[];
  noun: Noun;
  label: string;
  height: number;
  onOpen: (key: string) => void;
}

/** A series by place as a map, with what has no place said in numbers below it. */
export function PlaceMap({ answer, homes, noun, label, height, onOpen }: PlaceMapProps) {
  const placed = useMemo(() => placeRanking(shapeRanking(answer, Infinity, homes), answer.places, middleOfState), [answer, homes]);
  return (
    <>
      <MapChart
        places={placed.places}
        noun={noun}
        label={words.figures.walkPlaces(label)}
        height={height}
        onOpen={({ key }) => onOpen(key)}
      />
      <PlaceNote placed={placed} by={answer.by} onOpen={onOpen} />
    </>
  );
}
