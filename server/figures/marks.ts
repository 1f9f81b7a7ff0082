import type { Db } from "#db/client.ts";
import { columnOf } from "#db/files/analyses/ties.ts";
import { queryToldContacts, type Contact } from "#db/query/analyses/readouts.ts";
import { queryToldPairs } from "#db/query/analyses/told-pairs.ts";
import type { Around, Readouts, Unfolding } from "#shared/api.ts";
import { plansOf, stagesOf } from "#shared/charts/stages.ts";
import { dated } from "#shared/picture/dated.ts";
import { readoutParts } from "#shared/picture/figures/readouts.ts";
import { windowText } from "#shared/picture/windows-plot.ts";
import { parseQuery } from "#shared/query.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import type { MarkList, Marks } from "./figure-source.ts";

/** `-10..-1`: the contacts of a window, each with the day it is counted for. */
export const AROUND_MARKS: Marks<Around> = {
  ask: (mark) => [["window", mark]],
  list: (_db, { opened }) =>
    opened && {
      label: windowText(opened),
      total: opened.contacts,
      rows: opened.list.map(({ id, around, offset }) => ({ id, note: offsetText(offset, around) })),
    },
};

/** `2016:both`, `FRA:only_first`: the contacts of a year, or with a side, by who told of them. */
export const READOUT_MARKS: Marks<Readouts> = {
  list: (db, answer, mark) => {
    const [row = "", column = ""] = mark.split(":");
    const part = readoutParts(answer, spokenWords()).find(({ id }) => id === column);
    const found = part && findRow(db, answer, row);
    if (!part || !found) return null;
    const own = found.contacts.filter(({ states }) => columnOf(states, ["first", "second"]) === column);
    return listOf(
      `${found.label}, ${part.name}`,
      own.map(({ event }) => event),
    );
  },
};

/** `held`: the contacts that came to such an end, or that were announced, or never. */
export const UNFOLDING_MARKS: Marks<Unfolding> = {
  list: (_db, answer, mark) => {
    const part = stagesOf(answer)
      .flatMap(({ parts }) => parts)
      .find(({ id }) => id === mark);
    return part ? listOf(spokenWords().analyses.unfolding[part.id], plansOf(answer, part.id)) : null;
  },
};

function findRow(db: Db, { query, sides, years }: Readouts, row: string): { label: string; contacts: Contact[] } | null {
  const asked = parseQuery(new URLSearchParams(query));
  if (sides === null) {
    const pair = queryToldPairs(db, asked)?.pairs.find(({ side }) => side.id === row);
    return pair ? { label: pair.side.label, contacts: pair.contacts } : null;
  }
  const year = years.find((one) => String(one.year) === row)?.year;
  if (year === undefined) return null;
  const contacts = queryToldContacts(db, asked, [sides[0].id, sides[1].id]);
  return { label: row, contacts: contacts.filter(({ event }) => event.year === year) };
}

function listOf(label: string, events: readonly { id: string }[]): MarkList {
  return { label, total: events.length, rows: events.map(({ id }) => ({ id, note: null })) };
}

/** `3 days before 26 Jul 2017`. */
function offsetText(offset: number, day: string): string {
  const { pictures, say } = spokenWords();
  const { around: said } = pictures;
  return offset === 0 ? said.on(dated(day, say)) : said.apart(Math.abs(offset), offset < 0, dated(day, say));
}
