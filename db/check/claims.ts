import { queryTallies } from "#db/query/tallies.ts";
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
    id: "tally-gained",
    severity: "warning",
    says: "every published count that is matched is in tallies.csv; add its id",
    find: ({ db, reconciled }) =>
      queryTallies(db).tallies.flatMap(({ id, difference }) => (difference === 0 && !reconciled.includes(id) ? [id] : [])),
  },
];
