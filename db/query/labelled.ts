/** An id with its words; null where there is no id. */
export function labelled(id: string | null, label: string | null): { id: string; label: string } | null {
  return id === null ? null : { id, label: label ?? id };
}
