import { queryTallies } from "#db/query/tallies.ts";
import { queryTallyRows } from "#db/query/tally-rows.ts";
import type { Assertion } from "./assertion.ts";

/** Does the record still count what others counted? */
export const CLAIMS: readonly Assertion[] = [
  {
    id: "tally-lost",
    severity: "fatal",
    says: "every published count of tallies.csv is still matched",
    find: ({ db, reconciled }) => {
      const tallies = new Map(queryTallies(db).tallies.map((tally) => [tally.id, tally]));
      return reconciled.flatMap((id) => {
        const tally = tallies.get(id);
        if (!tally) return [`${id}: not in the record`];
        return tally.difference === 0 ? [] : [`${id}: ${tally.ours ?? "not counted"}, published ${tally.published}`];
      });
    },
  },
  {
    id: "tally-row-lost",
    severity: "fatal",
    says: "every event that a published count leaves out is one that ours counts",
    find: ({ db }) => {
      const told = new Map(queryTallies(db).tallies.map(({ id, apart }) => [id, apart?.events.map((event) => event.id) ?? []]));
      return [...queryTallyRows(db)].flatMap(([id, events]) =>
        [...events].flatMap((event) => (told.get(id)?.includes(event) === true ? [] : [`${id}: ${event} is not counted`])),
      );
    },
  },
  {
    id: "tally-gained",
    severity: "warning",
    says: "every published count that is matched is in tallies.csv; add its id",
    find: ({ db, reconciled }) =>
      queryTallies(db).tallies.flatMap(({ id, difference }) => (difference === 0 && !reconciled.includes(id) ? [id] : [])),
  },
];
