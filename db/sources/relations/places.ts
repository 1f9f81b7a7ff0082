import { parseDay } from "#shared/dates.ts";
import type { CompileContext } from "../context.ts";
import { findTerritory } from "../hsg/territories.ts";
import { slugify } from "../slug.ts";
import type { Post } from "./posts.ts";

const TODAY = parseDay("2026-01-01") ?? 0;

/** The cities of posts: the list has only keys, so names come from the guide and from the venues of the record. */
export class Places {
  readonly #names: ReadonlyMap<string, string>;
  readonly #keys: ReadonlyMap<string, string>;
  readonly #locales: ReadonlySet<string>;
  readonly #context: CompileContext;

  constructor(names: ReadonlyMap<string, string>, posts: readonly Post[], context: CompileContext) {
    this.#names = names;
    this.#keys = new Map([...names].map(([key, name]) => [slugify(name), key]));
    this.#locales = new Set(posts.map(({ locale, territory }) => `${locale}|${actorOf(territory)}`));
    this.#context = context;
  }

  /** The key of a printed place, where it is a city that the list, the guide or the record knows there. */
  findLocale(printed: string | null, slug: string, other: string): string | null {
    if (printed === null || printed === this.#context.actors.nameOf(other)) return null;
    const key = this.#keys.get(slugify(printed)) ?? slugify(printed);
    return this.#locales.has(`${key}|${actorOf(slug)}`) || this.#venueId(key, slug) !== null ? key : null;
  }

  /** The city's name; a key nobody names is written in plain words. */
  nameOf(locale: string, slug: string): string {
    const venue = this.#venueId(locale, slug);
    return (
      (venue === null ? undefined : this.#context.venues.byId.get(venue)?.city) ??
      this.#names.get(locale) ??
      locale.replaceAll(/(?:^|-)\p{Ll}/gu, (start) => start.replace("-", " ").toUpperCase())
    );
  }

  /** The venue of a city that has a name; null where only its key is known. */
  findVenue(locale: string, slug: string, source: string): string | null {
    const venue = this.#venueId(locale, slug);
    if (venue !== null) return venue;
    const name = this.#names.get(locale);
    // A city that the record or the list knows in another state may be the same one under an earlier flag.
    return name === undefined || this.#isElsewhere(locale, slug) ? null : this.#context.venues.add(name, actorOf(slug), source);
  }

  #isElsewhere(locale: string, slug: string): boolean {
    const own = actorOf(slug);
    const listed = [...this.#locales].some((key) => key.startsWith(`${locale}|`) && key !== `${locale}|${own}`);
    return listed || [...this.#context.venues.byId.values()].some(({ city, country }) => slugify(city) === locale && country !== own);
  }

  #venueId(locale: string, slug: string): string | null {
    const id = `${locale}-${slugify(actorOf(slug))}`;
    return this.#context.venues.byId.has(id) ? id : null;
  }
}

/** The state the ground belongs to today, as venues are kept. */
function actorOf(slug: string): string {
  return findTerritory(slug, TODAY) ?? slug;
}
