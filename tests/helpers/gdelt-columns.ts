const HEAD = "GLOBALEVENTID SQLDATE MonthYear Year FractionDate".split(" ");
const ACTION =
  "IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone".split(" ");
const ACTOR = "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code".split(" ");
const NUMBERS: Readonly<Record<string, string>> = {
  GLOBALEVENTID: "BIGINT",
  SQLDATE: "INTEGER",
  MonthYear: "INTEGER",
  Year: "INTEGER",
  FractionDate: "DOUBLE",
  IsRootEvent: "INTEGER",
  QuadClass: "INTEGER",
  GoldsteinScale: "DOUBLE",
  NumMentions: "INTEGER",
  NumSources: "INTEGER",
  NumArticles: "INTEGER",
  AvgTone: "DOUBLE",
  DATEADDED: "BIGINT",
};

/** The columns of GDELT 1.0 (58) or 2.0 (61) by the names of the codebooks, with the SQL type each has. */
export function gdeltColumns(version: 1 | 2): readonly (readonly [name: string, type: string])[] {
  const actors = ["Actor1", "Actor2"].flatMap((whose) => ACTOR.map((name) => whose + name));
  const places = ["Actor1", "Actor2", "Action"].flatMap((whose) => placeColumns(`${whose}Geo_`, version));
  return [...HEAD, ...actors, ...ACTION, ...places, "DATEADDED", "SOURCEURL"].map((name) => [name, typeOf(name)]);
}

function placeColumns(prefix: string, version: 1 | 2): string[] {
  const names = ["Type", "FullName", "CountryCode", "ADM1Code", ...(version === 2 ? ["ADM2Code"] : []), "Lat", "Long", "FeatureID"];
  return names.map((name) => prefix + name);
}

function typeOf(name: string): string {
  if (/Geo_(?:Lat|Long)$/.test(name)) return "DOUBLE";
  return name.endsWith("Geo_Type") ? "INTEGER" : (NUMBERS[name] ?? "VARCHAR");
}
