import { parseEdtf, toCivil, type Day } from "#shared/dates.ts";
import type { CompileContext } from "../context.ts";
import type { CompiledSource, CompiledTenure, Party } from "../facts.ts";
import type { CompiledPerson } from "../persons/registry.ts";
import { slugify } from "../slug.ts";
import type { Leader } from "./grammar.ts";

/** A family name alone means somebody who was in office, or met somebody, within so many years. */
const YEARS = 8;

/** Who a printed leader is: the table of spellings, the people of the record, and for a title alone the terms of office. */
export class Roll {
  readonly #context: CompileContext;
  readonly #tenures: readonly CompiledTenure[];
  readonly #seen = new Map<string, Set<number>>();

  constructor(earlier: readonly CompiledSource[], tenures: readonly CompiledTenure[], context: CompileContext) {
    this.#context = context;
    this.#tenures = tenures;
    for (const { start, parties } of earlier.flatMap(({ events }) => events)) {
      for (const { person } of parties) if (person !== null) this.#see(person, Number(start.slice(0, 4)));
    }
  }

  /** @returns the party, or the reason why nobody can be named */
  resolve(leader: Leader, day: Day, source: string): { party: Party; inferred: boolean } | { reason: string } {
    const { office, name, actor } = leader;
    if (office === null) return { reason: "the title is none we know" };
    const person = name === null ? this.#findHolder(actor, office, day) : this.#findPerson(name, actor, office, day, source);
    if (person === null) return { reason: reasonOf(leader) };
    const { year } = toCivil(day);
    this.#see(person.id, year);
    if (name !== null && actor !== null) this.#context.persons.addAlias(person.id, name);
    const party: Party = { role: "participant", actor: actor ?? person.actor, person: person.id, office, printed: leader.printed };
    return { party, inferred: name === null || actor === null };
  }

  #findPerson(name: string, actor: string | null, office: string, day: Day, source: string): CompiledPerson | null {
    const { persons } = this.#context;
    const { year } = toCivil(day);
    if (actor !== null) {
      const spelled = persons.spellings.findPerson(name, actor, year);
      if (spelled !== null) return persons.resolve({ printed: name, actor, year }, source);
    }
    const wanted = wordsOf(name);
    // People of an organisation stand under their own state.
    const anywhere = actor === null || ORGANISATIONS.has(actor);
    const near = [...persons.byId.values()].filter((person) => (anywhere ? person.actor !== "USA" : person.actor === actor));
    const same = near.filter((person) => isSubset(wanted, wordsOf(person.name)) && isSubset(wordsOf(person.name), wanted));
    const exact = same.filter((person) => slugify(person.name) === slugify(name));
    if (exact.length === 1 && actor !== null) return exact[0] ?? null;
    if (same.length === 1 && actor !== null && wanted.length > 1) return same[0] ?? null;
    const fits = near.filter(
      ({ id, name: full }) => this.#isSeen(id, year) && (isSubset(wanted, wordsOf(full)) || isSubset(wordsOf(full), wanted)),
    );
    const holders = fits.filter(({ id }) => this.#holds(id, office, day));
    const found = fits.length === 1 ? fits : holders;
    if (found.length === 1) return found[0] ?? null;
    return actor !== null && fits.length === 0 && wanted.length > 1 ? persons.resolve({ printed: name, actor, year }, source) : null;
  }

  #findHolder(actor: string | null, office: string, day: Day): CompiledPerson | null {
    const held = this.#tenures.filter((term) => term.actor === actor && term.office === office && isWithin(term, day));
    const people = [...new Set(held.map(({ person }) => person))];
    return people.length === 1 ? (this.#context.persons.byId.get(people[0] ?? "") ?? null) : null;
  }

  #holds(person: string, office: string, day: Day): boolean {
    return this.#tenures.some((term) => term.person === person && term.office === office && isWithin(term, day));
  }

  #isSeen(person: string, year: number): boolean {
    return [...(this.#seen.get(person) ?? [])].some((seen) => Math.abs(seen - year) <= YEARS);
  }

  #see(person: string, year: number): void {
    this.#seen.set(person, (this.#seen.get(person) ?? new Set()).add(year));
  }
}

function reasonOf({ name, actor }: Leader): string {
  if (name === null) return "the title names no person, and the terms of the record no single holder";
  return actor === null ? "no state is printed, and the name is not of one person alone" : "the name fits nobody of the record, or several";
}

function isWithin({ from, to }: CompiledTenure, day: Day): boolean {
  const [start, end] = [parseEdtf(from)?.earliest ?? 0, to === null ? Number.POSITIVE_INFINITY : (parseEdtf(to)?.latest ?? 0)];
  return start <= day && day <= end;
}

const ORGANISATIONS = new Set(["EU", "NATO", "UN"]);
const PARTICLES = new Set(["al", "el", "bin", "ben", "ibn", "jr", "h", "ii", "de", "da"]);

/** The words of a name but particles, each as often as it is written: Sabah al-Ahmad al-Sabah is no brother of that name. */
function wordsOf(name: string): string[] {
  const words = slugify(name.replaceAll(/\b\p{Lu}\. /gu, "")).split("-");
  const own = words.filter((word) => !PARTICLES.has(word));
  return own.length > 0 ? own : words;
}

function isSubset(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && part.every((word) => timesIn(part, word) <= timesIn(whole, word));
}

function timesIn(words: readonly string[], word: string): number {
  return words.filter((other) => other === word).length;
}
