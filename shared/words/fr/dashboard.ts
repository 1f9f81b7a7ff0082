import type { Words } from "../en.ts";
import { number } from "./number.ts";

const events = (value: number): string => `${number(value)} ${value < 2 ? "événement" : "événements"}`;

export const dashboard: Words["dashboard"] = {
  comparedWith: (other) => `Comparaison\u00A0: ${other}`,
  comparePeriod: "Comparer la période avec",
  loadingChoices: "Chargement des choix…",
  allEvents: (change) => `Tous les événements\u00A0: ${change}`,
  choices: {
    usual: { label: "La période précédente", hint: "dans les chiffres" },
    previous: { label: "La période précédente", hint: "dans les chiffres et les graphiques" },
    year: { label: "Les mêmes jours un an plus tôt", hint: null },
    none: { label: "Rien", hint: null },
  },
  needsFirstDay: "Une période de comparaison a besoin d’un premier jour.",
  otherPeriod: "Ou avec une autre période",
  compare: "Comparer",
  refused: "Ce compte est impossible",
  again: "Revenir à la vue par défaut",
  asksMore: (title) => `Cette adresse demande autre chose (${title}), qui ne figure pas sur cette page. `,
  openExplore: "L’ouvrir dans Explorer",
  counting: "Décompte des appels et des rencontres de la période",
  notLoaded: "Les chiffres de cette période n’ont pas pu être chargés",
  inAll: (value) => `${events(value)} en tout`,
  opens: "\u202F; chaque chiffre s’ouvre sur ses événements et leurs sources.",
  unreached: (sentence) => `${sentence} Aucune source de la base n’arrive jusqu’ici\u00A0: ce n’est pas un zéro, le nombre est inconnu.`,
  match: (value) => `${events(value)} avec ces filtres.`,
  latest: "Derniers événements de la base",
  newest: "Du plus récent au plus ancien, avec les filtres ci-dessus",
  noEvent: "Aucun événement avec ces filtres.",
  events,
  all: "Les voir tous",
  pair: "Silences, réciprocité, actes et réponses, et qui en a rendu compte\u00A0: les deux sur une même page",
  tallies: {
    title: "Ce que d’autres ont compté",
    which: "Quels décomptes publiés",
    subtitle: "Décomptes publiés sur ces acteurs, qui touchent cette période, face à la base",
    subtitleThen: (day) => `Publiés au ${day}, pour ces acteurs et cette période, face à ce que l’on savait alors`,
    none: "Aucun décompte publié sur ces côtés dans cette période.",
    noneOf: {
      match: "Aucun ne concorde.",
      bound: "Aucun ne donne une borne respectée.",
      possible: "Aucun n’est possible.",
      differ: "Aucun ne diffère.",
    },
    foot: (compared, matching, differing) =>
      `${number(compared)} comparés en tout\u00A0: ${number(matching)} concordent, ${number(differing)} diffèrent`,
    all: "Tous les décomptes",
  },
};
