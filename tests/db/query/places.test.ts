import { expect, test } from "vitest";
import { querySeries } from "#db/query/series.ts";
import { parseQuery } from "#shared/query.ts";
import { createWorld } from "#tests/helpers/world.ts";

const MEETING = { kind: "meeting", date: "2018-07-16", parties: ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"] };

function placesOf(text: string) {
  const db = createWorld([
    { ...MEETING, id: "a", venue: "geneva-che" },
    { ...MEETING, id: "b", venue: "hamburg-deu" },
    { ...MEETING, id: "c" },
  ]);
  const { rows, places, attributions } = querySeries(db, parseQuery(new URLSearchParams(text)));
  return { keys: rows.map(({ key }) => key).toSorted(), places, attributions };
}

test("a series by city says where its cities lie and who placed them; what is unknown has no place", () => {
  expect(placesOf("by=venue-city&kind=meeting")).toEqual({
    keys: ["geneva-che", "hamburg-deu", "unknown"],
    places: [
      { key: "geneva-che", latitude: 46.2, longitude: 6.1, isoNumeric: null },
      { key: "hamburg-deu", latitude: 53.5, longitude: 10, isoNumeric: null },
    ],
    attributions: ["Coordinates of cities from GeoNames, CC BY 4.0."],
  });
});

test("a series of anything else names no places", () => {
  expect(placesOf("by=year&kind=meeting")).toMatchObject({ places: [], attributions: [] });
});
