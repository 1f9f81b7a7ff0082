import { slugify } from "../slug.ts";
import type { Actors } from "../context.ts";

/** Country names and adjectives in titles, and the actor they mean. */
export class Countries {
  readonly #byName = new Map<string, string>();

  constructor(actors: Actors) {
    for (const [id, actor] of actors.byId) {
      if (actor.to !== null) continue;
      for (const name of [actor.name, actor.nameInText, ...actor.aliases]) if (name.length > 2) this.#add(name, id);
    }
    for (const [id, names] of Object.entries(SPELLINGS)) for (const name of names.split(",")) this.#add(name, id);
  }

  /** The actor a whole text names. */
  find(text: string): string | null {
    const key = keyOf(text);
    return this.#byName.get(key) ?? this.#byName.get(key.replace(FORM, "")) ?? null;
  }

  /** The longest country name a text begins with, and what follows it. */
  findStart(text: string): { actor: string; rest: string } | null {
    const words = text.split(" ");
    for (let length = Math.min(words.length, LONGEST); length > 0; length--) {
      const actor = this.find(words.slice(0, length).join(" "));
      if (actor !== null) return { actor, rest: words.slice(length).join(" ") };
    }
    return null;
  }

  #add(name: string, id: string): void {
    this.#byName.set(keyOf(name), id);
  }
}

const LONGEST = 9;
/** "the Hashemite Kingdom of Jordan" is Jordan. The exact name is looked up first: the two Koreas and Congos are told apart by it. */
const FORM =
  /^(?:(?:federal|federative|islamic|hellenic|french|italian|socialist|cooperative|bolivarian|arab|democratic|oriental|plurinational|united|hashemite) )*(?:republic|state|kingdom|commonwealth|government|sultanate|emirate|union) of (?:the )?/;

function keyOf(text: string): string {
  return slugify(text.replace(/^the /i, "")).replaceAll("-", " ");
}

/** Adjectives, short forms and spellings beside the names the record has. */
const SPELLINGS: Readonly<Record<string, string>> = {
  AFG: "Afghan",
  ALB: "Albanian",
  ARE: "UAE,Emirati,Abu Dhabi",
  ARG: "Argentine,Argentinian,Argentine Republic",
  ARM: "Armenian",
  AUS: "Australian",
  AUT: "Austrian",
  AZE: "Azerbaijani",
  BEL: "Belgian",
  BGD: "Bangladeshi",
  BGR: "Bulgarian",
  BHR: "Bahraini",
  BIH: "Bosnia and Herzegovina",
  BLR: "Belarusian",
  BRA: "Brazilian",
  CAN: "Canadian",
  CHE: "Swiss,Swiss Confederation",
  CHL: "Chilean",
  CHN: "Chinese,PRC,People's Republic of China,China",
  CIV: "Côte d'Ivoire,Ivory Coast",
  COD: "Democratic Republic of the Congo,DRC",
  COG: "Republic of the Congo,Congo",
  COL: "Colombian",
  CPV: "Cabo Verde,Cape Verde",
  CUB: "Cuban",
  CYP: "Cypriot",
  CZE: "Czech,Czech Republic",
  DEU: "German,Federal Republic of Germany",
  DNK: "Danish",
  EGY: "Egyptian",
  ESP: "Spanish",
  EST: "Estonian",
  FIN: "Finnish",
  FRA: "French,French Republic",
  FSM: "Micronesia",
  GBR: "British,UK,U.K.,Great Britain,England",
  GEO: "Georgian",
  GNB: "Bissau",
  GRC: "Greek,Hellenic Republic",
  GTM: "Guatemalan",
  HND: "Honduran",
  HUN: "Hungarian",
  IDN: "Indonesian",
  IND: "Indian",
  IRL: "Irish",
  IRN: "Iranian",
  IRQ: "Iraqi",
  ISL: "Icelandic",
  ISR: "Israeli",
  ITA: "Italian,Italian Republic",
  JOR: "Jordanian",
  JPN: "Japanese",
  KAZ: "Kazakh,Kazakhstani",
  KGZ: "Kyrgyz,Kyrgyz Republic,Kyrgyzstani",
  KOR: "Republic of Korea,South Korea,South Korean,ROK,Korean",
  KWT: "Kuwaiti",
  LBN: "Lebanese",
  LTU: "Lithuanian",
  LVA: "Latvian",
  MEX: "Mexican",
  MMR: "Myanmar",
  MNG: "Mongolian",
  NLD: "Dutch,Netherlands",
  NOR: "Norwegian",
  NZL: "New Zealand",
  PAK: "Pakistani",
  PAN: "Panamanian",
  PER: "Peruvian",
  PHL: "Philippine,Philippines",
  POL: "Polish",
  PRK: "North Korea",
  PRT: "Portuguese",
  PSE: "Palestinian,Palestine,Palestinian Authority,Palestinian National Authority",
  QAT: "Qatari",
  ROU: "Romanian",
  RUS: "Russian",
  SAU: "Saudi",
  SGP: "Singaporean",
  SRB: "Serbian",
  SVK: "Slovak,Slovak Republic",
  SVN: "Slovenian",
  SWE: "Swedish",
  SYR: "Syrian,Syrian Arab Republic",
  THA: "Thai",
  TJK: "Tajikistani",
  TKM: "Turkmen",
  TUN: "Tunisian",
  TUR: "Turkish,Turkiye,Türkiye,Turkey",
  UKR: "Ukrainian",
  USA: "US,U.S.,United States,American",
  UZB: "Uzbek,Uzbekistani",
  VAT: "Holy See,Vatican",
  VEN: "Venezuelan",
  VNM: "Vietnamese,Communist Party of Vietnam",
  ZAF: "South African",
  EU: "EU,European Union",
  NATO: "NATO",
  UN: "UN,U.N.,United Nations",
};
