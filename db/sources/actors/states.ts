/** Actors that country-codes does not list, and what CLDR's short names leave to be said. Facts of public record. */
export interface ExtraActor {
  id: string;
  kind: "state" | "former_state" | "territory" | "organisation";
  name: string;
  nameInText: string;
  iso2: string | null;
  isoNumeric: string | null;
  cowCode: number | null;
  region: string | null;
  subregion: string | null;
  from: string | null;
  to: string | null;
  successor: string | null;
  aliases: readonly string[];
}

const EUROPE = { region: "Europe", subregion: "Eastern Europe" };
const SOUTHERN = { region: "Europe", subregion: "Southern Europe" };
const NO_ISO = { iso2: null, isoNumeric: null };
const ORGANISATION = { kind: "organisation", ...NO_ISO, cowCode: null, region: null, subregion: null, to: null, successor: null } as const;
const FORMER = { kind: "former_state", ...NO_ISO } as const;

export const EXTRA_ACTORS: readonly ExtraActor[] = [
  {
    ...FORMER,
    id: "SUN",
    name: "Soviet Union",
    nameInText: "the Soviet Union",
    cowCode: 365,
    ...EUROPE,
    from: "1922-12-30",
    to: "1991-12-25",
    successor: "RUS",
    aliases: ["USSR", "U.S.S.R.", "Union of Soviet Socialist Republics"],
  },
  {
    ...FORMER,
    id: "YUG",
    name: "Yugoslavia",
    nameInText: "Yugoslavia",
    cowCode: 345,
    ...SOUTHERN,
    from: "1918-12-01",
    to: "2003-02-03",
    successor: "SCG",
    aliases: ["Federal Republic of Yugoslavia", "Kingdom of Yugoslavia"],
  },
  {
    ...FORMER,
    id: "SCG",
    name: "Serbia and Montenegro",
    nameInText: "Serbia and Montenegro",
    cowCode: 345,
    ...SOUTHERN,
    from: "2003-02-04",
    to: "2006-06-04",
    successor: "SRB",
    aliases: [],
  },
  {
    ...FORMER,
    id: "CSK",
    name: "Czechoslovakia",
    nameInText: "Czechoslovakia",
    cowCode: 315,
    ...EUROPE,
    from: "1918-10-28",
    to: "1992-12-31",
    successor: null,
    aliases: ["Czechoslovak Republic"],
  },
  {
    ...FORMER,
    id: "DDR",
    name: "East Germany",
    nameInText: "East Germany",
    cowCode: 265,
    region: "Europe",
    subregion: "Western Europe",
    from: "1949-10-07",
    to: "1990-10-02",
    successor: "DEU",
    aliases: ["German Democratic Republic", "GDR"],
  },
  {
    ...FORMER,
    id: "COW-RVN",
    name: "South Vietnam",
    nameInText: "South Vietnam",
    cowCode: 817,
    region: "Asia",
    subregion: "South-eastern Asia",
    from: "1954-06-04",
    to: "1975-04-30",
    successor: "VNM",
    aliases: ["Republic of Vietnam"],
  },
  {
    ...FORMER,
    id: "X-HAWAII",
    name: "Hawaii",
    nameInText: "Hawaii",
    cowCode: null,
    region: "Oceania",
    subregion: "Polynesia",
    from: null,
    to: "1898-08-11",
    successor: "USA",
    aliases: ["Kingdom of Hawaii", "Republic of Hawaii"],
  },
  {
    ...FORMER,
    kind: "territory",
    id: "ANT",
    name: "Netherlands Antilles",
    nameInText: "the Netherlands Antilles",
    cowCode: null,
    region: "Americas",
    subregion: "Latin America and the Caribbean",
    from: null,
    to: "2010-10-09",
    successor: null,
    aliases: [],
  },
  {
    id: "XKX",
    kind: "state",
    name: "Kosovo",
    nameInText: "Kosovo",
    iso2: "XK",
    isoNumeric: null,
    cowCode: 347,
    ...SOUTHERN,
    from: "2008-02-17",
    to: null,
    successor: null,
    aliases: ["Republic of Kosovo"],
  },
  {
    ...ORGANISATION,
    id: "EU",
    name: "EU",
    nameInText: "the European Union",
    from: "1993-11-01",
    aliases: ["European Union", "European Commission", "European Council"],
  },
  { ...ORGANISATION, id: "NATO", name: "NATO", nameInText: "NATO", from: "1949-04-04", aliases: ["North Atlantic Treaty Organization"] },
  {
    ...ORGANISATION,
    id: "UN",
    name: "UN",
    nameInText: "the United Nations",
    from: "1945-10-24",
    aliases: ["United Nations", "UN Security Council"],
  },
  {
    ...ORGANISATION,
    id: "G7",
    name: "G7",
    nameInText: "the G7",
    from: "1975-11-15",
    aliases: ["G6", "G8", "Group of Seven", "Group of Eight"],
  },
];

/** Names where CLDR's short form is an abbreviation or needs the part it drops. */
export const FULL_NAMES: Readonly<Record<string, string>> = {
  USA: "United States",
  GBR: "United Kingdom",
  BIH: "Bosnia and Herzegovina",
  COD: "DR Congo",
  COG: "Congo",
  ATG: "Antigua and Barbuda",
  KNA: "Saint Kitts and Nevis",
  LCA: "Saint Lucia",
  VCT: "Saint Vincent and the Grenadines",
  TTO: "Trinidad and Tobago",
  STP: "São Tomé and Príncipe",
  MMR: "Myanmar",
};

/** Names that take an article inside a sentence. */
export const WITH_ARTICLE: ReadonlySet<string> = new Set(
  "USA GBR NLD PHL BHS GMB ARE DOM CAF COM MDV SLB MHL COK CYM FLK FRO COD MNP TCA VGB VIR UMI BES SGS".split(" "),
);

/** Life spans that COW gives for a longer line of states than ours. */
export const OWN_SPANS: Readonly<Record<string, { from: string; successorOf: string }>> = {
  // COW 365 covers Russia and the Soviet Union; SUN holds the days before.
  RUS: { from: "1991-12-26", successorOf: "SUN" },
  // COW 345 covers Yugoslavia and Serbia.
  SRB: { from: "2006-06-05", successorOf: "SCG" },
};
