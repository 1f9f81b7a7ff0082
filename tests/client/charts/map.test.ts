import { describe, expect, test } from "vitest";
import { placeCircles, type MapCircle } from "#client/charts/map-circles.ts";
import { namedPlaces, placeLabels } from "#client/charts/map-labels.ts";
import { WORLD } from "#db/files/world.ts";
import { mapHeight, mapScale } from "#shared/charts/map-frame.ts";
import { drawMap } from "#shared/picture/map-plot.ts";
import { createPen } from "#shared/picture/markup.ts";
import type { PlotRequest } from "#shared/picture/plot.ts";
import { placeRanking, type MapPlace } from "#shared/charts/map-places.ts";
import { centreOn, fitMap, moveBy, toView, WHOLE, zoomBy } from "#client/charts/map-view.ts";
import { stepMark, type Mark } from "#client/charts/mark.ts";
import { shapeRanking } from "#shared/charts/ranking.ts";
import { middleOfState } from "#client/charts/world.ts";
import { headlineGround } from "#client/headline/ground.ts";
import { row, series } from "./rows.ts";

const SIZE = { width: 1000, height: 460 };
const GENEVA = { key: "geneva-che", latitude: 46.2, longitude: 6.15, isoNumeric: null };

function place(label: string, value: number, point: [number, number]): MapPlace {
  return { key: label.toLowerCase(), label, value, possible: 0, events: value, home: false, point };
}

/** A circle of ten pixels. */
function circle(label: string, value: number, x: number, y: number): MapCircle {
  return { place: place(label, value, [0, 0]), x, y, radius: 10, possible: 10, at: [x, y] };
}

describe("places of a ranking", () => {
  const answer = series(
    [row("geneva-che", 12), row("dead-sea-jor", 2), row("unknown", 5), row("moscow-rus", 0, { possible: 1, events: 1 })],
    {
      by: "venue-city",
      places: [GENEVA, { key: "moscow-rus", latitude: 55.75, longitude: 37.62, isoNumeric: null }],
    },
  );
  const placed = placeRanking(shapeRanking(answer, Infinity, []), answer.places, middleOfState);

  test("a city with coordinates is on the map, most frequent first, one that is only possible too", () => {
    expect(placed.places.map(({ key, point }) => [key, point])).toEqual([
      ["geneva-che", [6.15, 46.2]],
      ["moscow-rus", [37.62, 55.75]],
    ]);
    expect(placed.events).toBe(13);
  });
  test("what has no place is counted and put nowhere", () => {
    expect(placed.unplaced).toEqual({ groups: 1, events: 2 });
    expect(placed.unnamed).toBe(5);
  });
});

test("a state lies in the middle of its largest land; one too small for the atlas, or gone, nowhere", () => {
  const [longitude, latitude] = middleOfState("840") ?? [0, 0];
  // Kansas and around: without Alaska and Hawaii, which would pull it to the north-west.
  expect(longitude).toBeGreaterThan(-104);
  expect(longitude).toBeLessThan(-94);
  expect(latitude).toBeGreaterThan(37);
  expect(latitude).toBeLessThan(42);
  expect(middleOfState("470")).toBeNull();
  expect(middleOfState("810")).toBeNull();
});

describe("the view", () => {
  test("a single city still has Europe and North America around it", () => {
    const projection = fitMap([[6.15, 46.2]], SIZE, 20);
    for (const point of [
      [-122, 47],
      [-77, 39],
      [37.6, 55.75],
    ] as const) {
      const [x, y] = projection([...point]) ?? [-1, -1];
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(SIZE.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(SIZE.height);
    }
  });
  test("grows to the farthest city", () => {
    const [x] = fitMap([[174.8, -41.3]], SIZE, 20)([174.8, -41.3]) ?? [-1];
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(SIZE.width);
  });
  test("is enlarged around a point and never leaves the map", () => {
    const near = centreOn(zoomBy(WHOLE, 2), [500, 115], SIZE);
    expect(near).toEqual({ zoom: 2, x: 0.5, y: 0.25 });
    expect(toView([500, 115], near, SIZE)).toEqual([500, 230]);
    expect(moveBy(near, 0, 10_000, SIZE)).toEqual({ zoom: 2, x: 0.5, y: 0.25 });
    expect(moveBy(near, -100, 0, SIZE)).toEqual({ zoom: 2, x: 0.55, y: 0.25 });
    expect(zoomBy(near, 0.5)).toEqual(WHOLE);
    expect(zoomBy(WHOLE, 1000).zoom).toBe(16);
  });
});

test("four times the number is four times the area", () => {
  const places = [place("A", 100, [0, 50]), place("B", 25, [20, 50])];
  const [a, b] = placeCircles(places, fitMap([], SIZE, 20), WHOLE, SIZE, 20);
  expect([a?.radius, b?.radius]).toEqual([20, 10]);
});

describe("names on the map", () => {
  test("stand right of the circle, left of it where there is another, and are left out where there is no room", () => {
    const labels = placeLabels(
      [circle("Geneva", 12, 500, 200), circle("Bern", 3, 530, 200), circle("Basel", 1, 515, 190), circle("Lausanne", 1, 508, 212)],
      SIZE,
      10,
      null,
    );
    expect(labels.map(({ key, anchor }) => [key, anchor])).toEqual([
      ["geneva", "end"],
      ["bern", "start"],
      ["basel", "middle"],
      ["lausanne", "middle"],
    ]);
  });
  test("never lie under the buttons in the corner", () => {
    const corner = circle("Auckland", 1, SIZE.width - 110, SIZE.height - 20);
    expect(placeLabels([corner], SIZE, 10, null).map(({ anchor }) => anchor)).toEqual(["end"]);
  });
  test("are never more than asked for, and never of a place out of sight", () => {
    const many = [circle("Here", 5, 100, 100), circle("Out", 4, -20, 100), circle("There", 3, 500, 100), circle("More", 2, 800, 100)];
    expect(placeLabels(many, SIZE, 2, null).map(({ name }) => name)).toEqual(["Here", "There"]);
  });
});

/** Forty cities, close together from west to east in four rows. */
const CITIES = Array.from({ length: 40 }, (_, at) => place(`City ${at + 1}`, 60 - at, [-8 + (at % 10) * 4, 40 + Math.floor(at / 10) * 5]));

function namesOnPage(width: number): string[] {
  const size = { width, height: mapHeight(width) };
  const { mostPx, mostNames } = mapScale(width);
  const points = CITIES.map(({ point }) => point);
  const circles = placeCircles(CITIES, fitMap(points, size, mostPx + 4), WHOLE, size, mostPx);
  return placeLabels(circles, size, mostNames, namedPlaces(CITIES)).map(({ name }) => name);
}

function namesInPicture(width: number): string[] {
  const box = { x: 0, y: 0, width, height: mapHeight(width) };
  const request = { pen: createPen("light"), box, hatch: "h", link: null } as unknown as PlotRequest;
  const svg = drawMap(request, { places: CITIES, events: 0, unplaced: { groups: 0, events: 0 }, unnamed: 0 }, WORLD);
  return [...svg.matchAll(/<text[^>]*>(City \d+) \d+<\/text>/g)].map(([, name = ""]) => name);
}

test("a map names the same places on a page and in its picture, and on a narrow screen no other", () => {
  const named = namesInPicture(760);
  expect(named.length).toBeGreaterThan(5);
  expect(named.length).toBeLessThan(CITIES.length);
  for (const width of [760, 820, 1100]) expect([width, namesOnPage(width), namesInPicture(width)]).toEqual([width, named, named]);
  for (const width of [328, 600]) {
    expect([width, namesOnPage(width)]).toEqual([width, namesInPicture(width)]);
    expect(namesOnPage(width).filter((name) => !named.includes(name))).toEqual([]);
  }
});

test("arrow keys walk a map by rank", () => {
  const marks = ["a", "b", "c"].map((key): Mark[] => [
    { key, part: null, way: null, opens: true, label: key, tip: { title: key, lines: [], notes: [] }, x: 0, y: 0, width: 1, height: 1 },
  ]);
  const from = { row: 1, piece: 0 };
  expect(["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "Home", "End"].map((key) => stepMark(marks, from, key, "rank")?.row)).toEqual([
    2, 2, 0, 0, 0, 2,
  ]);
  expect(stepMark(marks, { row: 2, piece: 0 }, "ArrowRight", "rank")).toBeNull();
});

describe("the finding of the map", () => {
  const noun = { one: "meeting", many: "meetings" };
  const facts = { total: 101, covered: true, home: 35, elsewhere: 65, cities: 45, states: 30, sides: 2 as const, noun };
  test("says on whose ground", () => {
    expect(headlineGround(facts)).toBe("101 meetings: 65 in third states, 35 at home of either side, 1 without a named city");
    expect(headlineGround({ ...facts, sides: 1, total: 100 })).toBe("100 meetings: 65 abroad, 35 at home");
    expect(headlineGround({ ...facts, home: 0, total: 65 })).toBe("65 meetings, none at home of either side");
    expect(headlineGround({ ...facts, elsewhere: 0, total: 35, sides: 1 })).toBe("35 meetings, none abroad");
    expect(headlineGround({ ...facts, sides: 0 })).toBe("101 meetings, in 45 cities of 30 states");
    expect(headlineGround({ ...facts, sides: 0, total: 1, cities: 1, states: 1 })).toBe("1 meeting, in 1 city of 1 state");
  });
  test("says where nothing is known", () => {
    expect(headlineGround({ ...facts, covered: false })).toBe("Meetings: not covered in this period");
    expect(headlineGround({ ...facts, total: 0 })).toBe("No meetings recorded in this period");
    expect(headlineGround({ ...facts, home: 0, elsewhere: 0 })).toBe("101 meetings, no city named");
  });
});
