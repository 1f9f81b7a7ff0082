import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { FIPS_PLACES } from "#db/machine/fips.ts";
import { Weighted, zipf } from "./random.ts";

/** A state as the formats name it. */
export interface WorldState {
  iso: string;
  fips: string;
  cow: string;
  name: string;
  /** States of the same region of the world, by position. */
  neighbours: readonly number[];
}

interface ActorRow {
  id: string;
  kind: string;
  name: string;
  cow_code: string;
  subregion: string;
}

/** Those the news tells most of stand first; the rest follow as the record lists them. */
const FIRST = "USA RUS CHN GBR FRA ISR DEU IRN JPN IND UKR PAK TUR SYR KOR PRK IRQ SAU AUS CAN ITA EGY AFG POL ESP BRA MEX".split(" ");

/** The states and territories of the record, most told of first, with Zipf's weights. */
export function readWorld(): { states: readonly WorldState[]; weights: Weighted } {
  const text = readFileSync(join(import.meta.dirname, "..", "..", "..", "db", "record", "actors", "actors.csv"), "utf8");
  const rows: ActorRow[] = parse(text, { columns: true });
  const fipsOf = new Map([...FIPS_PLACES].flatMap(([fips, id]) => (id === null ? [] : [[id, fips] as const])).toReversed());
  const chosen = rows
    .filter(({ id, kind }) => (kind === "state" || kind === "territory") && fipsOf.has(id) && id !== "ANT")
    .toSorted((a, b) => rank(a.id) - rank(b.id));
  const states = chosen.map(({ id, name, cow_code, subregion }, index) => ({
    iso: id,
    fips: fipsOf.get(id) ?? "",
    cow: cow_code,
    name,
    neighbours: chosen.flatMap((other, at) => (other.subregion === subregion && at !== index ? [at] : [])),
  }));
  return { states, weights: new Weighted(zipf(states.length)) };
}

function rank(id: string): number {
  return FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length;
}
