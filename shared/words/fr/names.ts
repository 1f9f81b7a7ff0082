import type { Names } from "../names.ts";
import { CITIES } from "./cities.ts";
import { COLLECTIONS, LICENCES } from "./collections.ts";
import { NAMED_PERIODS } from "./named-periods.ts";
import { OFFICES } from "./offices.ts";
import { PEOPLE } from "./people.ts";
import { sayPeriod } from "./period-says.ts";
import { tell } from "./summary.ts";
import { WOMEN } from "./women.ts";

const REGIONS = new Intl.DisplayNames(["fr"], { type: "region" });

/** What Intl has no code for: former states and organisations, as a sentence has them. */
const OTHERS: Readonly<Record<string, string>> = {
  ANT: "les Antilles néerlandaises",
  "COW-AUH": "l’Autriche-Hongrie",
  "COW-BAD": "le Bade",
  "COW-BAV": "la Bavière",
  "COW-KOR": "la Corée (avant 1910)",
  "COW-PAP": "les États pontificaux",
  "COW-PMA": "Parme",
  "COW-RVN": "le Vietnam du Sud",
  "COW-SIC": "les Deux-Siciles",
  "COW-WRT": "le Wurtemberg",
  CSK: "la Tchécoslovaquie",
  DDR: "l’Allemagne de l’Est",
  EU: "l’UE",
  G7: "le G7",
  NATO: "l’OTAN",
  SCG: "la Serbie-et-Monténégro",
  SUN: "l’URSS",
  UN: "l’ONU",
  "X-HAWAII": "Hawaï",
  "X-TEXAS": "le Texas",
  YUG: "la Yougoslavie",
};

/** What Intl writes longer, or otherwise, than a newspaper does. */
const SHORTER: Readonly<Record<string, string>> = {
  HK: "Hong Kong",
  MO: "Macao",
  MM: "la Birmanie",
  RE: "La Réunion",
  SX: "Saint-Martin",
  TL: "le Timor oriental",
  VA: "le Vatican",
  VN: "le Vietnam",
  XK: "le Kosovo",
};

/** States and islands that are named without an article. */
const BARE = new Set(
  "AD AG AI AW BH CU CW CY DJ GG GI GU HT IL JE KI KM MC MG MS MT MU NR NU OM SG SM ST TK TO TT TV TW VC VU WF WS YT".split(" "),
);
const PLURAL = new Set("AE BM BQ BS FJ KM MV NL PH PW SC US".split(" "));
/** Masculine though they end in -e, or feminine though they do not. */
const MASCULINE = new Set("BZ CG KH MX MZ SR ZW".split(" "));
const FEMININE = new Set("GS GW KP KR MK".split(" "));

export const names: Names = {
  actor: ({ id, iso2, label, inText }) => {
    const known = OTHERS[id] ?? SHORTER[iso2 ?? ""];
    if (known !== undefined) return { label: big(known.replace(/^(?:les? |la |l’)/, "")), inText: known };
    const name = iso2 === null ? undefined : REGIONS.of(iso2);
    return name === undefined || iso2 === null || name === iso2 ? { label, inText } : { label: name, inText: withArticle(name, iso2) };
  },
  person: ({ id, label }) => {
    const name = PEOPLE[id]?.[0] ?? label;
    return { label: name, inText: name.replace(/^Roi /, "le roi ") };
  },
  shortPerson: ({ id, label }) => PEOPLE[id]?.[1] ?? label,
  city: ({ id, label }) => {
    const name = CITIES[id] ?? label;
    return { label: big(name.replace(/^(?:les? |la |l’)/, "")), inText: name };
  },
  office: ({ id, label }, person) => {
    const [name = label, feminine = name] = OFFICES[id] ?? [];
    return person !== null && WOMEN.has(person) ? feminine : name;
  },
  period: ({ id, label }) => NAMED_PERIODS[id] ?? label,
  periodSays: sayPeriod,
  collection: ({ id, label }) => COLLECTIONS[id] ?? label,
  licence: (text) => LICENCES[text] ?? text,
  tell,
  gazetteer: "Coordonnées des villes\u00A0: GeoNames, CC BY 4.0.",
};

function withArticle(name: string, iso2: string): string {
  if (PLURAL.has(iso2) || /^(?:Îles|Terres|Territoires|Samoa am)/.test(name)) return `les ${name}`;
  if (BARE.has(iso2) || /^Sainte?-/.test(name)) return name;
  if (iso2 !== "YE" && /^[aeiouyâéèêîôû]/i.test(name)) return `l’${name}`;
  return (name.endsWith("e") || FEMININE.has(iso2)) && !MASCULINE.has(iso2) ? `la ${name}` : `le ${name}`;
}

function big(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
