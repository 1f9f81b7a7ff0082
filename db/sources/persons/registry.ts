import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "../read/csv.ts";
import { slugify } from "../slug.ts";

export interface CompiledPerson {
  id: string;
  name: string;
  actor: string | null;
  source: string;
}

interface Alias {
  id: string;
  name: string;
}

/** People of the record: one id each, and the printed forms that lead to it. */
export class Persons {
  readonly byId = new Map<string, CompiledPerson>();
  readonly aliases = new Map<string, Set<string>>();
  readonly #spellings = readSpellings();

  /** Takes a person whose id a source states. */
  add(id: string, name: string, actor: string | null, source: string): void {
    if (!this.byId.has(id)) this.byId.set(id, { id, name, actor, source });
  }

  /** The id of a name as printed for an actor; a new person when neither the table of spellings nor the record knows it. */
  resolve(name: string, actor: string, source: string): string {
    const spelling = this.#spellings.get(`${actor}|${name}`);
    const id = spelling?.id ?? this.#ownId(slugify(name), actor);
    this.add(id, spelling?.name ?? name, actor, source);
    this.addAlias(id, name);
    return id;
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

const SPELLINGS_FILE = join(import.meta.dirname, "aliases.csv");

function readSpellings(): Map<string, Alias> {
  const spellings = new Map<string, Alias>();
  const rows = readCsv("db/sources/persons/aliases.csv", readFileSync(SPELLINGS_FILE, "utf8"), ["actor", "person", "name", "printed"]);
  for (const { cells } of rows) {
    for (const printed of cells.printed.split(";")) {
      spellings.set(`${cells.actor}|${printed.trim()}`, { id: cells.person || slugify(cells.name), name: cells.name });
    }
  }
  return spellings;
}
