import { sql } from "drizzle-orm";
import { DIMENSIONS, type DimensionDefinition, type DimensionId } from "#shared/definitions/dimensions.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { factContext } from "../query/compile.ts";
import { selectAll } from "../query/statement.ts";
import { tenure } from "../schema/index.ts";
import { manyOf } from "./choose.ts";
import type { Word } from "./column.ts";
import type { Columns } from "./columns.ts";
import { findCounterparts } from "./pairs.ts";

/** A dimension as the groups of each event. */
export interface AxisColumn {
  words: readonly Word[];
  /** Writes the codes of an event and returns how many there are: one, -1, where it is in no group. */
  codesOf: (row: number, into: number[]) => number;
  /** Whether an event without a group is certain to be in none: never of a bucket, of a term only where the day is known. */
  unknown: "certain" | "certain-to-the-day" | "open";
}

/** The groups of a dimension; of none, one group of all. */
export function openAxis(db: Db, columns: Columns, query: Query, id: DimensionId | undefined): AxisColumn {
  if (id === undefined) return { words: [], codesOf: none, unknown: "certain" };
  const definition: DimensionDefinition = DIMENSIONS[id];
  const context = factContext(query);
  if (id === "tenure") return openTerms(db, columns, context.tenureActor);
  if (definition.fact === "counterpart") return openCounterparts(columns, context.actors);
  const column = columns.fact(definition.fact, context.knownOn);
  if (column.many) return { words: column.words, codesOf: severalOf(column.offsets, column.codes), unknown: "certain" };
  const { words, codes } = column;
  return {
    words,
    codesOf: (row, into) => {
      into[0] = codes[row] ?? -1;
      return 1;
    },
    unknown: definition.kind === "time" ? "open" : "certain",
  };
}

function none(_row: number, into: number[]): number {
  into[0] = -1;
  return 1;
}

function severalOf(offsets: Int32Array, codes: Int32Array): AxisColumn["codesOf"] {
  return (row, into) => {
    const [start = 0, end = 0] = [offsets[row], offsets[row + 1]];
    if (start === end) return none(row, into);
    for (let at = start; at < end; at++) into[at - start] = codes[at] ?? -1;
    return end - start;
  };
}

/** The other sides of the events of `actors`, each once. */
function openCounterparts(columns: Columns, actors: readonly string[]): AxisColumn {
  const { words: pairs, offsets, codes } = manyOf(columns, "pair");
  const { words, others } = findCounterparts(pairs, actors);
  return {
    words,
    codesOf: (row, into) => {
      let size = 0;
      const end = offsets[row + 1] ?? 0;
      for (let at = offsets[row] ?? 0; at < end; at++) {
        for (const code of others[codes[at] ?? -1] ?? []) if (into.indexOf(code) < 0 || into.indexOf(code) >= size) into[size++] = code;
      }
      return size === 0 ? none(row, into) : size;
    },
    unknown: "certain",
  };
}

/** The term of office an event lies in wholly; terms of one actor do not overlap. */
function openTerms(db: Db, { earliest, latest }: Columns, actor: string): AxisColumn {
  const terms = selectTerms(db, actor);
  const words = terms.map(({ id }) => id).toSorted();
  const codes = terms.map(({ id }) => words.indexOf(id));
  return {
    words,
    codesOf: (row, into) => {
      const [first = 0, last = 0] = [earliest[row], latest[row]];
      const found = terms.findIndex((term) => first >= term.first && last <= term.last);
      into[0] = codes[found] ?? -1;
      return 1;
    },
    unknown: "certain-to-the-day",
  };
}

/** The terms of an actor's first office, the latest first; one that lasts has no end in sight. */
export function selectTerms(db: Db, actor: string): { id: string; first: number; last: number }[] {
  return selectAll(
    db,
    sql`SELECT ${tenure.id} AS id, ${tenure.fromDay} AS first, coalesce(${tenure.bucketToDay}, 1000000) AS last
      FROM ${tenure} WHERE ${tenure.actorId} = ${actor} AND ${tenure.headline} = 1 ORDER BY ${tenure.fromDay} DESC`,
  );
}
