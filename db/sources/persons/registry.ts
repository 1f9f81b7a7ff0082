import { slugify } from "../slug.ts";
import { plainName } from "./printed-name.ts";
import { readSpellings, type Spellings } from "./spellings.ts";

export interface CompiledPerson {
  id: string;
  name: string;
  /** The state a person belongs to: the one a source states, else the one they came for last. */
  actor: string | null;
  source: string;
}

/** A name as a source prints it, the state it is printed for, and when. */
export interface PrintedName {
  printed: string;
  actor: string;
  year: number;
}

/** People of the record: one id each, and the printed forms that lead to it. */
export class Persons {
  readonly byId = new Map<string, CompiledPerson>();
  readonly aliases = new Map<string, Set<string>>();
  readonly spellings: Spellings;

  constructor(spellings: Spellings = readSpellings()) {
    this.spellings = spellings;
  }

  /** Takes a person whose id a source states. */
  add(id: string, name: string, actor: string | null, source: string): void {
    if (!this.byId.has(id)) this.byId.set(id, { id, name, actor, source });
  }

  /** The person a printed name means; a new one when neither the table of spellings nor the record knows it. */
  resolve({ printed, actor, year }: PrintedName, source: string): CompiledPerson {
    const plain = plainName(printed);
    const id = this.spellings.findPerson(printed, actor, year) ?? this.#ownId(slugify(plain), actor);
    const person = this.byId.get(id) ?? { id, name: this.spellings.findName(id) ?? plain, actor, source };
    if (person.source === source) person.actor = actor;
    this.byId.set(id, person);
    this.addAlias(id, printed);
    return person;
  }

  /** Keeps a printed form of a person. */
  addAlias(id: string, printed: string): void {
    if (printed === "" || printed === this.byId.get(id)?.name) return;
    const known = this.aliases.get(id);
    if (known) known.add(printed);
    else this.aliases.set(id, new Set([printed]));
  }

  /** Two people of one name from different states stay two. */
  #ownId(slug: string, actor: string): string {
    const known = this.byId.get(slug);
    return !known || known.actor === actor ? slug : `${slug}-${slugify(actor)}`;
  }
}
