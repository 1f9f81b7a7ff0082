import { FAMILY_FIRST, indexNames, type NamedEntry, type NameIndex } from "#shared/claims/names.ts";
import type { Db } from "../client.ts";
import { sql } from "drizzle-orm";
import { selectAll } from "./statement.ts";
import { findWords, type Entry } from "./vocabulary.ts";

const loaded = new WeakMap<Db, NameIndex>();

/** Everybody a claim can name, as the record calls them. */
export function queryNames(db: Db): NameIndex {
  const index = loaded.get(db) ?? indexNames([...entriesOf(db, "actor"), ...entriesOf(db, "person")]);
  loaded.set(db, index);
  return index;
}

function entriesOf(db: Db, kind: NamedEntry["kind"]): NamedEntry[] {
  const familyFirst = new Set(
    kind === "actor"
      ? []
      : selectAll<{ id: string }>(db, sql`SELECT id FROM person WHERE actor_id IN ${[...FAMILY_FIRST]}`).map(({ id }) => id),
  );
  return [...(findWords(db, kind)?.values() ?? [])].map((entry) => toNamed(entry, kind, familyFirst.has(entry.id)));
}

function toNamed({ id, label, hint, search }: Entry, kind: NamedEntry["kind"], familyFirst: boolean): NamedEntry {
  return {
    kind,
    id,
    label,
    hint,
    aliases: search
      .split("|")
      .slice(2)
      .filter((alias) => alias !== ""),
    familyFirst,
  };
}
