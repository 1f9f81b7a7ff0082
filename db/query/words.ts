import { DIMENSIONS, type DimensionId } from "#shared/definitions/dimensions.ts";
import type { FactColumn } from "#shared/definitions/facts.ts";
import { MACHINE_SOURCES } from "#shared/definitions/machine-sources.ts";
import { idsOf } from "#shared/tables.ts";
import type { Db } from "../client.ts";
import { UNKNOWN } from "./compile.ts";
import { findWords } from "./vocabulary.ts";
import { spokenWords } from "#shared/words/spoken.ts";

/** The label of one group of a dimension; the key itself where there is no word for it. */
export function describeKey(db: Db, dimension: DimensionId, key: string): string {
  if (key === UNKNOWN) return spokenWords().findings.notStated;
  if (dimension === "pair")
    return key
      .split(":")
      .map((id) => describeFact(db, "actor", id))
      .join(" – ");
  return describeFact(db, DIMENSIONS[dimension].fact, key);
}

/** What a state or organisation is called in the words of the answer. */
export function actorLabel(db: Db, id: string, label: string): string {
  return findWords(db, "actor")?.get(id)?.label ?? label;
}

/** The label of a value of a fact column. */
export function describeFact(db: Db, fact: FactColumn, value: string): string {
  return closedWords(fact)?.[value]?.label ?? findWords(db, fact)?.get(value)?.label ?? machineLabel(fact, value) ?? value;
}

/** How a sentence names a value: with the article English wants. */
export function describeInText(db: Db, fact: FactColumn, value: string): string {
  const closed = closedWords(fact)?.[value];
  if (closed) return "plural" in closed && typeof closed.plural === "string" ? closed.plural : closed.label;
  return findWords(db, fact)?.get(value)?.inText ?? machineLabel(fact, value) ?? value;
}

function machineLabel(fact: FactColumn, value: string): string | null {
  const id = fact === "source" ? idsOf(MACHINE_SOURCES).find((known) => known === value) : undefined;
  return id === undefined ? null : MACHINE_SOURCES[id].label;
}

function closedWords(fact: FactColumn): Readonly<Record<string, { label: string }>> | null {
  const { kinds, statuses, formats, levels, mediums, lists, units, targetKinds } = spokenWords().terms;
  const closed: Partial<Record<FactColumn, Readonly<Record<string, { label: string }>>>> = {
    kind: kinds,
    status: statuses,
    format: formats,
    level: levels,
    medium: mediums,
    list: lists,
    unit: units,
    targetKind: targetKinds,
  };
  return closed[fact] ?? null;
}
