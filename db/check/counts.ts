import { OWN_PREFIX } from "#db/record-format.ts";
import { querySources } from "#db/query/sources.ts";
import type { Assertion, CheckedRecord } from "./assertion.ts";

/** Fewest rows a whole record has; fewer means that a file was cut. */
const AT_LEAST: Readonly<Record<string, number>> = {
  actor: 250,
  person: 1000,
  document: 1500,
  event: 8000,
  tenure: 400,
  tally: 100,
  coverage: 50,
};

/** Is everything there, and not more of it than anybody meant? */
export const COUNTS: readonly Assertion[] = [
  {
    id: "table-rows",
    severity: "fatal",
    says: "every table has the rows of a whole record",
    find: ({ db }) =>
      Object.entries(AT_LEAST).flatMap(([table, least]) => {
        const rows = Number(db.$client.prepare(`SELECT count(*) FROM "${table}"`).pluck().get());
        return rows < least ? [`${table}: ${rows} of at least ${least}`] : [];
      }),
  },
  {
    id: "source-minimum",
    severity: "fatal",
    says: "every source is cited by its fewest events",
    find: (record) => {
      const cited = countCited(record);
      return record.expectations.flatMap(({ source, minEvents }) => {
        const events = cited.get(source);
        if (events === undefined) return [`${source}: not in the record`];
        return events < minEvents ? [`${source}: ${events} of at least ${minEvents}`] : [];
      });
    },
  },
  {
    id: "source-maximum",
    severity: "warning",
    says: "no source is cited by more events than expected",
    find: (record) => {
      const cited = countCited(record);
      return record.expectations.flatMap(({ source, maxEvents }) => {
        const events = cited.get(source);
        return events !== undefined && events > maxEvents ? [`${source}: ${events} of at most ${maxEvents}`] : [];
      });
    },
  },
  {
    id: "source-expected",
    severity: "warning",
    says: "every source is in expectations.csv",
    // Nobody but its owner knows how long an own list should be.
    find: (record) =>
      [...countCited(record).keys()].filter((id) => !id.startsWith(OWN_PREFIX) && record.expectations.every(({ source }) => source !== id)),
  },
];

function countCited({ db }: CheckedRecord): Map<string, number> {
  return new Map(querySources(db).sources.map(({ id, events }) => [id, events.cited]));
}
