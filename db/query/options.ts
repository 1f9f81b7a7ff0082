import type { Options } from "#shared/api.ts";
import { DIMENSIONS, type DimensionId } from "#shared/definitions/dimensions.ts";
import { FILTERS, type FilterDefinition, type FilterId } from "#shared/definitions/filters.ts";
import { checkTier } from "#shared/check-tier.ts";
import { MACHINE_SOURCES } from "#shared/definitions/machine-sources.ts";
import { formatQuery, withFilter, type Query } from "#shared/query.ts";
import type { TierId } from "#shared/definitions/tiers.ts";
import { BadParameter, findNearest } from "#shared/errors.ts";
import { foldText } from "#shared/search-words.ts";
import { idsOf } from "#shared/tables.ts";
import type { Db } from "../client.ts";
import { queryCells } from "./cells.ts";
import { UNKNOWN } from "./compile.ts";
import { gatherGroups } from "./groups.ts";
import { findWords, resolveQuery } from "./vocabulary.ts";
import { queryVintageOf } from "./vintage.ts";
import { describeFact } from "./words.ts";

export interface OptionsRequest {
  filter: FilterId;
  query: Query;
  /** Only these; null for any. */
  ids: readonly string[] | null;
  /** Words to search for in ids, names and aliases; null for the most frequent. */
  search: string | null;
  limit: number;
}

/** The values a filter could take, each with the number of events it would leave under the other filters. */
export function queryOptions(db: Db, { filter, query: asked, ids, search, limit }: OptionsRequest): Options {
  const query = resolveQuery(db, asked);
  const { facet, by, without } = facetQuery(query, filter);
  checkTier({ ...facet, by });
  const groups = gatherGroups(facet, queryCells(db, facet, [by]), [{ dimension: by, buckets: null }]);
  const counts = new Map([...groups.values()].map((group) => [group.key, group.events]));
  for (const value of without) counts.delete(value);
  counts.delete(UNKNOWN);
  const found = matchWords(db, { filter, ids, search, tier: query.tier }, counts);
  const ordered = found.toSorted((a, b) => b.rank - a.rank || b.events - a.events || (a.label < b.label ? -1 : 1));
  return {
    filter,
    query: formatQuery(facet),
    options: ordered.slice(0, limit).map(({ rank: _rank, ...option }) => option),
    more: ordered.length > limit,
    vintage: queryVintageOf(db, query),
  };
}

/** The query without the filter itself; where two filters are sides of one event, the other side stays. */
function facetQuery(query: Query, filter: FilterId): { facet: Query; by: DimensionId; without: readonly string[] } {
  const base: Query = { ...query, metric: "events", count: query.metric === "events" ? query.count : "event", by: "year", split: null };
  const { actor, with: other, person, withPerson } = query.filters;
  if (filter === "actor" && other) {
    return { facet: withFilter(withFilter(base, "actor", other), "with", []), by: "counterpart", without: other };
  }
  if (filter === "with") {
    if (!actor) throw needsActor();
    return { facet: withFilter(base, "with", []), by: "counterpart", without: actor };
  }
  if (filter === "person") {
    return { facet: withFilter(withFilter(base, "withPerson", []), "person", withPerson ?? []), by: "person", without: withPerson ?? [] };
  }
  if (filter === "withPerson") return { facet: withFilter(base, "withPerson", []), by: "person", without: person ?? [] };
  return { facet: withFilter(base, filter, allOf(filter)), by: dimensionOf(filter), without: [] };
}

function needsActor(): BadParameter {
  return new BadParameter({
    parameter: "actor",
    value: null,
    reason: ["needsActor"],
    allowed: { shape: ["actors"] },
  });
}

/** A filter with a fallback must name every word to lift it; others are left out. */
function allOf(filter: FilterId): readonly string[] {
  const { fallback, vocabulary }: FilterDefinition = FILTERS[filter];
  return fallback && vocabulary ? Object.keys(vocabulary) : [];
}

function dimensionOf(filter: FilterId): DimensionId {
  const { fact } = FILTERS[filter];
  const found = idsOf(DIMENSIONS).find((id) => DIMENSIONS[id].fact === fact);
  if (!found) throw new Error(`no dimension groups by the fact of the filter ${filter}`);
  return found;
}

function unknownId(parameter: string, value: string, allowed: readonly string[]): BadParameter {
  return new BadParameter({
    parameter,
    value,
    reason: ["unknownWord"],
    allowed: { shape: ["idsOfList"] },
    suggestion: findNearest(value, allowed),
  });
}

interface Found {
  id: string;
  label: string;
  inText: string;
  hint: string | null;
  events: number;
  /** 3 for a word that begins with what was typed, 2 for a later word, 1 for the rest. */
  rank: number;
}

function matchWords(
  db: Db,
  { filter, ids, search, tier }: Pick<OptionsRequest, "filter" | "ids" | "search"> & { tier: TierId },
  counts: ReadonlyMap<string, number>,
): Found[] {
  const { fact, vocabulary }: FilterDefinition = FILTERS[filter];
  // The collections of machine-coded reports are none of the record's.
  const words = tier === "machine" && filter === "source" ? null : findWords(db, fact);
  const wanted = search === null ? "" : foldText(search.trim());
  const all = [...(words?.keys() ?? Object.keys(vocabulary ?? MACHINE_SOURCES))];
  const unknown = ids?.find((id) => !all.includes(id));
  if (unknown !== undefined) throw unknownId("id", unknown, all);
  const candidates = ids ?? (wanted === "" ? [...counts.keys()] : all);
  return candidates.flatMap((id) => {
    const entry = words?.get(id);
    const label = entry?.label ?? describeFact(db, fact, id);
    const rank = wanted === "" ? 1 : rankMatch(entry?.search ?? foldText(`${id}|${label}`), wanted);
    return rank === 0 ? [] : [{ id, label, inText: entry?.inText ?? label, hint: entry?.hint ?? null, events: counts.get(id) ?? 0, rank }];
  });
}

function rankMatch(text: string, wanted: string): number {
  if (text.split("|").some((word) => word.startsWith(wanted))) return 3;
  if (text.split(/[\s|(-]/).some((word) => word.startsWith(wanted))) return 2;
  return text.includes(wanted) ? 1 : 0;
}
