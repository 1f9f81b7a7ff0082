import type { Words } from "../en.ts";

export const keys: Words["keys"] = {
  label: "Clavier",
  page: "Partout sur une page",
  chart: "Sur un graphique",
  table: "Dans le tableau des événements",
  before: "La période de même durée qui précède",
  after: "La période de même durée qui suit",
  clear: "Effacer tous les filtres sauf la période",
  search: "Chercher dans les événements\u202F; sur la page de l’API, dans ses adresses",
  help: "Cette liste",
  escape: "Fermer ce qui est ouvert\u202F; dans une date, annuler la saisie",
  columns: "D’une colonne à l’autre",
  pieces: "D’un élément, d’un échelon ou d’une piste à l’autre",
  ends: "Le premier et le dernier",
  openEvents: "Ouvrir les événements",
  rows: "D’une ligne à l’autre",
  pages: "Page par page",
  rowEnds: "La première et la dernière ligne",
  openEvent: "Ouvrir l’événement",
  single: "Les touches seules agissent partout sur une page",
  names: { escape: "Échap", home: "Début", end: "Fin", enter: "Entrée", pageUp: "Pg préc", pageDown: "Pg suiv" },
};
