import { spokenWords } from "#shared/words/spoken.ts";
import type { Db } from "../client.ts";

/**
 * Builds once of each database, which does not change while it is open, and keeps it as long as the database is used.
 * @param build of a database, and of a name where there are several of a kind
 */
export function keptOf<Value extends object, Name extends [] | [string]>(
  build: (db: Db, ...name: Name) => Value,
): (db: Db, ...name: Name) => Value {
  const kept = new WeakMap<Db, Map<string, Value>>();
  return (db, ...name) => {
    const own = kept.get(db) ?? new Map<string, Value>();
    kept.set(db, own);
    const value = own.get(name[0] ?? "") ?? build(db, ...name);
    own.set(name[0] ?? "", value);
    return value;
  };
}

/** The same, once for each language that answers are spoken in. */
export function keptByLanguage<Value extends object, Name extends [] | [string]>(
  build: (db: Db, ...name: Name) => Value,
): (db: Db, ...name: Name) => Value {
  const spoken = new Map<string, typeof build>();
  return (db, ...name) => {
    const { locale } = spokenWords().say;
    const kept = spoken.get(locale) ?? keptOf(build);
    spoken.set(locale, kept);
    return kept(db, ...name);
  };
}
