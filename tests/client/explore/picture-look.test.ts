import { expect, test } from "vitest";
import { pictureLook } from "#client/pages/explore/picture-look.ts";
import { parseQuery } from "#shared/query.ts";

const asked = (search: string) => parseQuery(new URLSearchParams(search));
const PLAIN = { reading: "amount", top: 5, log: false } as const;

test("a picture's address says only what does not follow from the question", () => {
  expect(pictureLook({ ...PLAIN, chart: "columns" }, asked("by=year")).drawing).toBe("");
  expect(pictureLook({ ...PLAIN, chart: "stacked" }, asked("by=year&split=kind")).drawing).toBe("");
  expect(pictureLook({ ...PLAIN, chart: "bars", top: 10 }, asked("by=actor")).drawing).toBe("");
});

test("what another drawing would be is said", () => {
  expect(pictureLook({ ...PLAIN, chart: "columns" }, asked("by=year&split=kind")).drawing).toBe("form=grouped");
  expect(pictureLook({ ...PLAIN, chart: "lines", log: true }, asked("by=year")).drawing).toBe("form=lines&axis=log");
  expect(pictureLook({ ...PLAIN, chart: "bars" }, asked("by=actor")).drawing).toBe("top=5");
  expect(pictureLook({ ...PLAIN, chart: "heat" }, asked("by=actor&split=kind")).drawing).toBe("form=heat&top=5");
  expect(pictureLook({ ...PLAIN, chart: "columns", reading: "cumulative" }, asked("by=year")).drawing).toBe("form=grouped&as=cumulative");
});
