import { hasId } from "../tables.ts";

/**
 * Sanctions lists whose targets the record holds one by one; the id is that of the source. A list read in versions shows who
 * was taken off; a snapshot holds only who is on it today, so its past levels are too low.
 */
export const LISTS = {
  ofac: { label: "OFAC (SDN)", keeper: "USA", read: "versions" },
  un: { label: "UN Security Council", keeper: "UN", read: "snapshot" },
  uk: { label: "United Kingdom", keeper: "GBR", read: "snapshot" },
  // Nothing of it is bundled: a reader's own copy, by `readout import eu`.
  "own-eu": { label: "European Union, own copy", keeper: "EU", read: "snapshot" },
} as const satisfies Record<string, { label: string; keeper: string; read: "versions" | "snapshot" }>;

/** The page of one target on the list's own site; null where the list has no such page. */
export function listingUrl(list: string, ref: string): string | null {
  return list === "ofac" ? `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${encodeURIComponent(ref)}` : null;
}

/** Whether a list is known as it is today alone: who was taken off it before is not in its past. */
export function isSnapshot(id: string): boolean {
  return hasId(LISTS, id) && LISTS[id].read === "snapshot";
}
