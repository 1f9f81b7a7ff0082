import type { Words } from "../en.ts";
import { number } from "./number.ts";
import { inState } from "./in.ts";
import { of } from "./of.ts";

export const drawn: Words["drawn"] = {
  things: {
    contact: (value) => (value < 2 ? `Le contact (${number(value)})` : `Les ${number(value)} contacts`),
    event: (value) => (value < 2 ? `L’événement (${number(value)})` : `Les ${number(value)} événements`),
  },
  silence: {
    heads: ["Durée", "Du", "Au", "Dernier avant", "Rompu par", "Couverture"],
    notCovered: "non couvert",
    title: { contact: "Les plus longs intervalles sans contact", event: "Les plus longs intervalles sans événement" },
    length: { contact: "jours sans contact, dans la mesure couverte", event: "jours sans événement, dans la mesure couverte" },
    goesOn: "en cours",
    open: "en partie non couvert, ou date imprécise",
    empty: "Aucun intervalle n’a de jour couvert\u202F; ceux-là figurent dans le fichier.",
    partial: "Pas entièrement couvert\u00A0: certains intervalles sont tels que le disent des sources partielles.",
    usual: (days) => `La moitié des intervalles couverts ne dépasse pas ${number(days)} ${days < 2 ? "jour" : "jours"}.`,
    shorter: "Les plus courts ne sont pas dessinés.",
    uncovered: "Ceux sans aucun jour couvert sont laissés de côté.",
    vague: (events) =>
      `${number(events)} ${events < 2 ? "événement connu" : "événements connus"} au mois ou à l’année près n’en ${events < 2 ? "rompt" : "rompent"} aucun.`,
    after: (length, title) => `${length} après\u00A0: ${title}`,
  },
  reciprocity: {
    heads: ["Visite", "Par", "Rendue le", "Après (jours)"],
    openReturn: "non rendue",
    unknownReturn: "inconnu",
    visitsOf: (guest, host) => `Visites\u00A0: ${guest} → ${host}`,
    callList: "Appels",
    meetingList: "Rencontres",
    title: "Visites et retours, appels, rencontres",
    returned: "visites rendues",
    notReturned: "visites non rendues",
    side: (who) => `à l’initiative ou sur le sol ${of(who)}`,
    third: "autres, ou terrain neutre",
    noSource: "aucune source ne le dit ou ne le couvre",
    notCovered: (guest, host) => `Les visites ${of(guest)} ${inState(host)} ne sont pas couvertes.`,
    visits: (guest, host) => `Visites, ${guest} → ${host}`,
    calls: "Appels, à l’initiative de",
    meetings: "Rencontres, sur le sol de",
    part: (name, value) => `${name}\u00A0: ${number(value)}`,
    parts: {
      returned: "rendues",
      notReturned: "non rendues",
      unknown: "inconnu",
      others: "autres",
      neutral: "terrain neutre",
      noSource: "aucune source ne le dit",
    },
    balance: "Solde cumulé des visites",
    above: (who) => `au-dessus de la ligne\u00A0: davantage de la part ${of(who)}`,
    below: (who) => `au-dessous\u00A0: ${of(who)}`,
    running: (year, balance, ahead) =>
      balance === 0
        ? `${year}\u00A0: autant de visites dans chaque sens jusque-là`
        : `${year}\u00A0: ${number(Math.abs(balance))} de plus de la part ${of(ahead)} jusque-là`,
    yearNotCovered: (year) => `${year}\u00A0: non couvert dans les deux sens`,
    oneWay:
      "Les sources ne recensent les visites d’autres que les dirigeants que dans un sens\u00A0: aucun solde n’est dessiné de tous les niveaux.",
    leftOut: "Les années qui ne sont pas couvertes dans les deux sens n’entrent pas dans le solde cumulé.",
  },
  readouts: {
    heads: ["Jour", "Contact dont un seul côté a rendu compte", "Selon"],
    pairHeads: ["Avec", "Contacts", "Les deux", "Le premier seulement", "L’autre seulement", "Aucun", "Inconnu"],
    title: { contact: "Qui a rendu compte des contacts, par année", event: "Qui a rendu compte des événements, par année" },
    pairs: {
      contact: "Qui a rendu compte des contacts, selon l’autre côté",
      event: "Qui a rendu compte des événements, selon l’autre côté",
    },
    both: "les deux en ont rendu compte",
    ownAlone: "le premier côté seulement",
    otherAlone: "l’autre seulement",
    most: (shown, all) => `${number(shown)} des ${number(all)} autres sont dessinés\u00A0: ceux dont on sait le plus des deux côtés.`,
    alone: (who) => `${who} seulement`,
    neither: "aucun",
    open: "inconnu pour un côté\u00A0: non couvert",
    uncovered: (contacts) =>
      `De ${number(contacts)}, nul ne peut le dire des deux côtés\u00A0: aucune collecte du site d’un côté ne couvre le jour.`,
  },
  ladder: {
    heads: ["Jour", "Qui", "Quoi", "Réponse à l’acte précédent", "Sa propre réponse", "Actes"],
    actsOf: (who) => `Actes\u00A0: ${who}`,
    title: "Actes et réponses",
    bars: (who, unit) => (unit === null ? who : `${who}\u00A0: ${unit}`),
    floor: "au moins\u00A0: un nombre n’est pas indiqué",
    answer: (days) =>
      `Une réponse est l’acte suivant de l’autre côté dans les ${number(days)} jours, ou un acte que la base nomme comme tel\u202F; un acte répond au dernier avant lui.`,
    oneUnit: "Les unités ne s’additionnent jamais\u00A0: les barres sont d’une seule, les autres figurent en mots.",
    latest: (shown, all) => `Les ${number(shown)} derniers jours d’actes sur ${number(all)}.`,
    vague: (acts) => `${number(acts)} ${acts < 2 ? "connu" : "connus"} au mois ou à l’année près, sur aucune échelle.`,
  },
};
