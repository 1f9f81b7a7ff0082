import type { Lexicon } from "./translate.ts";

/** What French calls the acts and the people of a state, folded and without its endings. */
const ADJECTIVES: Readonly<Record<string, readonly string[]>> = {
  AFG: ["afghan"],
  AUT: ["autrichien"],
  BEL: ["belge"],
  BGR: ["bulgare"],
  BLR: ["bielorusse"],
  BRA: ["bresilien"],
  CAN: ["canadien"],
  CHE: ["suisse"],
  CHN: ["chinois"],
  CUB: ["cubain"],
  CZE: ["tcheque"],
  DEU: ["allemand"],
  DNK: ["danois"],
  ESP: ["espagnol"],
  EST: ["estonien"],
  FIN: ["finlandais"],
  FRA: ["francais"],
  GBR: ["britannique"],
  GEO: ["georgien"],
  HUN: ["hongrois"],
  IND: ["indien"],
  IRN: ["iranien"],
  ISR: ["israelien"],
  ITA: ["italien"],
  JPN: ["japonais"],
  LTU: ["lituanien"],
  LVA: ["letton"],
  MEX: ["mexicain"],
  NLD: ["neerlandais"],
  NOR: ["norvegien"],
  POL: ["polonais"],
  PRK: ["nord coreen"],
  PRT: ["portugais"],
  ROU: ["roumain"],
  RUS: ["russe"],
  SAU: ["saoudien"],
  SUN: ["sovietique"],
  SVK: ["slovaque"],
  SVN: ["slovene"],
  SWE: ["suedois"],
  SYR: ["syrien"],
  TUR: ["turc", "turque"],
  UKR: ["ukrainien"],
  USA: ["americain", "etats unien"],
  VEN: ["venezuelien"],
};

/** Each word of the grammar and what French says for it, folded; the longest that fits is taken. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  calls: ["appel", "appels", "conversation", "conversations", "coup de fil", "coups de fil"],
  "phone calls": [
    "appel telephonique",
    "appels telephoniques",
    "conversation telephonique",
    "conversations telephoniques",
    "entretien telephonique",
    "entretiens telephoniques",
    "par telephone",
    "au telephone",
  ],
  "video calls": [
    "appel video",
    "appels video",
    "visioconference",
    "visioconferences",
    "par visioconference",
    "en visioconference",
    "par video",
  ],
  spoke: ["se sont parle", "a parle", "ont parle"],
  "did not speak": ["ne se sont pas parle"],
  meetings: ["rencontre", "rencontres", "reunion", "reunions", "tete a tete"],
  met: ["se sont rencontres", "se sont vus", "a rencontre", "ont rencontre"],
  summits: ["sommet", "sommets"],
  agreements: ["accord", "accords", "traite", "traites"],
  visits: ["visite", "visites"],
  visited: ["a visite", "ont visite"],
  journeys: ["voyage", "voyages", "deplacement", "deplacements"],
  diplomats: ["diplomate", "diplomates"],
  "persons expelled": ["personnes expulsees"],
  expelled: ["expulse", "expulses", "expulsee", "expulsees", "a expulse", "ont expulse", "expulsa"],
  expulsions: ["expulsion", "expulsions"],
  missions: ["mission", "missions", "representations"],
  consulates: ["consulat", "consulats"],
  closures: ["fermeture", "fermetures"],
  closed: ["ferme", "fermes", "fermee", "fermees", "a ferme", "ont ferme"],
  sanctions: ["sanction", "sanctions", "serie de sanctions", "series de sanctions", "train de sanctions", "trains de sanctions"],
  sanctioned: ["sanctionne", "a sanctionne", "ont sanctionne"],
  "sanctions targets": ["cible de sanctions", "cibles de sanctions"],
  targets: ["cible", "cibles"],
  leaders: ["dirigeant", "dirigeants"],
  "heads of state": ["chef d etat", "chefs d etat"],
  president: ["president", "presidente"],
  presidents: ["presidents"],
  "at the level of leaders": ["au niveau des dirigeants"],
  administration: ["administration"],
  exactly: ["exactement", "precisement"],
  only: ["seulement"],
  "more than": ["plus de", "plus d"],
  "at least": ["au moins", "pas moins de"],
  "fewer than": ["moins de", "moins d"],
  "at most": ["au plus", "au maximum", "pas plus de"],
  about: ["environ", "a peu pres", "quelque", "quelques", "autour de"],
  nearly: ["presque", "pres de"],
  no: ["aucun", "aucune", "pas de", "pas d"],
  "12": ["une douzaine de", "une douzaine d", "douzaine"],
  ...Object.fromEntries(
    [
      [10, "dizaine"],
      [20, "vingtaine"],
      [30, "trentaine"],
      [40, "quarantaine"],
      [50, "cinquantaine"],
      [100, "centaine"],
    ].map(([value, word]) => [`about ${value}`, [`une ${word} de`, `une ${word} d`]]),
  ),
  and: ["et"],
  with: ["avec"],
  between: ["entre"],
  by: ["par"],
  against: ["contre", "a l encontre de", "envers"],
  the: ["le", "la", "les", "l"],
  of: ["de", "d", "du", "des"],
  to: ["a", "au", "aux", "vers"],
  on: ["sur"],
  have: ["ont", "ont eu", "a eu", "eu"],
  were: ["sont", "ont ete", "a ete", "furent", "etaient"],
  since: ["depuis", "depuis le", "depuis que", "depuis qu", "a partir de", "a partir du"],
  until: ["jusqu en", "jusqu au", "jusqu a", "jusque"],
  before: ["avant", "avant le"],
  during: ["pendant", "durant", "au cours de", "au cours du", "lors de", "lors du"],
  under: ["sous"],
  times: ["fois"],
  "in total": ["au total", "en tout"],
  "each other": ["l un l autre"],
  "took office": ["a pris ses fonctions", "est entre en fonction", "est entre en fonctions"],
  he: ["il"],
  she: ["elle"],
  his: ["son", "sa", "ses"],
  term: ["mandat"],
  presidency: ["presidence"],
  predecessor: ["predecesseur"],
  days: ["jour", "jours"],
  weeks: ["semaine", "semaines"],
  months: ["mois"],
  years: ["an", "ans", "annee", "annees"],
  first: ["premier", "premiere", "premiers", "premieres"],
  second: ["second", "seconde", "deuxieme"],
  last: ["dernier", "derniere", "derniers", "dernieres"],
  january: ["janvier", "janv"],
  february: ["fevrier", "fevr"],
  march: ["mars"],
  april: ["avril"],
  may: ["mai"],
  june: ["juin"],
  july: ["juillet", "juil"],
  august: ["aout"],
  september: ["septembre"],
  october: ["octobre"],
  november: ["novembre"],
  december: ["decembre"],
  "1": ["1er"],
  Putin: ["poutine"],
  Yeltsin: ["eltsine"],
  Gorbachev: ["gorbatchev"],
  Khrushchev: ["khrouchtchev"],
  Brezhnev: ["brejnev"],
  Stalin: ["staline"],
  Netanyahu: ["netanyahou"],
  Poroshenko: ["porochenko"],
  Lukashenko: ["loukachenko"],
  Zelensky: ["zelenski"],
  "European Union": ["union europeenne"],
  "Soviet Union": ["union sovietique"],
  Britain: ["grande bretagne"],
  Moscow: ["moscou"],
  "White House": ["maison blanche"],
};

const UNITS =
  "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(" ");
const TENS = ["vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"];

/** « soixante et onze », « quatre-vingts », « cent vingt » : each number below a thousand as French writes it, with its figures. */
function numberWords(): [string, string][] {
  const below = Array.from({ length: 100 }, (_, value) => spellBelow(value));
  const hundreds = Array.from({ length: 9 }, (_, index) => (index === 0 ? "cent" : `${UNITS[index + 1] ?? ""} cent`));
  const spelt = [
    ...below.map((words, value): [string, number] => [words, value]),
    ...hundreds.flatMap((words, index): [string, number][] => [
      [words, (index + 1) * 100],
      [`${words}s`, (index + 1) * 100],
      ...below.slice(1).map((rest, value): [string, number] => [`${words} ${rest}`, (index + 1) * 100 + value + 1]),
    ]),
    ...below.flatMap((words, value): [string, number][] => (/(?:^| )un$/.test(words) ? [[`${words}e`, value]] : [])),
    ["quatre vingts", 80],
    ["mille", 1000],
  ] satisfies [string, number][];
  return spelt.map(([words, value]) => [words.replaceAll("-", " "), String(value)]);
}

function spellBelow(value: number): string {
  if (value < 20) return UNITS[value] ?? "";
  const tens = Math.floor(value / 10);
  const ten = TENS[tens - 2] ?? "";
  // From 71 and 91 on they go on counting from the ten before.
  const rest = tens === 7 || tens === 9 ? (value % 10) + 10 : value % 10;
  if (rest === 0) return ten;
  const joint = (rest === 1 || rest === 11) && tens < 8 ? " et " : " ";
  return `${ten}${joint}${UNITS[rest] ?? ""}`;
}

const PERIOD_JOINTS: ReadonlySet<string> = new Set(["between", "and", "since", "until", "before", "to", "from"]);
const JOURNEYS: ReadonlySet<string> = new Set(["visits", "visited", "journeys"]);

/** How a claim is typed in French, as the words of the grammar. */
export const FRENCH: Lexicon = {
  phrases: new Map([
    ...numberWords(),
    ...Object.entries(PHRASES).flatMap(([grammar, said]) => said.map((words): [string, string] => [words, grammar])),
  ]),
  adjectives: new Map(
    Object.entries(ADJECTIVES).flatMap(([state, stems]) =>
      stems.flatMap((stem) =>
        ["", "s", "e", "es", "ne", "nes", "ienne", "iennes"].map((ending): [string, string] => [`${stem}${ending}`, state]),
      ),
    ),
  ),
  /** What the words around it make of a small word: « de 2015 à 2016 », « le 28 janvier », « en Russie », « à » and « a ». */
  inPlace: ({ raw, word, isDated, before, said }) => {
    if (word === "a" && raw.toLowerCase() === "a") return "has";
    if (word === "en") return isDated || !said.some((one) => JOURNEYS.has(one)) ? "in" : "to";
    if (word === "le" && isDated) return PERIOD_JOINTS.has(before) ? "" : "on";
    if ((word === "de" || word === "du" || word === "d") && isDated) return "from";
    if ((word === "pendant" || word === "durant") && isDated) return "in";
    return null;
  },
};
