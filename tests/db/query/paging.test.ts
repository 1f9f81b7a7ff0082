import { beforeAll, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { queryEvents, type ListRequest } from "#db/query/events.ts";
import { formatCursor, parseCursor } from "#shared/cursor.ts";
import type { OrderId } from "#shared/definitions/orders.ts";
import { BadParameter } from "#shared/errors.ts";
import { DEFAULT_QUERY } from "#shared/query.ts";
import { createWorld } from "#tests/helpers/world.ts";

let db: Db;

beforeAll(() => {
  const parties = ["sender:USA", "target:RUS"];
  const measure = { kind: "expulsion", status: "in_force", parties, unit: "persons" };
  db = createWorld([
    { ...measure, id: "a", date: "2016-12-29", quantity: 35 },
    { ...measure, id: "b", date: "2018-03-26", quantity: 60 },
    { ...measure, id: "c", date: "2018-03-26" },
    { ...measure, id: "d", date: "2021-04-15", quantity: 10 },
    { ...measure, id: "e", date: "2022-02-28", quantity: 60 },
  ]);
});

function list(request: Partial<ListRequest>) {
  return queryEvents(db, { query: DEFAULT_QUERY, key: null, splitKey: null, order: "asc", limit: 50, after: null, ...request });
}

const ORDERED: readonly (readonly [OrderId, string])[] = [
  ["asc", "abcde"],
  ["desc", "edcba"],
  ["largest", "ebadc"],
];

test.each(ORDERED)("by %s the events stand as %s, on one page and on many, each page knowing how many came before", (order, ids) => {
  expect(
    list({ order })
      .events.map(({ id }) => id)
      .join(""),
  ).toBe(ids);
  let [found, after]: [string, string | null] = ["", null];
  do {
    const page: ReturnType<typeof list> = list({ order, after, limit: 2 });
    expect(page.start).toBe(found.length);
    found += page.events.map(({ id }) => id).join("");
    after = page.next;
  } while (after !== null);
  expect(found).toBe(ids);
});

test.each(ORDERED)("by %s a jump answers the same events as the pages before it", (order, ids) => {
  for (const skip of [0, 1, 3, 5, 9]) {
    const page = list({ order, skip, limit: 2 });
    expect([page.start, page.events.map(({ id }) => id).join("")]).toEqual([skip, ids.slice(skip, skip + 2)]);
  }
});

test("a cursor of an event that is gone still names its place", () => {
  expect(list({ after: "2018-03-26~bb" }).events.map(({ id }) => id)).toEqual(["c", "d", "e"]);
  expect(list({ after: "2018-03-26~bb" }).start).toBe(2);
});

test("a cursor reads back as it was written, and one of another order is refused", () => {
  const event = { earliest: "2018-03-26", id: "b", quantity: 60 };
  expect([formatCursor("asc", event), formatCursor("largest", event), formatCursor("largest", { ...event, quantity: null })]).toEqual([
    "2018-03-26~b",
    "60~2018-03-26~b",
    "~2018-03-26~b",
  ]);
  expect(parseCursor("largest", "~2018-03-26~b")).toEqual({ day: 17616, id: "b", quantity: null });
  for (const [order, cursor] of [
    ["asc", "60~2018-03-26~b"],
    ["largest", "2018-03-26~b"],
    ["desc", "2018-13-26~b"],
    ["desc", "2018-03-26~"],
    ["largest", "1e9~2018-03-26~b"],
  ] as const)
    expect(() => list({ order, after: cursor }), cursor).toThrow(BadParameter);
});
