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
  theme: { dark: "Sombre", light: "Clair", hidden: " (thème)" },
  record: (day, events) => `État du ${day} · ${number(events)} événements, tous sourcés · `,
  sources: "Sources et licences",
  keyboard: "Clavier",
  language: "Langue",
};
