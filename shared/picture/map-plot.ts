import type { Series } from "../api.ts";
import { AT_HOME } from "../charts/keys.ts";
import { mapScale, NAMED_AT, radiusOf } from "../charts/map-frame.ts";
import { placeRanking, type PlacedRanking } from "../charts/map-places.ts";
import { chooseNames, placeNames } from "../charts/place-names.ts";
import { homesOf, shapeRanking } from "../charts/ranking.ts";
import { capitalise } from "../describe.ts";
import type { Query } from "../query.ts";
import { spokenWords } from "../words/spoken.ts";
import { count } from "./choose-drawing.ts";
import { label, linked, rangeOf, type PlotRequest } from "./plot.ts";
import type { World } from "./world.ts";

/** Groups of a series at their places, as on the page; what has none is counted. */
export function placeSeries(series: Series, query: Query, world: World): PlacedRanking {
  return placeRanking(shapeRanking(series, Infinity, homesOf(query)), series.places, world.middleOf);
}

/** What of an answer is on the map and what is not, in the words of the page. */
export function mapNotes({ places, events, unplaced, unnamed }: PlacedRanking, { by }: Pick<Query, "by">): string[] {
  const { figures } = spokenWords();
  const states = by === "venue-country";
  const groups = (value: number) => figures.places(value, states);
  return [
    figures.onMap(events, groups(places.length)),
    ...(unplaced.groups === 0 ? [] : [figures.withoutPlace(unplaced.events, groups(unplaced.groups), states)]),
    ...(unnamed === 0 ? [] : [figures.unnamed(unnamed, states)]),
  ].map((note) => `${capitalise(note)}.`);
}

/** Land, and a circle for each place whose area says its number: pale at home of a side, hatched around it what is only possible. */
export function drawMap({ pen, box, hatch, link }: PlotRequest, { places }: PlacedRanking, world: World): string {
  const { mostPx, mostNames } = mapScale(box.width);
  const { fitted, circles } = placeCircles(places, world, { width: box.width, height: box.height, mostPx });
  const drawn = circles.map(({ place, x, y, radius, possible }) => {
    const unsure = possible > radius ? pen("circle", { cx: x, cy: y, r: possible, fill: `url(#${hatch})`, stroke: "var(--muted)" }) : "";
    const look = place.home
      ? { ...AT_HOME, "fill-opacity": 0.9 }
      : { fill: "var(--meeting)", "fill-opacity": 0.85, stroke: "var(--paper)" };
    const sure = radius > 0 ? pen("circle", { cx: x, cy: y, r: radius, ...look }) : "";
    return linked(
      pen,
      link?.(place.key, null) ?? null,
      spokenWords().say.pair(place.label, rangeOf(place.value, place.possible, 0, count)),
      unsure + sure,
    );
  });
  const among = chooseNames(placeCircles(places, world, NAMED_AT).circles, count);
  const names = placeNames(circles, box, { most: mostNames, write: count, among }).map(({ name, number, x, y, anchor }) =>
    label(pen, `${name} ${number}`, { x, y: y + 4, "text-anchor": anchor, fill: "var(--ink)" }),
  );
  return pen(
    "g",
    { transform: `translate(${box.x} ${box.y})` },
    pen("path", { d: fitted.land, fill: "var(--land)" }),
    pen("path", { d: fitted.borders, fill: "none", stroke: "var(--paper)", "stroke-width": 0.75 }),
    ...drawn,
    ...names,
  );
}

/** The world at a size, and a circle for each place it has. */
function placeCircles(
  places: PlacedRanking["places"],
  world: World,
  { width, height, mostPx }: { width: number; height: number; mostPx: number },
) {
  const points = places.map(({ point }) => point);
  const fitted = world.fit(points, { width, height, edgePx: mostPx + 4 });
  const highest = Math.max(1, ...places.map(({ value, possible }) => value + possible));
  const circles = places.flatMap((place) => {
    const at = fitted.place(place.point);
    if (!at) return [];
    const radius = radiusOf(place.value, highest, mostPx);
    return [{ place, x: at[0], y: at[1], radius, possible: radiusOf(place.value + place.possible, highest, mostPx) }];
  });
  return { fitted, circles };
}
