import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseNumberOrNull, readCsv, refuse, type Row } from "../read/csv.ts";
import { slugify } from "../slug.ts";
import type { Venues } from "./venues.ts";

const PATH = "db/sources/places/coordinates.csv";
const COLUMNS = ["city", "country", "name", "latitude", "longitude", "source"] as const;

export interface Coordinates {
  latitude: string;
  longitude: string;
}

/**
 * Where cities lie that no source of the record places, by venue id; as the gazetteer names and places them.
 * @throws RecordInvalid for a city listed twice, a number that is no degree, or a line without its entry in the gazetteer
 */
export function readCoordinates(
  text: string = readFileSync(join(import.meta.dirname, "coordinates.csv"), "utf8"),
): Map<string, Coordinates> {
  const places = new Map<string, Coordinates>();
  for (const row of readCsv(PATH, text, COLUMNS)) {
    const id = `${slugify(row.cells.city)}-${slugify(row.cells.country)}`;
    if (places.has(id)) throw refuse(row, "city", `${id} is there twice`);
    if (!/^GeoNames \d+$/.test(row.cells.source)) throw refuse(row, "source", `"${row.cells.source}" is not an entry of GeoNames`);
    places.set(id, { latitude: degrees(row, "latitude", 90), longitude: degrees(row, "longitude", 180) });
  }
  return places;
}

/** Places the venues that no source has placed; one the gazetteer leaves open stays without coordinates. */
export function placeVenues(venues: Venues, places: ReadonlyMap<string, Coordinates>): void {
  for (const venue of venues.byId.values()) {
    if (venue.latitude === null) Object.assign(venue, places.get(venue.id));
  }
}

function degrees(row: Row<(typeof COLUMNS)[number]>, column: "latitude" | "longitude", most: number): string {
  const number = parseNumberOrNull(row, column);
  if (number === null || Math.abs(number) > most) throw refuse(row, column, `"${row.cells[column]}" is not between -${most} and ${most}`);
  return row.cells[column];
}
