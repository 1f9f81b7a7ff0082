import type { Words } from "../en.ts";
import { number } from "./number.ts";

export const frame: Words["frame"] = {
  toContent: "Aller au contenu",
  pages: "Pages",
  nav: {
    dashboard: "Tableau de bord",
    explore: "Explorer",
    compare: "Comparer",
    events: "Événements",
    tallies: "Décomptes",
    sources: "Sources",
    api: "API",
  },
  analyses: {
    label: "Analyses",
    compare: { label: "Comparer", what: "dirigeants et périodes depuis le jour 0" },
    pair: { label: "Une paire", what: "une relation sur une page" },
    network: { label: "Réseau", what: "qui rencontre qui" },
    around: { label: "Autour d’événements", what: "les contacts avant et après" },
    unfolding: { label: "Étapes", what: "de la première mention à l’issue" },
    tallies: { label: "Décomptes", what: "ceux publiés, et le vôtre, face à la base" },
  },
  theme: { dark: "Sombre", light: "Clair", hidden: " (thème)" },
  record: (day, events) => `État du ${day} · ${number(events)} événements, tous sourcés · `,
  sources: "Sources et licences",
  keyboard: "Clavier",
  language: "Langue",
};
