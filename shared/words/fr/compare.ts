import type { Words } from "../en.ts";
import { number } from "./number.ts";
import { say } from "./say.ts";

const days = (value: number): string => `${number(value)} ${value < 2 ? "jour" : "jours"}`;

export const compare: Words["compare"] = {
  title: (noun, between) => `${noun} ${between === null ? "" : `${between} `}depuis le jour 0`,
  shown: { total: "Cumul", month: "Chaque mois" },
  terms: { apart: "Mandats séparés", joined: "Réunis" },
  tick: (at, unit) => (at === 0 ? "jour 0" : unit === "month" ? `${at} mois` : `${at} ${at < 2 ? "an" : "ans"}`),
  count: "Compter",
  several: "Plusieurs mandats d’un dirigeant",
  running: (noun) => `${noun}, cumul par jour depuis le jour 0`,
  monthly: (noun) => `${noun}, chaque mois depuis le jour 0`,
  gap: "un trait fin\u00A0: au moins autant, car tous les types ne sont pas couverts",
  refused: "Comparaison impossible",
  example: "Commencer par les présidents américains depuis Clinton",
  noneOfAny: (noun, value) => `Aucun résultat (${noun}) dans les ${number(value)} premiers jours de chacun`,
  most: (names, value, noun, over) =>
    `${names === null ? "Tous à égalité" : say.list(names, "and")}\u00A0: ${number(value)} ${noun} dans les ${number(over)} premiers jours${names === null ? "" : ", le plus"}`,
  each: (told, noun, over) => `${told} ${noun} dans les ${number(over)} premiers jours`,
  figure: "courbes",
  foot: (lines, version) => `${number(lines)} ${lines < 2 ? "courbe" : "courbes"} · version ${version}`,
  month: (value) => `Mois ${number(value)}`,
  after: (value) => `Après ${days(value)}`,
  inPart: ", couvert en partie",
  shared: (value) => `jour ${number(value)}\u00A0: commun à tous`,
  sameDays: "les mêmes jours",
  firstDays: (value) => `les ${number(value)} premiers jours`,
  table: "Totaux et rythmes",
  caption: (over) => `Totaux sur ${over} et sur tous les jours, avec le rythme mensuel`,
  line: "Courbe",
  in: (over) => `Sur ${over}`,
  aMonth: "Par mois",
  overMonths: "Sur les mois couverts",
  inAll: "En tout",
  knownTo: (day) => `connu jusqu’au ${day}`,
  atLeast: (value) => `au moins ${number(value)}`,
  orMore: (possible) => ` (${number(possible)} de plus ${possible < 2 ? "possible" : "possibles"})`,
  none: "aucun",
  eventsIn: (events, months) => `${number(events)} en ${number(months)}`,
  unknown: (ids) => `${ids.map((id) => `«\u00A0${id}\u00A0»`).join(", ")}\u00A0: ni une personne ni une période de la base.`,
  lineIs:
    " Une courbe est un dirigeant, un mandat, une crise, ou des jours comme 2009-01-20..2013-01-19\u202F; ajoutez-en une par «\u00A0+\u00A0» ci-dessus. ",
  without: "Continuer sans",
  fields: "Dirigeants et périodes",
  fromDay: "Depuis le jour 0 de",
  choose: "choisir",
  add: "Ajouter un dirigeant, un mandat ou une période",
  leaders: "Dirigeants, tous leurs mandats",
  since: "Depuis le jour 0",
  inParts: (events, parts) =>
    `${number(events)} ${events < 2 ? "événement" : "événements"} en ${number(parts)} ${parts < 2 ? "mandat" : "mandats"}`,
  ofPart: (part, events) => `${part}\u00A0: ${number(events)} ${events < 2 ? "événement" : "événements"}`,
  reachMonth: (month) => `mois ${number(month)}`,
  reachDays: (reach) => (reach < 2 ? "le premier jour" : `les ${number(reach)} premiers jours`),
};
