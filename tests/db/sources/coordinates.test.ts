import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { placeVenues, readCoordinates } from "#db/sources/places/coordinates.ts";
import { Venues } from "#db/sources/places/venues.ts";

const HEAD = "city,country,name,latitude,longitude,source";

test("a venue no source places has the gazetteer's coordinates, one a source places keeps its own, one unknown stays open", () => {
  const venues = new Venues();
  venues.add("Antwerp", "BEL", "a");
  venues.add("Geneva", "CHE", "a", { latitude: "46.20", longitude: "6.14" });
  venues.add("Dead Sea", "JOR", "a");
  placeVenues(venues, readCoordinates(`${HEAD}\nAntwerp,BEL,Antwerpen,51.22,4.40,GeoNames 2803138\nGeneva,CHE,Genève,1,2,GeoNames 1\n`));
  const placed = [...venues.byId.values()].map(({ id, latitude, longitude }) => [id, latitude, longitude]);
  expect(placed).toEqual([
    ["antwerp-bel", "51.22", "4.40"],
    ["geneva-che", "46.20", "6.14"],
    ["dead-sea-jor", null, null],
  ]);
});

test.each([
  ["Bern,CHE,Bern,90.1,7.45,GeoNames 1", '"90.1" is not between -90 and 90'],
  ["Bern,CHE,Bern,46.9,,GeoNames 1", '"" is not between -180 and 180'],
  ["Bern,CHE,Bern,north,7.45,GeoNames 1", '"north" is not a number'],
  ["Bern,CHE,Bern,46.9,7.45,an atlas", '"an atlas" is not an entry of GeoNames'],
  ["Bern,CHE,Bern,46.9,7.45,GeoNames 1\nBern,CHE,Bern,46.9,7.45,GeoNames 1", "bern-che is there twice"],
])("a line that is no place is refused: %s", (line, reason) => {
  expect(() => readCoordinates(`${HEAD}\n${line}\n`)).toThrow(reason);
});

test("each line of the table is about a venue of the record, and none lies at the crossing of equator and meridian", () => {
  const record = new Set(
    readFileSync("db/record/venues.csv", "utf8")
      .trim()
      .split("\n")
      .map((line) => line.slice(0, line.indexOf(","))),
  );
  const places = [...readCoordinates()];
  expect(places).toHaveLength(374);
  expect(places.filter(([id]) => !record.has(id))).toEqual([]);
  expect(places.filter(([, { latitude, longitude }]) => Number(latitude) === 0 && Number(longitude) === 0)).toEqual([]);
});
