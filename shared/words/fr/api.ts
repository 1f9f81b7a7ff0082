import type { Words } from "../en.ts";

export const api: Words["api"] = {
  title: "API",
  heading: "L’API que lit la page",
  lead: "En lecture seule, sans clé, sous /api/v1. Chaque adresse de page est aussi une requête\u00A0: mettez ses paramètres après une route. Séries, matrices et événements se donnent en fichiers avec .csv, .xlsx, .parquet, .json ou .zip derrière la route. L’API répond en anglais, ou avec lang=fr en français\u202F; ses fichiers sont en anglais. Le contrat entier est ",
  client: "\u00A0; typé, pour les scripts\u00A0: ",
  tools: "Depuis vos propres outils",
  question:
    "Une même question dans chacun\u00A0: les appels entre Poutine et Trump, année par année. La réponse est 6, 2, 3, 8, et aucun les derniers jours.",
  copy: "Copier",
  noCopy: "Sélectionnez le code pour le copier",
  codeOf: (tool) => `${tool}\u00A0: code`,
  stays: "Ce qui reste, et ce qui peut changer",
  changes: "Changements de l’API",
  notRead: (name) => `Cette page ne lit pas «\u00A0${name}\u00A0».`,
  caption: "Routes de l’API, chacune avec un exemple",
  tryIt: "Essayer",
  answers: "Ce qu’elle répond",
  routes: {
    series: "Décomptes par année, type, lieu, personne… répartis par chacun d’eux",
    matrix: "Deux dimensions croisées",
    totals: "Un nombre, avec la période de même durée qui précède",
    events: "Les événements derrière tout nombre, page par page",
    zip: "Les mêmes événements en fichier, avec métadonnées, licences et citations",
    citation: "Un décompte cité\u00A0: une ligne, BibTeX, RIS, CSL-JSON, une phrase avec ses notes",
    options: "Les valeurs que peut prendre un filtre, avec leurs nombres sous les autres filtres",
    catalog: "Toutes les mesures, dimensions, filtres, types et règles de comptage",
    claim: "Un décompte en toutes lettres : ce qui en est compris, notre chiffre, le verdict",
    analysis: "Une analyse : les contacts autour d’événements ; de même /silence, /ladder, /network…",
    tallies: "Les décomptes publiés face à la base",
    vintage: "De quel état de la base il s’agit, et de quelles sources",
  },
};
