import type { Db } from "#db/client.ts";
import { bucketKey, bucketOf, bucketSpan, GRAINS, type Grain } from "#shared/definitions/periods.ts";
import { countedKinds, filterValues, type Query } from "#shared/query.ts";
import { loadFacts, type Fact } from "./oracle-facts.ts";
import { loadKnownStatus } from "./oracle-status.ts";
import { foldForSearch } from "./oracle-texts.ts";

interface Term {
  id: string;
  actor: string;
  first: number;
  last: number;
}

export interface OracleGroup {
  value: number;
  possible: number;
  events: Set<string>;
  /** Events of a sum without a number. */
  unstated: number;
}

/** Counts by loops over plain rows, sharing nothing with the compiler but the query: the second way to every number. */
export class Oracle {
  readonly facts: readonly Fact[];
  readonly #terms: readonly Term[];
  readonly #knownStatus: ReturnType<typeof loadKnownStatus>;

  constructor(db: Db) {
    this.facts = loadFacts(db);
    this.#knownStatus = loadKnownStatus(db);
    this.#terms = db.$client
      .prepare<[], Term>(
        "SELECT id, actor_id AS actor, from_day AS first, coalesce(bucket_to_day, 1000000) AS last FROM tenure WHERE headline = 1",
      )
      .all();
  }

  /** Groups by `by` and `split`, keyed `by|split`; a time axis is not filled with empty buckets. */
  count(query: Query, axes: readonly ("by" | "split")[]): Map<string, OracleGroup> {
    const unstated = new Set(this.facts.filter((fact) => fact.quantity === null).map((fact) => fact.id));
    const isSum = AMOUNTS[query.metric] !== undefined;
    const amountOf = (fact: Fact): number => AMOUNTS[query.metric]?.(fact) ?? 0;
    const groups = new Map<string, { certain: Set<string>; open: Map<string, number>; sum: number; events: Set<string> }>();
    for (const fact of this.facts) {
      if (!this.#matches(fact, query)) continue;
      const inside = (query.from === null || fact.earliest >= query.from) && (query.to === null || fact.latest <= query.to);
      const outside = (query.from !== null && fact.latest < query.from) || (query.to !== null && fact.earliest > query.to);
      if (outside) continue;
      const keys = axes.map((axis) => this.#keys(fact, query, query[axis] ?? "year"));
      const certain = inside && keys.every((key) => key.certain);
      for (const first of keys[0]?.keys ?? [""]) {
        for (const second of keys[1]?.keys ?? [""]) {
          const name = `${first}|${second}`;
          const group = groups.get(name) ?? { certain: new Set(), open: new Map(), sum: 0, events: new Set() };
          groups.set(name, group);
          for (const unit of this.#units(fact, query)) {
            group.events.add(fact.id);
            if (certain) {
              group.certain.add(unit);
              group.sum += amountOf(fact);
            } else {
              group.open.set(query.metric === "contact-days" ? fact.id : unit, isSum ? amountOf(fact) : 1);
            }
          }
        }
      }
    }
    return new Map(
      [...groups]
        .filter(([, group]) => group.events.size > 0)
        .map(([name, group]) => [
          name,
          {
            value: isSum ? group.sum : group.certain.size,
            possible: [...group.open].filter(([unit]) => !group.certain.has(unit)).reduce((sum, [, amount]) => sum + amount, 0),
            events: group.events,
            unstated: query.metric === "quantity" ? [...group.events].filter((id) => unstated.has(id)).length : 0,
          },
        ]),
    );
  }

  #matches(fact: Fact, query: Query): boolean {
    if (!countedKinds(query).some((kind) => kind === fact.kind)) return false;
    if (query.count === "formal" && fact.unannounced) return false;
    if (query.count === "bilateral" && ["multilateral", "sidelines"].includes(fact.one["format"] ?? "")) return false;
    if ((query.metric === "listings" || query.metric === "delistings") && (fact.listings === null || fact.status === "carried_over"))
      return false;
    if (
      query.text !== null &&
      !foldForSearch(query.text)
        .trim()
        .split(" ")
        .every((word) => fact.text.includes(` ${word}`))
    )
      return false;
    const { actor, with: other, person, withPerson } = query.filters;
    if (
      actor &&
      other &&
      !fact.pairs.some(([a, b]) => (actor.includes(a) && other.includes(b)) || (actor.includes(b) && other.includes(a)))
    )
      return false;
    const people = fact.parties.flatMap((party) => (party.person === null ? [] : [party.person]));
    if (
      person &&
      withPerson &&
      !people.some((first) => person.includes(first) && people.some((second) => second !== first && withPerson.includes(second)))
    )
      return false;
    const checks: [keyof Query["filters"], string[]][] = [
      ["actor", fact.parties.flatMap((party) => (party.actor === null ? [] : [party.actor]))],
      ["person", people],
      ...(["guest", "host", "sender", "target"] as const).map((role): [keyof Query["filters"], string[]] => [role, actorsOf(fact, role)]),
      ["topic", fact.topics],
      ["source", fact.sources],
      ["list", fact.lists],
      ["status", this.#statuses(fact, query)],
      ...(["format", "level", "medium", "programme", "authority", "unit", "targetKind", "venueCountry", "venue"] as const).map(
        (id): [keyof Query["filters"], string[]] => [id, one(fact, id)],
      ),
    ];
    return checks.every(([id, values]) => {
      const asked = filterValues(query, id);
      return asked === null || values.some((value) => asked.includes(value));
    });
  }

  #units(fact: Fact, query: Query): string[] {
    const { actor, with: other } = query.filters;
    const pairs = fact.pairs.filter(
      ([a, b]) =>
        !actor ||
        (other
          ? (actor.includes(a) && other.includes(b)) || (actor.includes(b) && other.includes(a))
          : actor.includes(a) || actor.includes(b)),
    );
    if (query.metric === "pairs") return pairs.map((pair) => pair.join(":"));
    if (query.metric === "contact-days") return [String(fact.earliest)];
    if (query.metric === "events" && query.count === "pair") return pairs.map((pair) => `${fact.id} ${pair.join(":")}`);
    if (query.metric === "events" && (query.count === "journey" || query.count === "bilateral")) return [fact.journey ?? fact.id];
    return [fact.id];
  }

  #keys(fact: Fact, query: Query, dimension: string): { keys: string[]; certain: boolean } {
    const grain = GRAINS.find((candidate) => candidate === dimension);
    if (grain) return calendarKeys(fact, query, grain);
    if (dimension === "tenure") return this.#termKeys(fact, query);
    const keys = dimension === "status" ? this.#statuses(fact, query) : categoryKeys(fact, query, dimension);
    return { keys: orUnknown(keys), certain: true };
  }

  #statuses(fact: Fact, { knownOn }: Query): string[] {
    const status = knownOn === null ? fact.status : this.#knownStatus(fact, knownOn);
    return status === null ? [] : [status];
  }

  #termKeys(fact: Fact, query: Query): { keys: string[]; certain: boolean } {
    const { actor, guest, sender, host, target } = query.filters;
    const whose = (actor ?? guest ?? sender ?? host ?? target)?.[0] ?? "USA";
    const terms = this.#terms.filter((term) => term.actor === whose);
    const holding = terms
      .filter((term) => fact.earliest >= term.first && fact.latest <= term.last)
      .toSorted((a, b) => b.first - a.first)[0];
    if (holding) {
      const inside = (query.from === null || fact.earliest >= query.from) && (query.to === null || fact.latest <= query.to);
      return { keys: [holding.id], certain: inside };
    }
    if (fact.earliest === fact.latest) return { keys: ["unknown"], certain: true };
    return {
      keys: orUnknown(
        // As with buckets of the calendar, a term outside the period holds nothing, whatever a year's date leaves open.
        terms
          .filter((term) => fact.earliest <= term.last && fact.latest >= term.first)
          .filter((term) => (query.from === null || term.last >= query.from) && (query.to === null || term.first <= query.to))
          .map((term) => term.id),
      ),
      certain: false,
    };
  }
}

function calendarKeys(fact: Fact, query: Query, grain: Grain): { keys: string[]; certain: boolean } {
  const keys: string[] = [];
  for (let bucket = bucketOf(grain, fact.earliest); bucket <= bucketOf(grain, fact.latest); bucket++) {
    const { first, last } = bucketSpan(grain, bucket);
    if ((query.from === null || last >= query.from) && (query.to === null || first <= query.to)) keys.push(bucketKey(grain, bucket));
  }
  return { keys, certain: bucketOf(grain, fact.earliest) === bucketOf(grain, fact.latest) };
}

function categoryKeys(fact: Fact, query: Query, dimension: string): string[] {
  const actors = query.filters.actor ?? [];
  switch (dimension) {
    case "kind":
      return [fact.kind];
    case "actor":
      return fact.parties.flatMap((party) => (party.actor === null ? [] : [party.actor]));
    case "person":
      return fact.parties.flatMap((party) => (party.person === null ? [] : [party.person]));
    case "counterpart":
      return fact.pairs.flatMap(([a, b]) => [...(actors.includes(a) ? [b] : []), ...(actors.includes(b) ? [a] : [])]);
    case "pair":
      return fact.pairs.map((pair) => pair.join(":"));
    case "guest":
    case "host":
    case "sender":
    case "target":
      return actorsOf(fact, dimension);
    case "topic":
      return fact.topics;
    case "source":
      return fact.sources;
    case "publisher-family":
      return fact.families;
    case "list":
      return fact.lists;
    default:
      return one(fact, COLUMNS[dimension] ?? dimension);
  }
}

/** What a sum adds up. */
const AMOUNTS: Record<string, ((fact: Fact) => number) | undefined> = {
  quantity: (fact) => fact.quantity ?? 0,
  listings: (fact) => fact.listings ?? 0,
  delistings: (fact) => -(fact.listings ?? 0),
};

const COLUMNS: Record<string, string> = { "venue-city": "venue", "venue-country": "venueCountry", "target-kind": "targetKind" };

function one(fact: Fact, column: string): string[] {
  const value = fact.one[column];
  return value === null || value === undefined ? [] : [value];
}

function actorsOf(fact: Fact, role: string): string[] {
  return fact.parties.flatMap((party) => (party.role === role && party.actor !== null ? [party.actor] : []));
}

function orUnknown(keys: string[]): string[] {
  return keys.length === 0 ? ["unknown"] : [...new Set(keys)];
}
