import fc from "fast-check";
import { expect, test } from "vitest";
import { countEvents, type MachineCell } from "#db/machine/engine/count.ts";
import { BadParameter } from "#shared/errors.ts";
import { formatQuery } from "#shared/query.ts";
import { MachineOracle } from "#tests/helpers/machine-oracle.ts";
import { buildColumns, makeMachineWorld } from "#tests/helpers/machine-world.ts";
import { arbitraryMachineQuery } from "#tests/helpers/random-machine-query.ts";

const ACTORS = ["USA", "RUS", "CHN", "FRA", "GBR", "DEU", "IRN", "UKR", "EU", "IND", "BRA", "CHE", "KEN"];
const TERMS = [
  { id: "third", first: 19_000, last: 19_400 },
  { id: "second", first: 18_500, last: 18_999 },
  { id: "first", first: 17_000, last: 17_900 },
];

test.each([
  { name: "events of two sides over some years", rows: 3000, days: 2500, further: 0, seed: 1, runs: 1500 },
  { name: "events of several sides, many a day", rows: 2500, days: 40, further: 0.2, seed: 2, runs: 1500 },
  { name: "long runs in every order", rows: 60_000, days: 700, further: 0.01, seed: 3, runs: 120 },
])(
  "columns and SQL give the same cells for any query: $name",
  ({ rows, days, further, seed, runs }) => {
    const world = makeMachineWorld({ rows, seed, actors: ACTORS, firstDay: 17_200, days, further });
    const columns = buildColumns(world);
    const oracle = new MachineOracle(world, TERMS);
    fc.assert(
      fc.property(arbitraryMachineQuery(world), fc.constantFrom(0, 1, 2), (query, depth) => {
        const axes = [query.by, ...(query.split === null ? [] : [query.split])].slice(0, depth);
        expect(normal(countEvents(columns, query, axes, TERMS)), formatQuery(query)).toEqual(normal(oracle.count(query, axes)));
      }),
      { numRuns: runs, seed: 7 },
    );
  },
  60_000,
);

test("a question of too many combinations is refused by name, before anything is counted", () => {
  const actors = Array.from({ length: 300 }, (_, index) => `A${index}`);
  const columns = buildColumns(makeMachineWorld({ rows: 100, seed: 3, actors, firstDay: 0, days: 20_000 }));
  const [query] = fc.sample(arbitraryMachineQuery(makeMachineWorld({ rows: 2, seed: 1, actors: ACTORS, firstDay: 0, days: 2 })), 1);
  if (!query) throw new Error("no query");
  const asked = { ...query, metric: "events", by: "day", split: "actor", filters: {}, count: "event", from: null, to: null } as const;
  expect(() => countEvents(columns, asked, ["day", "actor"], [])).toThrow(BadParameter);
});

function normal(cells: readonly MachineCell[]): string[] {
  return cells.map(({ k1, k2, value, events }) => JSON.stringify([k1, k2, value, events])).toSorted();
}
