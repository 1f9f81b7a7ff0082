import { expect, test } from "vitest";
import { placeTermNames } from "#client/charts/term-names.ts";

test("names stand in their bands, and that of a narrow last band ends with it over the one before", () => {
  const boxes = [
    { label: "Obama", x: 0, width: 146 },
    { label: "Trump", x: 146, width: 73 },
    { label: "Biden", x: 219, width: 73 },
    { label: "Trump", x: 292, width: 35 },
  ];
  expect(placeTermNames(boxes, 0)).toEqual([
    { x: 5, anchor: "start" },
    { x: 151, anchor: "start" },
    { x: 224, anchor: "start" },
    { x: 326, anchor: "end" },
  ]);
});

test("a name that would meet the one before, or stand mostly over another's band, is left out", () => {
  const boxes = [
    { label: "Johnson", x: 0, width: 60 },
    { label: "Truss", x: 60, width: 4 },
    { label: "Sunak", x: 64, width: 30 },
  ];
  expect(placeTermNames(boxes, 0)).toEqual([{ x: 5, anchor: "start" }, null, { x: 93, anchor: "end" }]);
  expect(placeTermNames([{ label: "Truss", x: 0, width: 20 }], 0)).toEqual([null]);
});
