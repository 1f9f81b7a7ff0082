import type { ExtraActor } from "./states.ts";

/** States that ended before the visits begin: partners of early relations and missions, by their COW abbreviation where they have one. */
export const FORMER_STATES: readonly ExtraActor[] = [
  former("COW-AUH", "Austria-Hungary", 300, "Western Europe", "1918-11-11", "AUT", ["Austrian Empire", "Austro-Hungarian Empire"]),
  former("COW-BAD", "Baden", 267, "Western Europe", "1871-01-18", "DEU", ["Grand Duchy of Baden"]),
  former("COW-BAV", "Bavaria", 245, "Western Europe", "1871-01-18", "DEU", ["Kingdom of Bavaria"]),
  former("COW-WRT", "Württemberg", 271, "Western Europe", "1871-01-18", "DEU", ["Kingdom of Württemberg"]),
  former("COW-PAP", "Papal States", 327, "Southern Europe", "1870-09-20", "ITA", []),
  former("COW-PMA", "Parma", 335, "Southern Europe", "1860-03-15", "ITA", ["Duchy of Parma"]),
  former("COW-SIC", "Two Sicilies", 329, "Southern Europe", "1861-02-13", "ITA", ["Kingdom of the Two Sicilies"]),
  {
    ...former("COW-KOR", "Korea (before 1910)", 730, "", "1910-08-28", null, ["Joseon", "Korean Empire"]),
    nameInText: "Korea",
    region: "Asia",
    subregion: "Eastern Asia",
  },
  {
    ...former("X-TEXAS", "Texas", null, "", "1846-02-18", "USA", ["Republic of Texas"]),
    region: "Americas",
    subregion: "Northern America",
    from: "1836-03-02",
  },
];

function former(
  id: string,
  name: string,
  cowCode: number | null,
  subregion: string,
  to: string,
  successor: string | null,
  aliases: readonly string[],
): ExtraActor {
  const nameInText = id === "COW-PAP" || id === "COW-SIC" ? `the ${name}` : name;
  return {
    id,
    kind: "former_state",
    name,
    nameInText,
    iso2: null,
    isoNumeric: null,
    cowCode,
    region: "Europe",
    subregion,
    from: null,
    to,
    successor,
    aliases,
  };
}
