import { parseEdtf } from "#shared/dates.ts";
import type { CompiledTenure } from "../facts.ts";
import { EventIds } from "../context.ts";
import { OFFICES } from "../offices.ts";
import { refuse, type Row } from "../read/csv.ts";
import type { TERM_COLUMNS } from "./columns.ts";

/** Terms of office with readable ids: `usa-president-donald-trump-2017`. */
export function compileTerms(rows: readonly Row<(typeof TERM_COLUMNS)[number]>[]): CompiledTenure[] {
  const ids = new EventIds();
  return rows.map((row) => {
    const { person_id: person, country_iso3: actor, from, to, source_id: document, note } = row.cells;
    const acting = row.cells.office.endsWith(" (acting)");
    const office = row.cells.office.replace(" (acting)", "");
    if (!Object.hasOwn(OFFICES, office)) throw refuse(row, "office", `"${office}" is no office we know`);
    const [start, end] = [parseEdtf(from), parseEdtf(to)];
    if (start === null) throw refuse(row, "from", `"${from}" is not a date`);
    if (to !== "" && end === null) throw refuse(row, "to", `"${to}" is not a date`);
    if (end !== null && end.latest < start.earliest) throw refuse(row, "to", `"${to}" is before the start`);
    const id = ids.take(`${actor.toLowerCase()}-${office.replaceAll("_", "-")}-${person}-${from.slice(0, 4)}`);
    return { id, person, office, actor, acting, from, to: to || null, document, note: note || null };
  });
}
