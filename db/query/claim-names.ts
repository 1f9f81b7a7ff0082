import { FAMILY_FIRST, indexNames, type NamedEntry, type NameIndex } from "#shared/claims/names.ts";
import type { Db } from "../client.ts";
import { sql } from "drizzle-orm";
import { spokenWords } from "#shared/words/spoken.ts";
import { selectAll } from "./statement.ts";
import { findWords, type Entry } from "./vocabulary.ts";

const loaded = new WeakMap<Db, Map<string, NameIndex>>();

/** Everybody a claim can name, as the record and the language spoken call them. */
export function queryNames(db: Db): NameIndex {
  const { locale } = spokenWords().say;
  const indexes = loaded.get(db) ?? new Map<string, NameIndex>();
  loaded.set(db, indexes);
  const index = indexes.get(locale) ?? indexNames([...entriesOf(db, "actor"), ...entriesOf(db, "person")]);
  indexes.set(locale, index);
  return index;
}

function entriesOf(db: Db, kind: NamedEntry["kind"]): NamedEntry[] {
  const states = new Map(
    kind === "actor"
      ? []
      : selectAll<{ id: string; state: string | null }>(db, sql`SELECT id, actor_id AS state FROM person`).map(({ id, state }) => [
          id,
          state,
        ]),
  );
  return [...(findWords(db, kind)?.values() ?? [])].map((entry) => toNamed(entry, kind, states.get(entry.id) ?? null));
}

function toNamed({ id, label, inText, hint, search }: Entry, kind: NamedEntry["kind"], state: string | null): NamedEntry {
  const aliases = search
    .split("|")
    .slice(2)
    .filter((alias) => alias !== "");
  return { kind, id, label, inText, hint, aliases, state, familyFirst: state !== null && FAMILY_FIRST.includes(state) };
}
