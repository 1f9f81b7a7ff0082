import type { FactColumn } from "#shared/definitions/facts.ts";
import { words } from "./words.ts";

const { terms } = words;

const VOCABULARIES: Partial<Record<FactColumn, Readonly<Record<string, { label: string }>>>> = {
  kind: terms.kinds,
  status: terms.statuses,
  format: terms.formats,
  level: terms.levels,
  medium: terms.mediums,
  unit: terms.units,
  targetKind: terms.targetKinds,
  list: terms.lists,
};

/** What a word of a closed vocabulary is called; null where the fact has none, or not that word. */
export function wordFor(fact: FactColumn, value: string): string | null {
  const known = VOCABULARIES[fact];
  return known && Object.hasOwn(known, value) ? (known[value]?.label ?? null) : null;
}
