import { findNearest } from "#shared/errors.ts";
import { nameFault } from "#db/sources/persons/name-fault.ts";
import { shortNames } from "#db/sources/persons/names.ts";
import { slugify } from "#db/sources/slug.ts";
import { quote } from "./faults.ts";
import type { Vocabulary } from "./vocabulary.ts";

interface NewPerson {
  id: string;
  name: string;
  actor: string;
}

/** People a list names: those the record knows, and those it adds. */
export class People {
  readonly #added = new Map<string, NewPerson>();
  readonly #vocabulary: Vocabulary;
  /** Names in lower case → ids. */
  readonly #byName: ReadonlyMap<string, readonly string[]>;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    const { persons, personAliases } = vocabulary;
    const named = [
      ...[...persons.values()].map(({ id, name }) => ({ id, name })),
      ...personAliases.map(({ person, alias }) => ({ id: person, name: alias })),
    ];
    const groups = Map.groupBy(named, ({ name }) => name.toLowerCase());
    this.#byName = new Map([...groups].map(([name, entries]) => [name, [...new Set(entries.map(({ id }) => id))]]));
  }

  /**
   * The id of a person given by id or name; a name nobody has is a new person of that actor.
   * @returns a reason where it is an id nobody has, or a name that several people have
   */
  parse(text: string, actor: string): { id: string } | { fault: string } {
    const { persons } = this.#vocabulary;
    const odd = nameFault(text);
    if (odd !== null) return { fault: `${quote(text)} ${odd}` };
    if (persons.has(text) || this.#added.has(text)) return { id: text };
    const slug = slugify(text);
    const found = this.#findNamed(text, actor);
    if (found.length > 1) return { fault: `${quote(text)} is the name of several people: ${found.join(", ")}; give the id` };
    if (found[0] !== undefined) return { id: found[0] };
    if (persons.has(slug) || this.#added.has(slug)) return { id: slug };
    if (/^[a-z0-9]+(-[a-z0-9]+)+$/.test(text)) {
      const near = findNearest(text, persons.keys());
      return {
        fault: `${quote(text)} is not a person of the record${near === null ? "" : `; did you mean ${near}?`} A new person is given by name`,
      };
    }
    if (slug === "") return { fault: `${quote(text)} has no Latin letter; give the name in Latin letters, or the id of a person` };
    this.#added.set(slug, { id: slug, name: text, actor });
    return { id: slug };
  }

  nameOf(id: string): string {
    return (this.#vocabulary.persons.get(id) ?? this.#added.get(id))?.name ?? id;
  }

  /** Rows of `persons.csv` for those of `used` who are new. */
  rows(source: string, used: ReadonlySet<string | null>): string[][] {
    const added = [...this.#added.values()].filter(({ id }) => used.has(id));
    const people = added.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((person) => ({ ...person, source }));
    const short = shortNames(people);
    return people.map(({ id, name, actor }) => [id, name, short.get(id) ?? name, actor, source]);
  }

  /** A printed form such as "Ibrahim" leads only to somebody of that actor. */
  #findNamed(text: string, actor: string): readonly string[] {
    const { persons } = this.#vocabulary;
    const ids = this.#byName.get(text.toLowerCase()) ?? [];
    const ofActor = ids.filter((id) => persons.get(id)?.actor === actor);
    if (ofActor.length > 0) return ofActor;
    return ids.filter((id) => persons.get(id)?.name.toLowerCase() === text.toLowerCase());
  }
}
