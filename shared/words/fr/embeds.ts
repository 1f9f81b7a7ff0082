import type { Words } from "../en.ts";
import { number } from "./number.ts";

export const embeds: Words["embeds"] = {
  leave: "Ouvrir dans Readout",
  newTab: " (dans un nouvel onglet)",
  table: "Tableau",
  counts: "Nombres",
  documents: "Documents",
  documentHeads: ["Publié le", "Éditeur", "Document"],
  tellOf: (title) => `Documents qui en rendent compte\u00A0: ${title}`,
  listHeads: ["Jour", "Événement", "Sources"],
  backToEvents: "← Événements",
  backToChart: "← Graphique",
  all: "Tous",
  further: "Événements suivants",
  allEvents: "tous les événements de ce graphique",
  itsPage: "sa page",
  first: (rows) => (rows < 2 ? "Le premier." : `Les ${number(rows)} premiers.`),
  listTitle: (label, events) => `${label}\u00A0: ${number(events)} ${events < 2 ? "événement" : "événements"}`,
  possible: " possible, date non exacte",
  follows: "Suit la base",
  pinned: (version) => `Fixé à la version ${version}`,
  became: (version, added, changed, removed, isCoveredOtherwise) =>
    `Fixé à la version ${version}\u202F; ajouts depuis\u00A0: ${number(added)}, modifications\u00A0: ${number(changed)}, retraits\u00A0: ${number(removed)}${isCoveredOtherwise ? "\u202F; la couverture déclarée des sources a changé" : ""}`,
  event: (version, isChanged) => `Fixé à la version ${version}\u202F; ${isChanged ? "modifié" : "inchangé"} depuis`,
};
