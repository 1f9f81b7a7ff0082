import { expect, test } from "vitest";
import type { ApiDocument } from "#client/pages/api/document.ts";
import { shapeOf, type Field } from "#client/pages/api/fields.ts";
import { groupOperations } from "#client/pages/api/group-operations.ts";
import { ENDPOINTS } from "#server/endpoints.ts";
import { buildOpenApi } from "#server/openapi.ts";

const document = JSON.parse(JSON.stringify(buildOpenApi(ENDPOINTS, "2026-11-22-1a2b3c4d"))) as ApiDocument;
const groups = groupOperations(document);
const entries = groups.flatMap((group) => group.entries);

test("every address of the API stands in exactly one entry", () => {
  const shown = entries.flatMap(({ forms }) => forms.map(({ path }) => path));
  expect(shown.toSorted()).toEqual(ENDPOINTS.map(({ path }) => path.replaceAll(/:(\w+)/g, "{$1}")).toSorted());
  // More than two hundred addresses are as many answers as can be read through.
  expect(entries.length).toBeLessThan(90);
});

test("the formats of an answer are folded, and what only sounds alike is not", () => {
  expect(formsOf("getSeries")).toEqual(["/series", "/series.csv", "/series.xlsx", "/series.parquet", "/series.json", "/series.zip"]);
  expect(formsOf("getSeriesSvg")).toEqual(["/series.svg", "/series.png"]);
  expect(formsOf("getChanges")).toEqual(["/changes", "/changes.csv", "/changes.xlsx", "/changes.parquet", "/changes.zip"]);
  expect(formsOf("getChangesAtom")).toEqual(["/changes.atom", "/changes.json"]);
  expect(formsOf("getEventsByIdCitation")).toEqual([
    "/events/{id}/citation",
    "/events/{id}/citation.bib",
    "/events/{id}/citation.ris",
    "/events/{id}/citation.json",
  ]);
});

test("every parameter shown is described, and has an example that is one of its values where those are closed", () => {
  const parameters = entries.flatMap((entry) => entry.parameters.map((parameter) => ({ ...parameter, of: entry.path })));
  expect(parameters.length).toBeGreaterThan(500);
  for (const { of, name, description, example, values, kind, range, fallback } of parameters) {
    const mark = `${of} ${name}`;
    expect(description, mark).toMatch(/\S/);
    expect(example, mark).not.toBe("");
    for (const value of kind === "list" ? example.split(",") : [example]) if (values.length > 0) expect(values, mark).toContain(value);
    if (range !== null) expect(Number(example) >= range[0] && Number(example) <= range[1], mark).toBe(true);
    if (fallback !== null && values.length > 0) expect(values, mark).toContain(fallback);
  }
});

test("every entry has an example, refusals, and a shape with fields where it answers JSON", () => {
  const countFields = (fields: readonly Field[]): number => fields.reduce((sum, field) => sum + 1 + countFields(field.fields), 0);
  for (const { path, forms, refusals, summary } of entries) {
    expect(summary.length, `${path}: ${summary}`).toBeLessThan(160);
    expect(
      refusals.map(({ status }) => status),
      path,
    ).toEqual(expect.arrayContaining(["400", "404", "429"]));
    for (const { example, mediaType, schema } of forms) {
      expect(example, path).toMatch(/^\/api\/v1\/[^{}]*$/);
      if (mediaType === "application/json") expect(schema, path).not.toBeNull();
      if (schema !== null) expect(countFields(shapeOf({ $ref: schema }, document.components.schemas).fields), schema).toBeGreaterThan(3);
    }
  }
});

function formsOf(id: string): string[] | undefined {
  return entries.find((entry) => entry.id === id)?.forms.map(({ path }) => path);
}
