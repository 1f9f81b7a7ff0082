import { sql } from "drizzle-orm";
import { FILTERS, type FilterDefinition } from "#shared/definitions/filters.ts";
import { MACHINE_SOURCES } from "#shared/definitions/machine-sources.ts";
import type { FactColumn } from "#shared/definitions/facts.ts";
import { BadParameter, findNearest } from "#shared/errors.ts";
import type { Query } from "#shared/query.ts";
import { foldText } from "#shared/search-words.ts";
import { idsOf } from "#shared/tables.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import type { Db } from "../client.ts";
import { actor, event, eventActor, eventTopic, person, programme, source, tenure, venue } from "../schema/index.ts";
import { queryPeriods } from "./periods.ts";
import { keptByLanguage } from "./kept.ts";
import { selectAll } from "./statement.ts";
import { checkAsOf } from "./versions.ts";
import { spokenNames } from "#shared/words/names.ts";

export interface Entry {
  id: string;
  label: string;
  /** How a sentence names it. */
  inText: string;
  hint: string | null;
  /** Lower-case words that find it, accents folded. */
  search: string;
}

type Words = ReadonlyMap<string, Entry>;
type WordList = "actors" | "persons" | "venues" | "programmes" | "authorities" | "sources" | "topics" | "tenures";

/** Where the ids of a fact column come from, when the record and not a closed table holds them. */
const LISTS: Partial<Record<FactColumn, WordList>> = {
  actor: "actors",
  counterpart: "actors",
  initiator: "actors",
  guest: "actors",
  host: "actors",
  sender: "actors",
  target: "actors",
  venueCountry: "actors",
  person: "persons",
  venue: "venues",
  programme: "programmes",
  authority: "authorities",
  source: "sources",
  topic: "topics",
  tenure: "tenures",
};

/** The ids a fact column can hold, with their words; null when the column's words are not the record's. */
export function findWords(db: Db, fact: FactColumn): Words | null {
  const list = LISTS[fact];
  if (!list) return null;
  return wordsOf(db, list);
}

/**
 * Checks the record's own ids in a query and resolves its named period to days.
 * @throws BadParameter naming the parameter, the value and the nearest id that exists
 */
export function resolveQuery(db: Db, query: Query): Query {
  for (const id of idsOf(FILTERS)) {
    const definition: FilterDefinition = FILTERS[id];
    const values = query.filters[id] ?? [];
    if (id === "source" && query.tier === "machine") {
      for (const value of values) checkMachineSource("source", value);
      continue;
    }
    const words = definition.vocabulary ? null : findWords(db, definition.fact);
    for (const value of values) if (words && !words.has(value)) throw unknownId(id, value, words);
  }
  if (query.asOf !== null) checkAsOf(db, query.asOf);
  return query.period === null ? query : resolvePeriod(db, query, query.period);
}

/** @throws BadParameter where no source of reports coded by a program has the id */
export function checkMachineSource(parameter: string, value: string): void {
  const allowed: readonly string[] = idsOf(MACHINE_SOURCES);
  if (allowed.includes(value)) return;
  throw new BadParameter({ parameter, value, reason: ["noMachineSource"], allowed, suggestion: findNearest(value, allowed) });
}

function resolvePeriod(db: Db, query: Query, id: string): Query {
  const periods = queryPeriods(db);
  const period = periods.find((candidate) => candidate.id === id);
  if (period) return { ...query, from: query.from ?? period.fromDay, to: query.to ?? period.shownToDay };
  const ids = periods.map((candidate) => candidate.id);
  throw new BadParameter({
    parameter: "period",
    value: id,
    reason: ["noPeriod"],
    allowed: { shape: ["idsFrom", "/api/v1/periods"] },
    suggestion: findNearest(id, ids),
  });
}

/** @param list the filter whose options are the ids; `parameter` is the one refused, where it is another */
export function unknownId(list: string, value: string, words: Words, parameter = list): BadParameter {
  const suggestion = findNearest(value, words.keys()) ?? findByName(value, words);
  return new BadParameter({
    parameter,
    value,
    reason: ["unknownWord"],
    allowed: { shape: ["idsFrom", `/api/v1/options/${list}`] },
    suggestion,
  });
}

function findByName(value: string, words: Words): string | null {
  const wanted = foldText(value);
  for (const word of words.values()) if (word.search.split("|").includes(wanted)) return word.id;
  return null;
}

const LOADERS = {
  actors: (db) =>
    selectAll<{
      id: string;
      iso2: string | null;
      label: string;
      inText: string;
      from: string | null;
      to: string | null;
      aliases: string | null;
    }>(
      db,
      sql`SELECT ${actor.id} AS id, ${actor.name} AS label, ${actor.nameInText} AS inText, ${actor.iso2} AS iso2, from_text AS "from", to_text AS "to",
        (SELECT group_concat(alias, '|') FROM actor_alias WHERE actor_id = ${actor.id}) AS aliases FROM ${actor}`,
    ).map((row) => {
      const named = spokenNames().actor(row);
      // What the record calls it finds it too, whatever it is called here.
      return entry({ ...row, label: named.label }, lifeSpan(row.from, row.to), [row.aliases ?? "", row.label].join("|"), named.inText);
    }),
  // Chiefs of mission who are in no event would only be answers without a number.
  persons: (db) =>
    selectAll<{ id: string; label: string; country: string | null; aliases: string | null }>(
      db,
      sql`SELECT ${person.id} AS id, ${person.name} AS label, ${actor.id} AS country,
        (SELECT group_concat(alias, '|') FROM person_alias WHERE person_id = ${person.id}) AS aliases
        FROM ${person} LEFT JOIN ${actor} ON ${actor.id} = ${person.actorId}
        WHERE EXISTS (SELECT 1 FROM ${eventActor} WHERE ${eventActor.personId} = ${person.id})
          OR NOT EXISTS (SELECT 1 FROM ${tenure} WHERE ${tenure.personId} = ${person.id} AND ${tenure.accreditedToId} IS NOT NULL)`,
    ).map((row) => {
      const { label, inText } = spokenNames().person(row);
      return entry({ ...row, label }, countryName(db, row.country), asRecorded(row.label, label, row.aliases), inText);
    }),
  venues: (db) =>
    selectAll<{ id: string; label: string; country: string }>(
      db,
      sql`SELECT ${venue.id} AS id, ${venue.city} AS label, ${actor.id} AS country FROM ${venue} JOIN ${actor} ON ${actor.id} = ${venue.countryId}`,
    ).map((row) => {
      const { label, inText } = spokenNames().city(row);
      return entry({ ...row, label }, countryName(db, row.country), asRecorded(row.label, label), inText);
    }),
  programmes: (db) =>
    selectAll<{ id: string; label: string }>(db, sql`SELECT ${programme.id} AS id, ${programme.name} AS label FROM ${programme}`).map(
      (row) => entry(row),
    ),
  authorities: (db) =>
    selectAll<{ id: string; label: string }>(
      db,
      sql`SELECT DISTINCT ${event.authority} AS id, ${event.authority} AS label FROM ${event} WHERE ${event.authority} IS NOT NULL`,
    ).map((row) => entry(row)),
  sources: (db) =>
    selectAll<{ id: string; label: string }>(db, sql`SELECT ${source.id} AS id, ${source.name} AS label FROM ${source}`).map((row) => {
      const label = spokenNames().collection(row);
      return entry({ ...row, label }, null, asRecorded(row.label, label));
    }),
  topics: (db) =>
    selectAll<{ id: string; label: string }>(
      db,
      sql`SELECT DISTINCT ${eventTopic.topic} AS id, ${eventTopic.topic} AS label FROM ${eventTopic}`,
    ).map((row) => entry({ ...row, label: spokenWords().record.topic(row.label) })),
  tenures: (db) =>
    selectAll<{ id: string; personId: string; name: string; years: string }>(
      db,
      sql`SELECT ${tenure.id} AS id, ${person.id} AS personId, ${person.shortName} AS name,
        substr(${tenure.from}, 1, 4) || '–' || coalesce(substr(${tenure.to}, 1, 4), '') AS years
        FROM ${tenure} JOIN ${person} ON ${person.id} = ${tenure.personId} WHERE ${tenure.headline} = 1`,
    ).map(({ id, personId, name, years }) => {
      const said = spokenNames().shortPerson({ id: personId, label: name });
      return entry({ id, label: `${said}, ${years}` }, null, asRecorded(name, said));
    }),
} satisfies Record<WordList, (db: Db) => Entry[]>;

const wordsOf = keptByLanguage((db, list: WordList): Words => new Map(LOADERS[list](db).map((word) => [word.id, word])));

function countryName(db: Db, id: string | null): string | null {
  return id === null ? null : (findWords(db, "actor")?.get(id)?.label ?? id);
}

/** Other names that find an entry: the record's own too, where it is called otherwise here. */
function asRecorded(recorded: string, said: string, aliases: string | null = null): string | null {
  return recorded === said ? aliases : [...(aliases === null ? [] : [aliases]), recorded].join("|");
}

function entry(row: { id: string; label: string }, hint: string | null = null, aliases: string | null = null, inText = row.label): Entry {
  return { id: row.id, label: row.label, inText, hint, search: foldText([row.id, row.label, aliases ?? ""].join("|")) };
}

function lifeSpan(from: string | null, to: string | null): string | null {
  return to === null ? null : `${from?.slice(0, 4) ?? ""}–${to.slice(0, 4)}`;
}
