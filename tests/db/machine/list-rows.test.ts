import fc from "fast-check";
import { expect, test } from "vitest";
import { countEvents } from "#db/machine/engine/count.ts";
import { countUpTo, openRowList, placeOf, readRows } from "#db/machine/engine/list-rows.ts";
import { formatQuery } from "#shared/query.ts";
import { MachineOracle } from "#tests/helpers/machine-oracle.ts";
import { buildColumns, makeMachineWorld } from "#tests/helpers/machine-world.ts";
import { arbitraryMachineQuery } from "#tests/helpers/random-machine-query.ts";

const ACTORS = ["USA", "RUS", "CHN", "FRA", "GBR", "DEU", "IRN", "UKR", "EU"];
const TERMS = [
  { id: "second", first: 18_500, last: 18_999 },
  { id: "first", first: 17_000, last: 17_900 },
];

test.each([
  { name: "events of two sides over some years", rows: 3000, days: 2500, further: 0, seed: 4 },
  { name: "events of several sides, many a day", rows: 2500, days: 40, further: 0.2, seed: 5 },
])(
  "a list holds the rows that SQL finds behind any mark, as many as the mark counts, page by page: $name",
  ({ rows, days, further, seed }) => {
    const world = makeMachineWorld({ rows, seed, actors: ACTORS, firstDay: 17_200, days, further });
    const columns = buildColumns(world);
    const oracle = new MachineOracle(world, TERMS);
    fc.assert(
      fc.property(
        arbitraryMachineQuery(world),
        fc.constantFrom(0, 1, 2),
        fc.nat(),
        fc.constantFrom("asc" as const, "desc" as const),
        fc.integer({ min: 1, max: 60 }),
        (query, depth, choice, order, limit) => {
          const axes = [query.by, ...(query.split === null ? [] : [query.split])].slice(0, depth);
          const cells = countEvents(columns, query, axes, TERMS);
          const cell = cells[choice % Math.max(cells.length, 1)];
          if (!cell) return;
          const groups = axes.map((dimension, index) => ({ dimension, key: index === 0 ? cell.k1 : cell.k2 }));
          const list = openRowList(
            columns,
            query,
            groups.map(({ dimension, key }) => ({ dimension, isKey: (other) => other === key })),
            TERMS,
          );
          const found = oracle.list(query, groups);
          const all = order === "asc" ? found : found.toReversed();
          const name = `${formatQuery(query)} ${JSON.stringify(groups)}`;
          expect([list.total, cell.events], name).toEqual([found.length, found.length]);
          expect(readRows(list, { order, skip: 0, limit: rows }), name).toEqual(all);
          const skip = choice % found.length;
          const page = readRows(list, { order, skip, limit });
          expect(page, name).toEqual(all.slice(skip, skip + limit));
          // A cursor at the last row of a page says how many rows stand up to it.
          expect(countUpTo(list, order, placeOf(columns, page.at(-1) ?? 0)), name).toBe(skip + page.length);
        },
      ),
      { numRuns: 500, seed: 11 },
    );
  },
  60_000,
);

test("a group that no row falls in is an empty list, and so is a period before every row", () => {
  const columns = buildColumns(makeMachineWorld({ rows: 100, seed: 3, actors: ACTORS, firstDay: 17_200, days: 90 }));
  const [query] = fc.sample(arbitraryMachineQuery(makeMachineWorld({ rows: 2, seed: 1, actors: ACTORS, firstDay: 0, days: 2 })), 1);
  if (!query) throw new Error("no query");
  const all = { ...query, metric: "events", by: "year", split: null, filters: {}, count: "event", from: null, to: null } as const;
  expect(openRowList(columns, all, [], []).total).toBe(100);
  expect(openRowList(columns, all, [{ dimension: "kind", isKey: (key) => key === "nothing" }], []).total).toBe(0);
  const before = openRowList(columns, { ...all, from: 10, to: 20 }, [{ dimension: "year", isKey: () => true }], []);
  expect([before.total, readRows(before, { order: "asc", skip: 0, limit: 9 })]).toEqual([0, []]);
});
