import type { EventItem } from "#shared/api.ts";

let opened: string | null = null;

/** Remembers, until the page is loaded anew, which event was opened from the list; null to forget it. */
export function noteOpened(id: string | null): void {
  opened = id;
}

/** The row of the event that was opened, once: where its row is there, it is forgotten. */
export function findOpened(rows: ReadonlyMap<number, EventItem>): number | null {
  if (opened === null) return null;
  for (const [index, { id }] of rows) {
    if (id !== opened) continue;
    opened = null;
    return index;
  }
  return null;
}
