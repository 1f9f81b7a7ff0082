import type { Countries } from "../leaders/countries.ts";

const WASHINGTON =
  /Oval Office|Roosevelt Room|East Room|Cabinet Room|State Dining Room|Blue Room|Rose Garden|Vice President[’']s (?:Ceremonial Office|Residence)|Eisenhower Executive Office|Indian Treaty Room|Washington, D\.C\.|White House/;
const STATES = new Set(["New York", "NY", "California", "CA", "Maryland", "MD", "Texas", "Pennsylvania", "Delaware", "Florida", "Hawaii"]);

/** Where remarks were made: the lines above the hour, as room of the White House or as "City, Country"; else what the title adds. */
export function findVenue(title: string, opening: string, countries: Countries): { city: string; country: string } | null {
  const head = opening.split(/\d+:\d\d [AP]\.M\.|^[A-Z][A-Z .]+:/m, 1)[0] ?? "";
  if (WASHINGTON.test(head)) return { city: "Washington", country: "USA" };
  const lines = [...head.split("\n").toReversed(), /\| (.+)$/.exec(title)?.[1] ?? ""];
  for (const line of lines.map((text) => text.replaceAll(/[*\s]+/g, " ").trim())) {
    const [, city = "", region = ""] = /^([\p{L}.’' -]+), ([\p{L}. ]+?),?$/u.exec(line) ?? [];
    if (city === "") continue;
    const country = STATES.has(region) ? "USA" : countries.find(region);
    if (country !== null) return { city, country };
  }
  return null;
}
