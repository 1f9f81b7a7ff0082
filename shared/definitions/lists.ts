/** Sanctions lists whose targets the record holds one by one; the id is that of the source. */
export const LISTS = {
  ofac: { label: "OFAC (SDN)", keeper: "USA" },
  un: { label: "UN Security Council", keeper: "UN" },
  uk: { label: "United Kingdom", keeper: "GBR" },
  // Nothing of it is bundled: a reader's own copy, by \`readout import eu\`.
  "own-eu": { label: "European Union, own copy", keeper: "EU" },
} as const satisfies Record<string, { label: string; keeper: string }>;

/** The page of one target on the list's own site; null where the list has no such page. */
export function listingUrl(list: string, ref: string): string | null {
  return list === "ofac" ? `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${encodeURIComponent(ref)}` : null;
}
