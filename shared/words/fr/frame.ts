import type { Words } from "../en.ts";
import { number } from "./number.ts";

export const frame: Words["frame"] = {
  toContent: "Aller au contenu",
  pages: "Pages",
  nav: {
    dashboard: "Aperçu",
    explore: "Explorer",
    events: "Événements",
    analyses: "Analyses",
    sources: "Sources",
    api: "API",
  },
  analyses: {
    compare: { label: "Comparer", what: "dirigeants et périodes à partir du jour 0" },
    pair: { label: "Deux pays", what: "une relation sur une page" },
    network: { label: "Réseau", what: "qui rencontre qui" },
    around: { label: "Autour des événements", what: "contacts avant et après" },
    silence: { label: "Silences", what: "les plus longues périodes sans contact" },
    reciprocity: { label: "Réciprocité", what: "qui est venu chez qui, et qui a appelé" },
    ladder: { label: "Actes et réponses", what: "expulsions et fermetures, coup par coup" },
    readouts: { label: "Deux comptes rendus", what: "quel côté a parlé d’un contact, et lequel le premier" },
    unfolding: { label: "Déroulement", what: "de la première annonce à la fin" },
    tallies: { label: "Décomptes", what: "ceux qui ont été publiés, et le vôtre, face aux données" },
  },
  theme: { dark: "Sombre", light: "Clair", hidden: " (thème)" },
  record: (version, events) => `Version ${version} · ${number(events)} événements, tous sourcés · `,
  sources: "Sources et licences",
  keyboard: "Clavier",
  language: "Langue",
};
