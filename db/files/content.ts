import type { Citable } from "#shared/cite/citable.ts";
import type { About } from "./about.ts";
import type { Table } from "./table.ts";

/** What a file says of itself, and how it is cited. */
export interface Described {
  about: About;
  cited: Citable;
}

/** A file before it is written in a format. */
export interface FileContent {
  table: Table;
  /** Asked for only by formats that have a place for it. */
  describe: () => Described;
}
