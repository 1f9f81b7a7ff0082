import type { CompiledActor } from "./actors/adapter.ts";
import { Vocabulary } from "./sanctions/vocabulary.ts";
import { Persons } from "./persons/registry.ts";
import { Venues } from "./places/venues.ts";

/** What all adapters share while one record is compiled. */
export interface CompileContext {
  actors: Actors;
  persons: Persons;
  venues: Venues;
  programmes: Map<string, CompiledProgramme>;
  vocabulary: Vocabulary;
  ids: EventIds;
}

export interface CompiledProgramme {
  id: string;
  name: string;
  issuer: string;
  /** The one state it is aimed at; null where it names none or several. */
  target: string | null;
  source: string;
}

/** What adapters ask of an actor. */
type NamedActor = Pick<CompiledActor, "id" | "name" | "nameInText" | "from" | "to" | "aliases" | "successor">;

/** Actors of the record and the country names printed for them. */
export class Actors {
  readonly byId: ReadonlyMap<string, NamedActor>;
  readonly printed = new Map<string, Set<string>>();

  constructor(actors: readonly NamedActor[]) {
    this.byId = new Map(actors.map((actor) => [actor.id, actor]));
  }

  nameOf(id: string): string {
    return this.byId.get(id)?.name ?? id;
  }

  addAlias(id: string, printed: string): void {
    const name = printed.trim();
    const actor = this.byId.get(id);
    if (name === "" || !actor || name === actor.name || actor.aliases.includes(name)) return;
    const known = this.printed.get(id);
    if (known) known.add(name);
    else this.printed.set(id, new Set([name]));
  }
}

/** Event ids: the first keeps the plain id, the next get -2, -3 … in the order of the source. */
export class EventIds {
  readonly #taken = new Set<string>();

  take(id: string): string {
    let free = id;
    for (let number = 2; this.#taken.has(free); number++) free = `${id}-${number}`;
    this.#taken.add(free);
    return free;
  }
}

export function createContext(actors: readonly NamedActor[], vocabulary = new Vocabulary([])): CompileContext {
  return {
    actors: new Actors(actors),
    vocabulary,
    persons: new Persons(),
    venues: new Venues(),
    programmes: new Map(),
    ids: new EventIds(),
  };
}
