/** Claims set against each other on one page. */
const MOST_CLAIMS = 4;

/** The claims of an address: `claim=` holds several where semicolons separate them. */
export function readClaims(search: string): { text: string; claims: string[] } {
  const text = (new URLSearchParams(search).get("claim") ?? "").trim();
  const claims = text
    .split(";")
    .map((claim) => claim.trim())
    .filter((claim) => claim !== "");
  return { text, claims: [...new Set(claims)].slice(0, MOST_CLAIMS) };
}

/** The address of the page with other claims; what else it holds stays. */
export function claimAddress(search: string, text: string): string {
  const pairs = new URLSearchParams(search);
  if (text.trim() === "") pairs.delete("claim");
  else pairs.set("claim", text.trim());
  return pairs.size === 0 ? "/tallies" : `/tallies?${pairs.toString()}`;
}
