import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEdtf, type Day } from "#shared/dates.ts";
import type { CompiledTenure } from "../facts.ts";
import { OFFICES } from "../offices.ts";
import { readCsv, refuse } from "../read/csv.ts";

interface Span {
  office: string;
  from: Day;
  to: Day;
}

const ORDER = Object.keys(OFFICES);
const SUPPLEMENT = join(import.meta.dirname, "offices.csv");

/** Which office a person held on a day: the terms of the record, and a table for people whose terms no source gives. */
export class Terms {
  readonly #spans = new Map<string, Span[]>();

  constructor(tenures: readonly CompiledTenure[]) {
    for (const tenure of tenures) this.#add(tenure.person, tenure.office, tenure.from, tenure.to ?? "2199");
    for (const row of readCsv("db/sources/persons/offices.csv", readFileSync(SUPPLEMENT, "utf8"), [
      "person",
      "office",
      "from",
      "to",
      "why",
    ])) {
      if (!ORDER.includes(row.cells.office)) throw refuse(row, "office", `"${row.cells.office}" is no office`);
      this.#add(row.cells.person, row.cells.office, row.cells.from, row.cells.to || "2199");
    }
  }

  /** Of two offices on one day, the one that stands first in the table of offices. */
  findOffice(person: string, day: Day): string | null {
    const held = (this.#spans.get(person) ?? []).filter((span) => span.from <= day && day <= span.to);
    return held.toSorted((a, b) => ORDER.indexOf(a.office) - ORDER.indexOf(b.office))[0]?.office ?? null;
  }

  #add(person: string, office: string, from: string, to: string): void {
    const [start, end] = [parseEdtf(from), parseEdtf(to)];
    if (!start || !end) throw new RangeError(`${person}: ${from} to ${to}`);
    const spans = this.#spans.get(person) ?? [];
    spans.push({ office, from: start.earliest, to: end.latest });
    this.#spans.set(person, spans);
  }
}
