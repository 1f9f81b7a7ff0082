import { sql } from "drizzle-orm";
import { parseDay, type Day } from "#shared/dates.ts";
import { GOVERNMENTS, OWN_SITES } from "#shared/definitions/publishers.ts";
import type { KindId } from "#shared/definitions/kinds.ts";
import { idsOf } from "#shared/tables.ts";
import { withFilter, type Query } from "#shared/query.ts";
import type { Db } from "../../client.ts";
import { queryCoverage } from "../coverage.ts";
import { selectAll } from "../statement.ts";
import type { DatedEvent } from "./dated-events.ts";
import { joinIntervals } from "../join-intervals.ts";

/** Whether the record has a side's own account; that it has none means something only where a collection of its site covers the day. */
export type Told = "told" | "absent" | "unknown";

interface CitedPage {
  eventId: string;
  family: string;
  kind: string;
  published: string | null;
}

/** Who tells of an event. */
export interface Accounts {
  /** Sides with an account of their own, each with the first day it is dated; null where it is not dated to the day. */
  own: ReadonlyMap<string, Day | null>;
  /** Families that speak for no government. */
  witnesses: number;
}

/** The accounts of each event. */
export function queryAccounts(db: Db, events: readonly DatedEvent[]): Map<string, Accounts> {
  const pages = selectAll<CitedPage>(
    db,
    sql`SELECT ed.event_id AS eventId, d.family, d.kind, d.published_on AS published FROM event_document ed
      JOIN document d ON d.id = ed.document_id WHERE ed.event_id IN (SELECT value FROM json_each(${JSON.stringify(events.map(({ id }) => id))}))`,
  );
  return new Map([...Map.groupBy(pages, ({ eventId }) => eventId)].map(([id, own]) => [id, readAccounts(own)]));
}

function readAccounts(pages: readonly CitedPage[]): Accounts {
  const own = new Map<string, Day | null>();
  for (const { family, kind, published } of pages) {
    const side = GOVERNMENTS[family];
    if (side === undefined || kind !== "readout") continue;
    const [known, day] = [own.get(side) ?? null, published === null ? null : parseDay(published)];
    own.set(side, known === null || day === null ? (known ?? day) : Math.min(known, day));
  }
  return { own, witnesses: new Set(pages.map(({ family }) => family).filter((family) => GOVERNMENTS[family] === undefined)).size };
}

/** Says of an event whether a side told of it. */
export function createTeller(db: Db, query: Query, side: string): (event: DatedEvent, accounts: Accounts | null) => Told {
  const sites = idsOf(OWN_SITES).filter((site) => OWN_SITES[site] === side);
  const covered = new Map((query.filters.kind ?? []).map((kind) => [kind, sites.length === 0 ? [] : siteDays(db, side, sites, kind)]));
  return (event, accounts) => {
    if (accounts?.own.has(side) === true) return "told";
    // The sites are those of presidents: what is not on them of ministers says nothing.
    const known =
      event.level === "leaders" &&
      covered.get(event.kind)?.some(({ first, last }) => first <= event.earliest && last >= event.latest) === true;
    return known ? "absent" : "unknown";
  };

  function siteDays(record: Db, actor: string, source: readonly string[], kind: string): { first: Day; last: Day }[] {
    const own = withFilter({ ...query, filters: {}, text: null }, "actor", [actor]);
    return joinIntervals(queryCoverage(record, withFilter(withFilter(own, "source", source), "kind", [kind])).all);
  }
}

/** Kinds of contact of which governments publish readouts. */
export const TOLD_KINDS: readonly KindId[] = ["call", "video_call", "meeting", "summit"];
