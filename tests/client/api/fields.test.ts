import { expect, test } from "vitest";
import { shapeOf } from "#client/pages/api/fields.ts";
import { SMALL_DOCUMENT } from "./small-document.ts";

const { schemas } = SMALL_DOCUMENT.components;

test("a shape opens through names and lists to its fields", () => {
  expect(shapeOf({ $ref: "#/components/schemas/Series" }, schemas)).toEqual({
    type: { of: ["object"], isList: false, canBeNull: false, name: "Series" },
    description: null,
    fields: [
      {
        name: "rows",
        isAlways: true,
        values: [],
        type: { of: ["object"], isList: true, canBeNull: false, name: "Row" },
        description: null,
        fields: [
          {
            name: "value",
            isAlways: false,
            values: [],
            type: { of: ["number"], isList: false, canBeNull: true, name: null },
            description: "Null where nothing is covered.",
            fields: [],
          },
        ],
      },
    ],
  });
});

test("alternatives, closed lists, lists of lists and fields of any name are told", () => {
  const { fields } = shapeOf(
    {
      type: "object",
      properties: {
        allowed: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] },
        state: { type: ["string", "null"], enum: ["full", "partial", null] },
        parts: { type: "array", items: { type: "array", items: { type: "integer" } } },
        whatever: {},
      },
      additionalProperties: { anyOf: [{ type: "number" }, { type: "null" }] },
    },
    {},
  );
  expect(fields.map(({ name, type, values }) => [name, type.of, type.isList, type.canBeNull, values])).toEqual([
    ["allowed", ["array", "string"], false, false, []],
    ["state", ["string"], false, true, ["full", "partial"]],
    ["parts", ["array"], true, false, []],
    ["whatever", [], false, false, []],
    ["*", ["number"], false, true, []],
  ]);
});
