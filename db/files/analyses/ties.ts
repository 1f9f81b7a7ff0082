import type { Ladder, Readouts, Reciprocity, Silence, Unfolding } from "#shared/api.ts";
import { parseQuery } from "#shared/query.ts";
import type { Db } from "../../client.ts";
import { queryToldContacts, type Contact } from "../../query/analyses/readouts.ts";
import { queryToldPairs } from "../../query/analyses/told-pairs.ts";
import { tieCell, type Tie } from "../tie.ts";
import { ladderRows, silenceRows } from "./pair-tables.ts";
import { unfoldingRows } from "./tables.ts";

/** The events between which each stretch lies, and those that can lie in it. */
export function silenceTies(answer: Silence): Tie[] {
  return silenceRows(answer).flatMap(({ previous, next, possible }, row) => [
    ...tieCell(row, "previous", [previous]),
    ...tieCell(row, "next", next === null ? [] : [next]),
    ...tieCell(row, "possible", possible),
  ]);
}

/** Each visit and its return. */
export function reciprocityTies({ returns }: Reciprocity): Tie[] {
  return returns.flatMap(({ visit, back }, row) => [
    ...tieCell(row, "visit", [visit]),
    ...tieCell(row, "return", back === null ? [] : [back]),
  ]);
}

/** The acts that come to each amount. */
export function ladderTies(answer: Ladder): Tie[] {
  return ladderRows(answer).flatMap(({ acts }, row) => tieCell(row, "amount", acts));
}

/** The contact of each step. */
export function unfoldingTies(answer: Unfolding): Tie[] {
  return unfoldingRows(answer).flatMap(({ plan }, row) => tieCell(row, "event", [plan]));
}

/** The contacts of each year, by who told of them. */
export function readoutsTies(db: Db, { query, sides, years }: Readouts): Tie[] {
  const asked = parseQuery(new URLSearchParams(query));
  if (sides === null) {
    const rows = queryToldPairs(db, asked)?.pairs.flatMap(({ contacts }) => [...yearsOf(contacts)]) ?? [];
    return rows.flatMap(([, own], row) => own.flatMap(({ event, states }) => tieCell(row, columnOf(states, ["own", "other"]), [event])));
  }
  const ids: [string, string] = [sides[0].id, sides[1].id];
  const contacts = queryToldContacts(db, asked, ids);
  return years.flatMap(({ year }, row) =>
    contacts.filter(({ event }) => event.year === year).flatMap(({ event, states }) => tieCell(row, columnOf(states, ids), [event])),
  );
}

/** In time order; a contact whose date leaves the year open is in no row. */
function yearsOf(contacts: readonly Contact[]): [number, Contact[]][] {
  const dated = contacts.filter(({ event }) => event.year !== null);
  return [...Map.groupBy(dated, ({ event }) => event.year ?? 0)].toSorted(([one], [other]) => one - other);
}

/** The column of `readoutsTable` that counts a contact. */
export function columnOf([one, other]: Contact["states"], ids: readonly [string, string]): string {
  if (one === "unknown" || other === "unknown") return "open";
  if (one === other) return one === "told" ? "both" : "neither";
  return `only_${one === "told" ? ids[0] : ids[1]}`;
}
