import { expect, test } from "vitest";
import * as analyses from "#shared/api/analysis-shapes.ts";
import * as schemas from "#shared/api.ts";
import { hasShape } from "#shared/api/shape.ts";
import * as shapes from "#shared/api/shapes.ts";

const ALL = { ...shapes, ...analyses };

test("a shape has the members that every answer of its schema has, and no other", () => {
  const pairs = [
    [ALL.SERIES, schemas.seriesSchema],
    [ALL.TOTALS, schemas.totalsSchema],
    [ALL.EVENTS, schemas.eventsSchema],
    [ALL.EVENT_DETAIL, schemas.eventDetailSchema],
    [ALL.LISTINGS, schemas.listingsSchema],
    [ALL.PINNED_CHANGES, schemas.pinnedChangesSchema],
    [ALL.OPTIONS, schemas.optionsSchema],
    [ALL.PERIODS, schemas.periodsSchema],
    [ALL.TALLIES, schemas.talliesSchema],
    [ALL.SOURCES, schemas.sourcesSchema],
    [ALL.MACHINE, schemas.machineSchema],
    [ALL.VINTAGE, schemas.vintageSchema],
    [ALL.CITE, schemas.citeSchema],
    [ALL.ALIGNED, schemas.alignedSchema],
    [ALL.AROUND, schemas.aroundSchema],
    [ALL.LADDER, schemas.ladderSchema],
    [ALL.NETWORK, schemas.networkSchema],
    [ALL.READOUTS, schemas.readoutsSchema],
    [ALL.RECIPROCITY, schemas.reciprocitySchema],
    [ALL.SILENCE, schemas.silenceSchema],
    [ALL.UNFOLDING, schemas.unfoldingSchema],
    [ALL.CLAIM, schemas.claimSchema],
  ] as const;
  expect(pairs.length).toBe(Object.keys(ALL).length);
  for (const [shape, schema] of pairs) {
    const asked = Object.entries(schema.shape).filter(([, member]) => !member.isOptional());
    expect(Object.keys(shape).toSorted()).toEqual(asked.map(([name]) => name).toSorted());
  }
});

test("an answer without a member, or with another thing in its place, has not the shape", () => {
  const options = { filter: "actor", query: "", options: [], more: false, vintage: { version: "v" } };
  expect(hasShape(options, shapes.OPTIONS)).toBe(true);
  expect(hasShape({ ...options, added: 1 }, shapes.OPTIONS)).toBe(true);
  const { more: _more, ...short } = options;
  for (const wrong of [{}, [], short, { ...options, options: {} }, { ...options, options: null }, { ...options, vintage: null }]) {
    expect(hasShape(wrong, shapes.OPTIONS), JSON.stringify(wrong)).toBe(false);
  }
});
