import type { Words } from "../en.ts";

export const metrics: Words["terms"]["metrics"] = {
  events: {
    label: "Événements",
    unit: null,
    phrase: null,
    description: "Le nombre d’événements, selon la règle de comptage.",
  },
  quantity: {
    label: "Quantité",
    unit: null,
    phrase: null,
    description:
      "La somme des nombres portés par les événements, dans une seule unité\u00A0: personnes, cibles, représentations ou postes.",
  },
  pairs: {
    label: "Paires en contact",
    unit: "paires",
    phrase: null,
    description: "Le nombre de paires différentes d’États ou d’organisations que les événements relient.",
  },
  "contact-days": {
    label: "Jours avec un événement",
    unit: "jours",
    phrase: null,
    description: "Le nombre de jours différents où un événement a commencé.",
  },
  listings: {
    label: "Cibles inscrites",
    unit: "cibles inscrites",
    phrase: "cibles inscrites sur une liste de sanctions",
    description:
      "Le nombre de cibles inscrites sur une liste de sanctions, une à une comme la liste les donne. Une cible présente sur deux listes compte sur chacune.",
  },
  delistings: {
    label: "Cibles radiées",
    unit: "cibles radiées",
    phrase: "cibles radiées d’une liste de sanctions",
    description: "Le nombre de cibles radiées d’une liste de sanctions. Seule une liste conservée par versions les montre.",
  },
  reports: {
    label: "Articles",
    unit: "articles",
    phrase: null,
    description:
      "Le nombre d’articles que les fichiers comptent pour les dépêches\u00A0: NumArticles de GDELT, 1 par ligne d’ICEWS et de POLECAT.",
  },
  stock: {
    label: "Cibles sur la liste",
    unit: "cibles sur la liste",
    phrase: "cibles sur une liste de sanctions",
    description:
      "Le nombre de cibles sur une liste de sanctions à la fin de la période ou de la tranche\u00A0: celles qui y figuraient au départ, plus les inscriptions, moins les radiations.",
  },
};

export const counting: Words["terms"]["counting"] = {
  event: {
    label: "Chaque événement une fois",
    phrase: "chaque événement compté une fois",
    description: "Un appel à trois dirigeants est un seul événement\u202F; une visite est une étape.",
  },
  pair: {
    label: "Une fois par paire",
    phrase: "en comptant une fois chaque paire",
    description:
      "Un appel entre trois États compte trois fois, une pour chaque paire\u202F; seules comptent les paires retenues par le filtre.",
  },
  stop: {
    label: "Chaque étape d’une visite",
    phrase: "chaque étape d’un voyage comptée",
    description: "Visites seulement\u202F; un voyage dans trois pays fait trois étapes.",
  },
  journey: {
    label: "Chaque voyage une fois",
    phrase: "les étapes consécutives réunies en un voyage",
    description: "Visites seulement\u202F; les étapes d’une personne qui se suivent ou se touchent forment un voyage.",
  },
  bilateral: {
    label: "Chaque voyage chez l’hôte une fois",
    phrase: "les étapes consécutives réunies en un voyage, sans celles d’une réunion de plusieurs États",
    description:
      "Comme ci-dessus, sans les étapes pour lesquelles la source ne cite qu’une réunion de plusieurs États (OTAN, G7, ONU…) et des entretiens en marge.",
  },
  formal: {
    label: "Contacts annoncés seulement",
    phrase: "sans les contacts non divulgués",
    description: "Chaque événement une fois, sans ceux qui n’ont pas été annoncés (comme le dîner de Hambourg du 7 juillet 2017).",
  },
};
