import type { Words } from "../en.ts";

export const api: Words["api"] = {
  title: "API",
  heading: "L’API que lit la page",
  lead: "Tout nombre de ces pages peut être demandé par un script, avec les sources qui le fondent. Chaque adresse de page est aussi une requête\u00A0: mettez ses paramètres après une route. Le contrat entier est ",
  client: "\u00A0; typé, pour les scripts\u00A0: ",
  facts: {
    base: "Adresse",
    access: "Accès",
    accessIs: "En lecture seule, sans clé, depuis tout site. Des en-têtes disent ce qu’il reste à demander.",
    answers: "Réponses",
    answersAre:
      "JSON, en anglais ou avec lang=fr en français\u202F; les tableaux aussi en .csv, .xlsx, .parquet, .json et .zip, les graphiques en .svg et .png, toujours en anglais.",
    refusals: "Refus",
    refusalsAre: "Un problème (RFC 9457) qui nomme le paramètre et ce qui est permis.",
    pinned: "Reproductible",
    pinnedIs: "Avec asOf= et une version, une adresse répond toujours la même chose.",
  },
  inEnglish: "La description des adresses vient du document OpenAPI, qui est en anglais.",
  contents: "Sur cette page",
  beside: "Dans le cadre d’une autre page",
  besideLead: "Deux adresses à côté de l’API, pour des graphiques sur les pages d’autrui.",
  tools: "Depuis vos propres outils",
  question:
    "Une même question dans chacun\u00A0: les appels entre Poutine et Trump, année par année. La réponse est 6, 2, 3, 8, et aucun les derniers jours.",
  copy: "Copier",
  noCopy: "Sélectionnez le code pour le copier",
  codeOf: (tool) => `${tool}\u00A0: code`,
  stays: "Ce qui reste, et ce qui peut changer",
  changes: "Changements de l’API",
  routes: {
    embed: "Un graphique pour le cadre d’une autre page, sans script",
    oembed: "Comment intégrer une page de ce site, pour les systèmes de publication",
  },
};
