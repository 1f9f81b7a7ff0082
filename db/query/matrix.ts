import type { Matrix } from "#shared/api.ts";
import { BadParameter } from "#shared/errors.ts";
import type { Query } from "#shared/query.ts";
import { DIMENSIONS } from "#shared/definitions/dimensions.ts";
import type { Db } from "../client.ts";
import { ON_PAGE } from "./buckets.ts";
import { queryRows } from "./series.ts";
import { resolveQuery } from "./vocabulary.ts";

/**
 * The series of a split query as rows, columns and cells.
 * @throws BadParameter when the query has no `split`
 */
export function queryMatrix(db: Db, query: Query, budget = ON_PAGE): Matrix {
  if (query.split === null) {
    const allowed = Object.keys(DIMENSIONS).filter((id) => id !== query.by);
    throw new BadParameter({ parameter: "split", value: null, reason: ["needsSplit"], allowed });
  }
  const { rows, wholes: _wholes, ...head } = queryRows(db, resolveQuery(db, query), budget);
  return {
    ...head,
    rows: unique(rows.map(({ key, label }) => ({ key, label }))),
    columns: unique(rows.map(({ split, splitLabel }) => ({ key: split ?? "", label: splitLabel ?? "" }))),
    cells: rows.map(({ key, split, value, possible, events }) => ({ row: key, column: split ?? "", value, possible, events })),
  };
}

function unique(entries: readonly { key: string; label: string }[]): { key: string; label: string }[] {
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}
