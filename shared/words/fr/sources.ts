import type { Words } from "../en.ts";
import { number } from "./number.ts";

const lines = (count: number, word: string): string => `${number(count)} ${word}${count < 2 ? "" : "s"}`;

export const sources: Words["sources"] = {
  title: "Sources",
  heading: (events, documents) => `${number(events)} événements tirés de ${number(documents)} documents`,
  waiting: "Qui le dit",
  lead: (version, day, counted) =>
    `État ${version}, établi au ${day}\u202F; ${number(counted)} événements ont eu lieu ou sont en vigueur. Un décompte n’est connu que là où une source couvre le type et les années, et vaut ce que vaut cette source\u00A0: voici jusqu’où va chacune, ce qui lui manque et ce qui a été refusé.`,
  summary: "Collections, avec ce que chacune couvre, apporte et omet",
  collection: "Collection",
  axisYears: "Années sur l’axe commun",
  covers: "Couvre",
  events: "Événements",
  refused: "Refusé",
  licence: "Licence",
  to: (day) => `jusqu’au ${day}`,
  noEvents: "aucun événement",
  kinds: "Types d’événement et années couvertes",
  axis: "Sur l’axe commun",
  years: "Années",
  howWell: "Qualité",
  actorAs: (actor, role) => `${actor}${role === null ? "" : ` (${ROLES[role] ?? role})`}`,
  states: (count) => `\u202F; ${count} États et organisations`,
  names: (names) => `\u202F; ${names}`,
  publisher: "Éditeur",
  noneOfItsOwn: "aucun en propre",
  cite: (own) =>
    ` la citent\u202F; ${own === 0 ? "tous viennent d’abord d’autres collections" : `${number(own)} ${own < 2 ? "lui est propre" : "lui sont propres"}`}`,
  targets: "Cibles",
  reaches: "Va jusqu’au",
  coversNone: "ne couvre aucun type d’événement",
  lacks: "Ce qui lui manque",
  putOn: (value) => `${number(value)} inscrites sur la liste`,
  takenOff: (value) => `${number(value)} radiées`,
  carriedOver: (value) => `${number(value)} reconduites`,
  rows: (read, taken, joined, refused) =>
    `${lines(read, "ligne")} ${read < 2 ? "lue" : "lues"}\u00A0: ${lines(taken, "retenue")}, ${lines(joined, "jointe")} à ${joined < 2 ? "une autre" : "d’autres"}, ${lines(refused, "refusée")}`,
  uneven: " (une ligne peut donner plusieurs entrées, ou aucune en propre)",
  reasons: (summary) => `${summary}\u202F; les raisons`,
  severities: {
    reject: "Lignes refusées",
    merge: "Lignes jointes à un événement déjà donné par une autre ligne ou source",
    warning: "Lignes retenues avec un doute",
  },
  terms: "Télécharger les mandats",
  citeTerms: "Citer les mandats",
};

const ROLES: Readonly<Record<string, string>> = {
  participant: "participant",
  guest: "visiteur",
  host: "hôte",
  sender: "auteur",
  target: "visé",
  initiator: "à l’initiative",
  mediator: "médiateur",
};
