/**
 * Where readers reach the page, for permalinks in files and citations; without a slash at the end. Null where nobody says.
 * @throws RangeError naming the variable and what is allowed
 */
export function parseSite(variables: Readonly<Record<string, string | undefined>>): string | null {
  const given = variables["READOUT_URL"];
  if (given === undefined) return null;
  if (/^https?:\/\/[^\s?#"<>\\^`{|}]+$/.test(given) && URL.canParse(given)) return given.replace(/\/+$/, "");
  throw new RangeError(`READOUT_URL is "${given}"; it must be an address as https://readout.example`);
}

/** Where a reader on the same machine reaches it. */
export function localSite(port: number): string {
  return `http://127.0.0.1:${port}`;
}

export const DEFAULT_PORT = 8787;
