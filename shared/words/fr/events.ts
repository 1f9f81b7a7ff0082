import type { Words } from "../en.ts";
import { number } from "./number.ts";

export const events: Words["events"] = {
  title: "Événements",
  count: (value) => `${number(value)} ${value < 2 ? "événement" : "événements"}`,
  found: (counted) => `Résultat\u00A0: ${counted}`,
  thisList: "cette liste",
  narrowList: "Restreindre la liste",
  narrow: "Restreindre",
  none: (searched) =>
    `Aucun événement de la base ne convient. Essayez ${searched ? "moins de mots ou des mots plus courts, " : ""}une période plus longue, d’autres côtés ou davantage de types.`,
  printed: (rows, total) =>
    `${number(rows)} lignes sur ${number(total)} sont imprimées\u00A0: celles de l’écran. Le fichier les contient toutes.`,
  walk: (sentence) => `${sentence} Les flèches passent d’un événement à l’autre, Entrée en ouvre un.`,
  columnsLabel: "Colonnes",
  columnsName: "Colonnes du tableau",
  usual: "Colonnes habituelles",
  event: "Événement",
  columns: {
    date: "Date",
    kind: "Type",
    parties: "Parties",
    venue: "Lieu",
    quantity: "Nombre",
    status: "Statut",
    level: "Niveau",
    topics: "Sujets",
    programme: "Programme",
    sources: "Sources",
  },
  notExact: "date non exacte",
  andMore: (shown, more) => `${shown} et ${number(more)} ${more < 2 ? "autre" : "autres"}`,
  fewer: "Moins",
  more: (value) => `${number(value)} de plus`,
  of: (label) => ` (${label.toLowerCase()})`,
  replaces: "Un autre choix remplace celui-ci.",
  order: "Ordre",
  search: "Chercher dans les événements",
  words: "Mots de la base",
  searchHint: "Noms, lieux, sujets, décrets",
  wait: "Un événement arrive",
  year: "Année",
};
