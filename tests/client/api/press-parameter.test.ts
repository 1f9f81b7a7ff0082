import { expect, test } from "vitest";
import type { Entry } from "#client/pages/api/group-operations.ts";
import { groupOperations } from "#client/pages/api/group-operations.ts";
import { chooseForm, pressParameter, type Asked } from "#client/pages/api/press-parameter.ts";
import { SMALL_DOCUMENT } from "./small-document.ts";

const [SERIES] = groupOperations(SMALL_DOCUMENT)[0]?.entries ?? [];

function entryOf(): Entry {
  if (SERIES === undefined) throw new Error("the small document has /series");
  return SERIES;
}

function press(asked: Asked, ...names: string[]): [string, string] {
  const entry = entryOf();
  const last = names.reduce((now, name) => {
    const parameter = entry.parameters.find((one) => one.name === name);
    if (parameter === undefined) throw new Error(name);
    return pressParameter(entry, now, parameter);
  }, asked);
  return [last.form.extension, last.address];
}

function start(extension: "" | ".csv", search: string): Asked {
  const form = SERIES?.forms.find((one) => one.extension === extension);
  if (form === undefined) throw new Error(extension);
  return { form, address: `/api/v1/series${extension}?${search}` };
}

test("a parameter that the chosen form does not take changes to the first form that does", () => {
  expect(press(start("", "actor=FRA&limit=5"), "bom")).toEqual([".csv", "/api/v1/series.csv?actor=FRA&bom=1"]);
  expect(press(start(".csv", "actor=FRA&bom=1"), "limit")).toEqual(["", "/api/v1/series?actor=FRA&limit=20"]);
});

test("one that it takes leaves the form, going in and out", () => {
  expect(press(start(".csv", "actor=FRA"), "bom")).toEqual([".csv", "/api/v1/series.csv?actor=FRA&bom=1"]);
  expect(press(start(".csv", "actor=FRA"), "bom", "bom")).toEqual([".csv", "/api/v1/series.csv?actor=FRA"]);
});

test("a form that is chosen already leaves the address as the reader wrote it", () => {
  const asked = { ...start("", ""), address: "/api/v1/elsewhere?x=1" };
  expect(chooseForm(entryOf(), asked, asked.form)).toEqual(asked);
});
