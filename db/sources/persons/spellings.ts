import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv, refuse, type Row } from "../read/csv.ts";
import { slugify } from "../slug.ts";
import { plainName } from "./printed-name.ts";

const COLUMNS = ["actor", "person", "name", "printed", "from", "to", "why"] as const;
const PATH = "db/sources/persons/aliases.csv";

interface Spelling {
  row: Row<(typeof COLUMNS)[number]>;
  person: string;
  printed: string;
  used: boolean;
}

/** The hand-made table of printed forms no rule can join: who is meant by a name printed for a state, in some years where two share it. */
export class Spellings {
  readonly #byKey = new Map<string, Spelling[]>();
  readonly #names = new Map<string, string>();

  constructor(text: string) {
    for (const row of readCsv(PATH, text, COLUMNS)) this.#add(row);
  }

  findPerson(printed: string, actor: string, year: number): string | null {
    const found = this.#byKey.get(keyOf(printed, actor))?.find(({ row }) => isWithin(row.cells, year));
    if (!found) return null;
    found.used = true;
    return found.person;
  }

  /** The name a person of the table goes by. */
  findName(person: string): string | null {
    return this.#names.get(person) ?? null;
  }

  /** Printed forms that no source has printed so far. */
  listUnused(): { file: string; line: number; printed: string; actor: string }[] {
    const unused = [...this.#byKey.values()].flat().filter(({ used }) => !used);
    return unused.map(({ row, printed }) => ({ file: PATH, line: row.line, printed, actor: row.cells.actor }));
  }

  #add(row: Row<(typeof COLUMNS)[number]>): void {
    const { actor, person, name, from, to } = row.cells;
    for (const column of ["actor", "person", "name", "printed"] as const)
      if (row.cells[column] === "") throw refuse(row, column, "the cell is empty");
    for (const column of ["from", "to"] as const)
      if (!/^(\d{4})?$/.test(row.cells[column])) throw refuse(row, column, "a year has four digits");
    if ((this.#names.get(person) ?? name) !== name) throw refuse(row, "name", `"${person}" has another name above`);
    this.#names.set(person, name);
    for (const printed of row.cells.printed.split(";").map((part) => part.trim())) {
      const key = keyOf(printed, actor);
      const others = this.#byKey.get(key) ?? [];
      if (others.some((other) => overlaps(other.row.cells, { from, to }))) throw refuse(row, "printed", `"${printed}" is there twice`);
      this.#byKey.set(key, [...others, { row, person, printed, used: false }]);
    }
  }
}

export function readSpellings(): Spellings {
  return new Spellings(readFileSync(join(import.meta.dirname, "aliases.csv"), "utf8"));
}

interface Years {
  from: string;
  to: string;
}

function keyOf(printed: string, actor: string): string {
  return `${actor}|${slugify(plainName(printed))}`;
}

function isWithin({ from, to }: Years, year: number): boolean {
  return (from === "" || Number(from) <= year) && (to === "" || year <= Number(to));
}

function overlaps(a: Years, b: Years): boolean {
  return (a.to === "" || b.from === "" || b.from <= a.to) && (b.to === "" || a.from === "" || a.from <= b.to);
}
