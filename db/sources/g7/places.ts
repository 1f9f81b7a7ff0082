/** Hosts as the list prints them. */
export const HOSTS = {
  France: "FRA",
  "United States": "USA",
  "United Kingdom": "GBR",
  Germany: "DEU",
  Japan: "JPN",
  Italy: "ITA",
  Canada: "CAN",
  Russia: "RUS",
  "European Union": "EU",
} as const satisfies Record<string, string>;

/** Summits held on the ground of another than their host. */
export const VENUE_COUNTRIES: Readonly<Record<string, string>> = { "2014-brussels": "BEL" };

/** Printed places that the other sources call by another name. */
const CITIES: Readonly<Record<string, string>> = {
  "Strelna, Saint Petersburg": "Saint Petersburg",
  "Lake Toya, Hokkaido": "Toyako",
  "Krün, Bavaria": "Schloss Elmau",
  "Shima, Mie Prefecture": "Shima City",
  "La Malbaie, Quebec": "Charlevoix",
  "Huntsville, Ontario": "Muskoka",
  "Évian-les-Bains": "Evian-les-Bains",
};

/** The city without the region after its comma. */
export function findCity(printed: string): string {
  return CITIES[printed] ?? printed.split(",")[0] ?? printed;
}
