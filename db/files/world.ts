import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { geoArea, geoCentroid, geoNaturalEarth1, geoPath, type GeoPermissibleObjects } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type ATLAS from "world-atlas/countries-110m.json";
import { LEAST_SEEN, TURN } from "#shared/charts/map-frame.ts";
import type { Point } from "#shared/charts/map-places.ts";
import type { World } from "#shared/picture/world.ts";

/** The same outlines as the page's, from the file of the same package; read when the first map is drawn. */
export const WORLD: World = {
  middleOf: (isoNumeric) => {
    const geometry = outlines().states.find(({ id }) => id === isoNumeric)?.geometry;
    if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") return null;
    const rings = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const lands = rings.map((coordinates) => ({ type: "Polygon" as const, coordinates }));
    const [largest] = lands.toSorted((a, b) => geoArea(b) - geoArea(a));
    return largest ? geoCentroid(largest) : null;
  },
  fit: (points, { width, height, edgePx }) => {
    const projection = geoNaturalEarth1()
      .rotate([TURN, 0])
      .fitExtent(
        [
          [edgePx, edgePx],
          [width - edgePx, height - edgePx],
        ],
        { type: "MultiPoint", coordinates: [...LEAST_SEEN, ...points] },
      )
      .clipExtent([
        [0, 0],
        [width, height],
      ]);
    const path = geoPath(projection).digits(1);
    const { land, borders } = outlines();
    return {
      // Written when it is drawn: who asks where places lie needs no outlines.
      get land() {
        return path(land) ?? "";
      },
      get borders() {
        return path(borders) ?? "";
      },
      place: (point: Point) => projection(point),
    };
  },
};

let read: ReturnType<typeof readOutlines> | null = null;

function outlines(): ReturnType<typeof readOutlines> {
  read ??= readOutlines();
  return read;
}

function readOutlines() {
  const text = readFileSync(fileURLToPath(import.meta.resolve("world-atlas/countries-110m.json")), "utf8");
  const atlas: typeof ATLAS = JSON.parse(text);
  const states = feature(atlas, atlas.objects.countries).features;
  const land: GeoPermissibleObjects = { type: "GeometryCollection", geometries: states.map(({ geometry }) => geometry) };
  const borders: GeoPermissibleObjects = mesh(atlas, atlas.objects.countries, (a, b) => a !== b);
  return { states, land, borders };
}
