import { geoArea, geoCentroid, type GeoPermissibleObjects } from "d3-geo";
import { feature, mesh } from "topojson-client";
import atlas from "world-atlas/countries-110m.json";
import type { Point } from "#shared/charts/map-places.ts";

const states = feature(atlas, atlas.objects.countries).features;

/** The outline of all land, and the borders between states. */
export const LAND: GeoPermissibleObjects = { type: "GeometryCollection", geometries: states.map(({ geometry }) => geometry) };
export const BORDERS: GeoPermissibleObjects = mesh(atlas, atlas.objects.countries, (a, b) => a !== b);

/** The middle of a state's largest land by its ISO number; null for one too small for the map, and for one that is gone. */
export function middleOfState(isoNumeric: string): Point | null {
  const geometry = states.find(({ id }) => id === isoNumeric)?.geometry;
  if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") return null;
  const rings = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const lands = rings.map((coordinates) => ({ type: "Polygon" as const, coordinates }));
  const [largest] = lands.toSorted((a, b) => geoArea(b) - geoArea(a));
  return largest ? geoCentroid(largest) : null;
}
