import { expect, test } from "vitest";
import { Venues } from "#db/sources/places/venues.ts";

test("a city of a former state is one venue with today's city", () => {
  const venues = new Venues();
  expect(venues.add("Moscow", "SUN", "a")).toBe("moscow-rus");
  expect(venues.add("Moscow", "RUS", "b")).toBe("moscow-rus");
  expect(venues.add("Belgrade", "YUG", "a")).toBe("belgrade-srb");
  expect(venues.add("Prague", "CSK", "a")).toBe("prague-cze");
  expect(venues.byId.size).toBe(3);
});

test("earlier names, and cities that lie in another country today, lead to today's place", () => {
  const venues = new Venues();
  expect(venues.add("Leningrad", "SUN", "a")).toBe("saint-petersburg-rus");
  expect(venues.add("Kiev", "SUN", "a")).toBe("kyiv-ukr");
  expect(venues.add("Algiers", "FRA", "a")).toBe("algiers-dza");
  expect(venues.add("Potsdam", "DDR", "a")).toBe("potsdam-deu");
});

test("two cities of one name stay two venues", () => {
  const venues = new Venues();
  expect(venues.add("Sydney", "AUS", "a")).toBe("sydney-aus");
  expect(venues.add("Sydney", "CAN", "a")).toBe("sydney-can");
});

test("the first coordinates given stay", () => {
  const venues = new Venues();
  venues.add("Geneva", "CHE", "a");
  venues.add("Geneva", "CHE", "b", { latitude: "46.20", longitude: "6.14" });
  venues.add("Geneva", "CHE", "c", { latitude: "1", longitude: "2" });
  expect(venues.byId.get("geneva-che")).toEqual({
    id: "geneva-che",
    city: "Geneva",
    country: "CHE",
    latitude: "46.20",
    longitude: "6.14",
    source: "a",
  });
});
