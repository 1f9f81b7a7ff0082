import type { Db } from "../client.ts";
import { actorLabel } from "./words.ts";

/** An id with its words; null where there is no id. */
export function labelled(id: string | null, label: string | null): { id: string; label: string } | null {
  return id === null ? null : { id, label: label ?? id };
}

/** A state or organisation with its name in the words of the answer. @param label its name in the record, where it is at hand */
export function labelledActor(db: Db, id: string | null, label: string | null = null): { id: string; label: string } | null {
  return id === null ? null : { id, label: actorLabel(db, id, label ?? id) };
}
