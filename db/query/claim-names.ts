import { FAMILY_FIRST, indexNames, type NamedEntry, type NameIndex } from "#shared/claims/names.ts";
import type { Db } from "../client.ts";
import { sql } from "drizzle-orm";
import { fr } from "#shared/words/fr.ts";
import { speakIn } from "#shared/words/spoken.ts";
import { keptByLanguage } from "./kept.ts";
import { selectAll } from "./statement.ts";
import { findWords, type Entry } from "./vocabulary.ts";

interface Names {
  own: NameIndex;
  french: NameIndex;
}

/** Everybody a claim can name, as the record and the language spoken call them; and with the names French has for states. */
export const queryNames = keptByLanguage((db): Names => {
  const [actors, people] = [entriesOf(db, "actor"), entriesOf(db, "person")];
  const french = speakIn(fr, () => new Map(entriesOf(db, "actor").map(({ id, label }) => [id, label])));
  const called = actors.map((entry) => ({ ...entry, aliases: [...entry.aliases, french.get(entry.id) ?? entry.label] }));
  return { own: indexNames([...actors, ...people]), french: indexNames([...called, ...people]) };
});

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
