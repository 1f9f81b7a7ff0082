import { formatDay, type Day } from "#shared/dates.ts";
import type { Machine, Series, VintageRef } from "#shared/api.ts";
import type { DimensionId } from "#shared/definitions/dimensions.ts";
import { CAMEO_KINDS, PLOVER_KINDS, schemeOf } from "#shared/definitions/machine-codes.ts";
import { IMPORT_COMMAND, MACHINE_SOURCES } from "#shared/definitions/machine-sources.ts";
import { countedKinds, parseQuery, withFilter, type Query } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";
import type { Db } from "../client.ts";
import { selectTerms } from "../engine/axes.ts";
import { countEvents } from "../machine/engine/count.ts";
import { findTier, sizeOf, tierOf } from "../machine/tier.ts";
import type { Cells } from "./cells.ts";
import { factContext } from "./compile.ts";
import type { Coverage } from "./coverage.ts";
import { reportedDays } from "./machine-days.ts";
import type { SourceNote } from "./source-notes.ts";

/** The machine-coded events of a query over its axes. Their dates are days: none is open. */
export function countMachineCells(db: Db, query: Query, axes: readonly DimensionId[]): Cells {
  const terms = axes.includes("tenure") ? selectTerms(db, factContext(query).tenureActor) : [];
  const certain = countEvents(tierOf(db).columns, query, axes, terms).map((cell) => ({ ...cell, unstated: 0 }));
  return { certain, open: [], counted: [] };
}

/**
 * Where the imported files can speak about a query: on the days they report anything of, for the kinds that the codes of their
 * format mean. What a program finds in the news is never all there was, so no stretch is full.
 */
export function machineIntervals(db: Db, query: Query): Coverage["all"][] {
  const asked = query.filters.source;
  const spans = [...reportedDays(tierOf(db))].flatMap(([format, days]) =>
    !asked || asked.includes(format) ? days.map((span) => ({ ...span, completeness: "sample" as const, told: kindsOf(format) })) : [],
  );
  return countedKinds(query)
    .map((kind) => spans.filter(({ told }) => told.has(kind)))
    .filter((own) => own.length > 0);
}

const named = new WeakMap<object, Map<string, boolean>>();

/** Whether the imported files have a report of any of the states: Czechoslovakia has none where they call it by its parts. */
export function isNamed(db: Db, actors: readonly string[]): boolean {
  const { columns } = tierOf(db);
  const known = named.get(columns) ?? new Map<string, boolean>();
  named.set(columns, known);
  const key = actors.join(",");
  const isIn = known.get(key) ?? countEvents(columns, withFilter(PLAIN, "actor", actors), [], []).some(({ events }) => events > 0);
  known.set(key, isIn);
  return isIn;
}

const PLAIN = parseQuery(new URLSearchParams("tier=machine"));

function kindsOf(format: string): ReadonlySet<string> {
  return new Set(Object.values(schemeOf(format) === "PLOVER" ? PLOVER_KINDS : CAMEO_KINDS).map(({ kind }) => kind));
}

/** First and last day of the machine-coded events. */
export function machineSpan(db: Db): { first: Day; last: Day } {
  const { firstDay, days } = tierOf(db).columns;
  return { first: firstDay, last: firstDay + days - 1 };
}

/** The collections that the events of a query come from, and what they ask to be said. */
export function machineSources(db: Db, query: Query): Pick<Series, "sources" | "publishers" | "attributions"> {
  const counts = countBySource(db, query);
  const found = idsOf(MACHINE_SOURCES).flatMap((id) => {
    const events = counts.get(id) ?? 0;
    return events === 0 ? [] : [{ id, label: MACHINE_SOURCES[id].label, events }];
  });
  return {
    sources: found.toSorted((a, b) => b.events - a.events),
    publishers: found.length,
    attributions: [...new Set(found.map(({ id }) => MACHINE_SOURCES[id].attribution))].toSorted(),
  };
}

/**
 * The same collections, as a file describes them.
 * @param own events by collection, of a list behind a mark; null for all of the query
 */
export function machineSourceNotes(db: Db, query: Query, own: ReadonlyMap<unknown, number> | null = null): SourceNote[] {
  const { files } = tierOf(db);
  const counts = own ?? countBySource(db, query);
  return idsOf(MACHINE_SOURCES).flatMap((id) => {
    const events = counts.get(id) ?? 0;
    if (events === 0) return [];
    const { label, publisher, terms, attribution, url, description, reports } = MACHINE_SOURCES[id];
    const last = Math.max(...files.flatMap(({ format, lastDay }) => (format === id && lastDay !== null ? [lastDay] : [])));
    return [
      {
        id,
        name: label,
        publisher,
        licence: terms,
        licenceUrl: null,
        attribution,
        url,
        description,
        events,
        lastCoveredDay: formatDay(last),
        gaps: [`Coded by a program, not vetted; "reports" are ${reports}.`],
      },
    ];
  });
}

function countBySource(db: Db, query: Query): ReadonlyMap<unknown, number> {
  const cells = countMachineCells(db, { ...query, metric: "events", count: "event" }, ["source"]).certain;
  return new Map(cells.map(({ k1, events }) => [k1, events]));
}

/** What is served of machine-coded reports, and how more are imported. */
export function queryMachine(db: Db): Machine {
  const tier = findTier(db);
  if (tier === null) return { served: null, command: IMPORT_COMMAND };
  const { columns, created, files } = tier;
  const { first, last } = machineSpan(db);
  const served = {
    version: columns.version,
    importedOn: created,
    reports: columns.rows,
    firstDay: formatDay(first),
    lastDay: formatDay(last),
    sources: idsOf(MACHINE_SOURCES).flatMap((id) =>
      files.some(({ format, accepted }) => format === id && accepted > 0) ? [{ id, label: MACHINE_SOURCES[id].label }] : [],
    ),
    files: files.length,
    bytes: sizeOf(tier),
  };
  return { served, command: IMPORT_COMMAND };
}

/** Which file answered, in the place of the record's version. */
export function machineVintage(db: Db): VintageRef {
  const { columns, created } = tierOf(db);
  return { version: `machine-${columns.version}`, recordDay: created, lastCoveredDay: formatDay(machineSpan(db).last) };
}
