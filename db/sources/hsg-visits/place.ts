/**
 * The one city the opening sentence of a description plainly names; what was visited before or afterwards is not the venue.
 * @returns null where none or several are named
 */
export function findPlace(description: string): string | null {
  const opening = (
    description.replaceAll(/\b(?:D\.C|U\.N|U\.S|Md|Va|Mass)\./g, (abbreviation) => abbreviation.replaceAll(".", "")).split(/[.;]/, 1)[0] ??
    ""
  ).replace(/\bprivate visit to .*$/i, "");
  const named = PLACES.filter(([pattern]) => pattern.test(opening)).map(([, city]) => city);
  const cities = [...new Set(named)];
  return cities.length === 1 ? (cities[0] ?? null) : null;
}

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:in|at|to) Washington\b(?! State)/, "Washington"],
  [/\bWhite House\b/, "Washington"],
  [/\bCamp David\b/, "Camp David"],
  [/\bNew York City\b/, "New York"],
  [/\bU\.?N\.? General Assembly\b/, "New York"],
  [/\bCrawford\b/, "Crawford"],
  [/\bSea Island\b/, "Sea Island"],
  [/\bKennebunkport\b/, "Kennebunkport"],
  [/\bPittsburgh\b/, "Pittsburgh"],
  [/\bChicago\b/, "Chicago"],
  [/\bHonolulu\b/, "Honolulu"],
  [/\bSan Francisco\b/, "San Francisco"],
  [/\bSeattle\b/, "Seattle"],
  [/\bDenver\b/, "Denver"],
  [/\bWilliamsburg\b/, "Williamsburg"],
  [/\bHouston\b/, "Houston"],
  [/\bPalm Beach\b|\bMar-a-Lago\b/, "Palm Beach"],
  [/\bHyde Park\b/, "Hyde Park"],
  [/\bGlassboro\b/, "Glassboro"],
  [/\bWoodside\b/, "Woodside"],
  [/\bClaymont\b/, "Claymont"],
  [/\bRancho Mirage\b|\bSunnylands\b/, "Rancho Mirage"],
  [/\bNewport\b/, "Newport"],
  [/\bMiami\b/, "Miami"],
  [/\bAnnapolis\b/, "Annapolis"],
  [/\bSan Clemente\b/, "San Clemente"],
  [/\bLos Angeles\b/, "Los Angeles"],
  [/\bBoston\b/, "Boston"],
];
