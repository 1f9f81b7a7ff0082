import type { SQL } from "drizzle-orm";
import type { Day } from "#shared/dates.ts";
import type { Db } from "../client.ts";
import { queryEventRows } from "../query/events-by-id.ts";
import { listIds } from "../query/list-ids.ts";
import { queryAttributionsOf } from "../query/publishers.ts";
import { querySourceNotes } from "../query/source-notes.ts";
import { queryVintageRef } from "../query/vintage.ts";
import { footnoteOf, tellRecord } from "./about.ts";
import type { Behind, Described, FileContent } from "./content.ts";
import { countedEventsTable } from "./events-table.ts";
import type { Table } from "./table.ts";
import { describeTies, type Tie } from "./tie.ts";

/** A table of the record that answers no query: what it is, and where a reader sees it. */
export interface ReferenceTable {
  /** Between `readout_` and the version, as in every file's name. */
  name: string;
  title: string;
  sentence: string;
  /** What is said of it in one sentence, without its full stop. */
  statement: string;
  /** Path of the page that shows it, and what the page takes beside the record. */
  page: string;
  search: string;
  /** As known on this day; all that the record knows where nothing is said. */
  knownOn?: Day | null;
  table: Table;
  /** The events that its rows count or name, and how that is read; null where none do. */
  behind: { ties: () => readonly Tie[]; tie: string } | null;
}

/** A reference table with the events behind it, pinned to its record. */
export function referenceContent(db: Db, file: ReferenceTable, site: string): FileContent {
  let found: Behind | null = null;
  const findBehind = (): Behind | null =>
    file.behind === null ? null : (found ??= behindTies(db, file.behind.ties(), file.behind.tie, file.knownOn ?? null));
  return { table: file.table, describe: () => describeTable(db, file, findBehind()?.ids ?? null, site), behind: findBehind };
}

/** `readout_tallies_v2026-11-22-1a2b3c4d`. */
export function referenceStem(db: Db, name: string): string {
  return `readout_${name}_v${queryVintageRef(db).ref.version}`;
}

/** The events that some cells count or name, each with where it is counted. */
export function behindTies(db: Db, ties: readonly Tie[], tie: string, knownOn: number | null = null): Behind {
  const places = describeTies(ties);
  const ids = [...places.keys()];
  return {
    ids: listIds(ids),
    table: () => countedEventsTable(queryEventRows(db, ids, knownOn), places),
    said: "exactly the events that the rows count or name, with their sources",
    tie,
  };
}

function describeTable(db: Db, file: ReferenceTable, events: SQL | null, site: string): Described {
  const { name, title, sentence, statement, page, search } = file;
  const { ref, contentHash } = queryVintageRef(db);
  const { version, recordDay } = ref;
  const sources = events === null ? [] : querySourceNotes(db, events);
  const permalink = `${site}${page}?${[search, `asOf=${version}`].filter((part) => part !== "").join("&")}`;
  const id = referenceStem(db, name);
  const cited = { id, title, when: null, event: null, statement, version, recordDay, url: permalink, footnotes: sources.map(footnoteOf) };
  return {
    cited,
    about: {
      title,
      sentence,
      query: null,
      understood: null,
      filters: [],
      question: [],
      metric: null,
      countingRule: null,
      rules: [],
      period: null,
      coverage: [],
      ...tellRecord(ref, contentHash, { permalink, cited, attributions: queryAttributionsOf(db, events), sources }),
    },
  };
}
