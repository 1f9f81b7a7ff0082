import { afterAll, expect, test } from "vitest";
import { byFault } from "#client/pages/explore/choices.ts";
import { querySeries } from "#db/query/series.ts";
import { DIMENSIONS } from "#shared/definitions/dimensions.ts";
import { KINDS } from "#shared/definitions/kinds.ts";
import { DEFAULT_QUERY, withFilter, type Query } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";
import { openRecord } from "#tests/helpers/record.ts";

const db = openRecord();
afterAll(() => db.$client.close());

test("a dimension that Explore says a kind does not have is empty for it in the whole record", () => {
  const wrong = idsOf(KINDS).flatMap((kind) =>
    idsOf(DIMENSIONS).flatMap((by) => {
      const query: Query = withFilter(withFilter({ ...DEFAULT_QUERY, by }, "kind", [kind]), "actor", ["USA"]);
      if (byFault(by, query)?.startsWith("None of the kinds") !== true) return [];
      return querySeries(db, withFilter(query, "actor", []))
        .rows.filter(({ key }) => key !== "unknown")
        .map(({ key }) => `${kind} by ${by}: ${key}`);
    }),
  );
  expect(wrong).toEqual([]);
});
