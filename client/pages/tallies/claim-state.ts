import { splitClaims } from "#shared/claims/split-claims.ts";

/** The claims of an address: `claim=` holds several where semicolons or words that compare separate them. */
export function readClaims(search: string): { text: string; claims: string[] } {
  const text = (new URLSearchParams(search).get("claim") ?? "").trim();
  return { text, claims: splitClaims(text) };
}

/** The address of the page with other claims; what else it holds stays. */
export function claimAddress(search: string, text: string): string {
  const pairs = new URLSearchParams(search);
  if (text.trim() === "") pairs.delete("claim");
  else pairs.set("claim", text.trim());
  return pairs.size === 0 ? "/tallies" : `/tallies?${pairs.toString()}`;
}
