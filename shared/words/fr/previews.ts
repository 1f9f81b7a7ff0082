import type { Words } from "../en.ts";
import { number } from "./number.ts";

const some = (count: number, word: string): string => `${number(count)} ${word}${count < 2 ? "" : "s"}`;

export const previews: Words["previews"] = {
  withoutScript: "Sans JavaScript\u00A0: ",
  drawn: (title) => `${title}, en graphique et en tableau`,
  figures: {
    aligned: "Contacts depuis le jour 0",
    network: "Qui a été en contact avec qui",
    around: "Contacts autour d’événements",
    silence: "Périodes sans contact",
    reciprocity: "Visites et visites rendues, appels, rencontres",
    ladder: "Actes et réponses",
    readouts: "Qui a rendu compte des contacts",
    unfolding: "Contacts, de l’annonce à l’issue",
  },
  event: (kind, date, publishers) => `${kind}, ${date}.${publishers.length === 0 ? "" : ` Sources\u00A0: ${publishers.join(", ")}.`}`,
  list: {
    kicker: (events) => `Liste d’événements · ${some(events, "événement")}`,
    about: "Chaque événement avec ses sources.",
  },
  pair: {
    kicker: "Deux parties",
    counts: (calls, meetings, visits, years) =>
      `Leurs dirigeants, ${years}\u00A0: ${some(calls, "appel")}, ${some(meetings, "rencontre")}, ${some(visits, "visite")}.`,
    about: "Silences, réciprocité, actes et réponses, contacts autour de mesures, projets et leur issue, et qui en a rendu compte.",
  },
  tallies: {
    kicker: "Readout",
    title: "Chiffres publiés, et ce que compte la base",
    text: "Des chiffres publiés par des journaux, des gouvernements et des chercheurs, chacun demandé à la base selon la même règle, avec les événements derrière les deux.",
  },
  claim: {
    kicker: (day) => `Un chiffre en mots, vérifié${day === null ? "" : `, tel que connu le ${day}`}`,
    title: (claim) => `«\u00A0${claim}\u00A0»`,
  },
  api: {
    kicker: "Readout",
    title: "L’API de la base",
    text: "Chaque nombre, liste, événement et graphique de la base par adresse\u00A0: en JSON, CSV, XLSX, Parquet, image ou archive, sans clé, et fixé à une version pour être cité.",
  },
  sources: {
    kicker: "Readout",
    title: "Sources de la base",
    text: "D’où vient chaque événement, jusqu’où va chaque collection, ce qui lui manque, et ce qui a été refusé.",
  },
};
