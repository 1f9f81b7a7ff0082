import type { Words } from "../en.ts";
import { number } from "./number.ts";
import { of } from "./of.ts";

const CUT: Readonly<Record<string, string>> = { année: "l’année", trimestre: "le trimestre", mois: "le mois", jour: "le jour" };

/** « l’année », « le mois », « le mandat ». */
function the(bucket: string): string {
  return CUT[bucket] ?? `le ${bucket}`;
}

export const marks: Words["marks"] = {
  notCovered: "non couvert",
  noSource: "Aucune source de la base ne le couvre",
  unstated: (value) => `${number(value)} de plus sans nombre indiqué`,
  spread: (value, when) => `${number(value)} de plus (${when}), jour inconnu`,
  possible: (value) => `${number(value)} de plus ${value < 2 ? "possible" : "possibles"}\u00A0: la date n’est pas exacte`,
  asOf: (day) => `Au ${day}`,
  only: (from, to) => `Du ${from} au ${to} seulement`,
  coveredInPart: "Couvert en partie",
  sample: "Un échantillon, non un relevé complet",
  unknownParts: (parts) => `Non couvert\u00A0: ${parts}`,
  compared: (label, amount) => `Comparé à ${label}\u00A0: ${amount}`,
  titled: (label, amount) => `${label}\u00A0: ${amount}`,
  noEnd: "en cours",
  choosePeriod: "À choisir pour en faire la période",
  more: (value) => `et ${number(value)} ${value < 2 ? "autre" : "autres"}`,
  brush: (label) => `${label} Maj avec les flèches choisit un intervalle comme période.`,
  brushKeys: ". Entrée en fait la période, Échap l’abandonne",
  map: { size: "Taille de la carte", larger: "Agrandir", smaller: "Réduire", whole: "Carte entière" },
  others: (count) => `${count} autres`,
  key: {
    possible: "possible, date non exacte",
    lastKnown: (bucket) => `dernier état connu avant la fin ${of(the(bucket))}`,
    partOf: (bucket) => `une partie seulement ${of(the(bucket))}`,
    partial: "les sources le couvrent en partie",
    crisis: "crise",
    crisisOrBreak: "crise ou relations rompues",
    gap: "lacune des sources",
    notExact: "date non exacte",
    onColumn: "sur une colonne\u00A0: possible, date non exacte",
    blank: (text) => `vide\u00A0: ${text}`,
    either: (text) => `vide ou 0\u00A0: ${text}`,
    zero: "couvert, rien d’enregistré",
    zeroInPart: "rien d’enregistré, couvert en partie",
    zeroEither: "rien d’enregistré, couvert entièrement ou en partie",
    home: { one: "à domicile", two: "chez l’un des deux côtés" },
    away: { one: "à l’étranger", two: "en pays tiers" },
    mapPossible: "possible\u00A0: la date n’est pas exacte",
    area: "La surface d’un cercle est le nombre d’événements",
  },
};
