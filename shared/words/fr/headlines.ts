import type { Words } from "../en.ts";
import type { Axis, Noun } from "../noun.ts";
import { number } from "./number.ts";
import { of } from "./of.ts";
import { say } from "./say.ts";

const big = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** « en 2022 », « en mars 2022 », « au T1 2022 », « le 4 mars 2022 », « sous Obama ». */
function at(labels: readonly string[]): string {
  return say.list(
    labels.map((label) => `${wordFor(label)} ${label}`),
    "and",
  );
}

function wordFor(label: string): string {
  if (/^\d{1,2}(er)? \p{L}/u.test(label)) return "le";
  if (/^T\d/.test(label)) return "au";
  return /^\p{Lu}/u.test(label) ? "sous" : "en";
}

function stretch({ first, last, length }: { first: string; last: string; length: number }): string {
  return length === 2 ? `${at([first])} ni ${at([last])}` : `${of(first)} à ${last}`;
}

const none = ({ feminine = false }: Noun): string => (feminine ? "aucune" : "aucun");
const same = ({ feminine = false }: Axis): string => (feminine ? "une même" : "un même");

export const headlines: Words["headlines"] = {
  nouns: {
    calls: { one: "appel", many: "appels" },
    sanctions: { one: "décision de sanction", many: "décisions de sanction", feminine: true },
    listings: { one: "cible inscrite", many: "cibles inscrites", feminine: true },
    stock: { one: "cible sur la liste", many: "cibles sur les listes", feminine: true },
    venues: { one: "rencontre", many: "rencontres", feminine: true },
    visits: { one: "visite", many: "visites", feminine: true },
    expulsions: { one: "personne expulsée", many: "personnes expulsées", feminine: true },
    timeline: { one: "événement", many: "événements" },
  },
  delisted: { one: "cible radiée", many: "cibles radiées", feminine: true },
  inThisPeriod: (counted) => `${counted} sur cette période`,
  recordedInThisPeriod: (counted) => `${counted} sur cette période`,
  notCovered: (what) => `${big(what)}\u00A0: période non couverte par les sources`,
  none: (noun) => `${big(none(noun))} ${noun.one} sur cette période`,
  peak: (noun, value, labels) => `Les ${noun.many} culminent à ${number(value)} ${at(labels)}`,
  neverMore: (counted, axis) => `Jamais plus de ${counted} dans ${same(axis)} ${axis.label.toLowerCase()}`,
  neverTwo: (counted, axis) => `${counted}, jamais plus d’un par ${axis.label.toLowerCase()}`,
  onesIn: (counted, labels) => `${counted}, ${at(labels)}`,
  silence: (finding, span, noun) => `${finding}\u202F; ${none(noun)} ${stretch(span)}`,
  delistedToo: (finding, delisted) => `${finding}\u202F; ${say.count(delisted, { one: "radiation", many: "radiations", feminine: true })}`,
  noneInRecord: (nothing) => `${nothing} dans la base`,
  allLevels: ", tous niveaux confondus,",
  pageUncovered: (noun, where) => `La base ne couvre pas les ${noun.many}${where}`,
  pageSilence: (lead, span) => `${lead}\u202F; aucun appel ${stretch(span)}`,
  pagePeak: (lead, labels) => `${lead}\u202F; le plus d’appels ${at(labels)}`,
  mentioning: (text) => `, parmi les événements qui mentionnent «\u00A0${text}\u00A0»`,
  narrowed: (alone) => `${alone ? "," : " et"} avec les filtres ci-dessus`,
  between: (one, other) => `entre ${one} et ${other}`,
  with: (one) => `avec ${one}`,
  bothUncovered: (noun) => `${big(noun.many)}\u00A0: période non couverte par les sources`,
  bothNone: (noun) => `${big(none(noun))} ${noun.one}, ni dans un sens ni dans l’autre, sur cette période`,
  bothEqual: (noun, value) => `${big(noun.many)}\u00A0: ${number(value)} dans chaque sens`,
  bothWays: (noun, more, less) => `${big(noun.many)}\u00A0: ${more}, ${less}`,
  oneWay: (noun, known, unknown) => `${big(noun.many)}\u00A0: ${known}\u202F; ${unknown}, non couvert par les sources`,
  way: (value, floor, phrase) => `${floor ? "au moins " : ""}${number(value)} ${phrase}`,
  ways: {
    anyone: "quiconque",
    to: (who) => `vers ${who}`,
    abroadBy: (who) => `à l’étranger par ${who}`,
    by: (who) => `par ${who}`,
    byOthers: "par d’autres",
  },
  noCity: (counted) => `${counted}, sans ville nommée`,
  noCityMore: (counted, most) => `${counted}\u202F; aucune ville n’en a eu plus de ${number(most)}`,
  noCityTwice: (counted) => `${counted}, jamais deux dans la même ville`,
  inCities: (counted, names) => `${counted}, à ${say.list(names, "and")}`,
  leadTogether: (names, most, all) => `${say.list(names, "and")} en tête avec ${number(most)} chacun, sur ${all}`,
  leads: (name, most, all) => `${name} en tête avec ${number(most)}, sur ${all}`,
  second: (lead, name) => `${lead}, puis ${name}`,
  noneNamed: (counted, axis) => `${counted}, sans ${axis.label.toLowerCase()} indiqué${axis.feminine === true ? "e" : ""}`,
  noneWithMore: (counted, groups, axis, most) => `${counted} pour ${number(groups)} ${axis.plural}, jamais plus de ${number(most)} chacun`,
  inPlaces: (counted, cities, states) =>
    `${counted}, dans ${number(cities)} ${cities === 1 ? "ville" : "villes"} de ${number(states)} ${states === 1 ? "État" : "États"}`,
  away: { one: "à l’étranger", two: "en pays tiers" },
  home: { one: "à domicile", two: "chez l’un des deux côtés" },
  noneThere: (counted, where) => `${counted}, rien ${where}`,
  ground: (counted, elsewhere, away, home, own) => `${counted}\u00A0: ${number(elsewhere)} ${away}, ${number(home)} ${own}`,
  placeless: (finding, open) => `${finding}, ${number(open)} sans ville nommée`,
  lists: (most, others) =>
    [`Liste ${most.list}\u00A0: ${number(most.value)} cibles`, ...others.map(({ list, value }) => `${list} ${number(value)}`)].join(", "),
  onList: (value, list, day) =>
    `${big(say.count(value, { one: "cible", many: "cibles", feminine: true }))} sur la liste ${list}${day === null ? "" : ` le ${day}`}`,
  levelChange: (now, up, before, label) => `${now}, ${up ? "en hausse" : "en baisse"} (${number(before)} à la fin ${of(label)})`,
};
