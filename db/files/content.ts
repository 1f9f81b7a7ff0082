import type { SQL } from "drizzle-orm";
import type { Citable } from "#shared/cite/citable.ts";
import type { About } from "./about.ts";
import type { Table } from "./table.ts";

/** What a file says of itself, and how it is cited. */
export interface Described {
  about: About;
  cited: Citable;
}

/** The events behind the rows of a file. */
export interface Behind {
  /** A subquery of their ids; null for machine-coded reports, which cite no document. */
  ids: SQL | null;
  /** Laid out, each with its sources. */
  table: () => Table;
  /** Which they are, in words that follow a number of rows. */
  said: string;
  /** How a row is found again among them; null where that follows from the query. */
  tie: string | null;
}

/** A file before it is written in a format. */
export interface FileContent {
  table: Table;
  /** Asked for only by formats that have a place for it. */
  describe: () => Described;
  /** Asked for only where they lie beside the rows; null where no event stands behind them. */
  behind: () => Behind | null;
}

/** Whether what stands behind the rows are machine-coded reports, which have no ids in the record. */
export function isReports(behind: Pick<Behind, "ids"> | null): boolean {
  return behind !== null && behind.ids === null;
}
