/**
 * Where readers reach the page, for permalinks in files and citations; without a slash at the end.
 * @throws RangeError naming the variable and what is allowed
 */
export function parseSite(variables: Readonly<Record<string, string | undefined>>): string {
  const given = variables["READOUT_URL"] ?? `http://127.0.0.1:${variables["PORT"] ?? "8787"}`;
  if (/^https?:\/\/[^\s?#"<>\\^`{|}]+$/.test(given) && URL.canParse(given)) return given.replace(/\/+$/, "");
  throw new RangeError(`READOUT_URL is "${given}"; it must be an address as https://readout.example`);
}
