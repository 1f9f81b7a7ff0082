import type { Words } from "../en.ts";
import { number } from "./number.ts";

export const tallies: Words["tallies"] = {
  title: "Décomptes publiés",
  heading: (matching, compared, bounded) =>
    `${number(matching)} décomptes publiés sur ${number(compared)} qui se comparent concordent avec la base${bounded === 0 ? "" : `\u00A0; ${number(bounded)} de plus ${bounded === 1 ? "donne" : "donnent"} une borne qu’elle respecte`}`,
  waiting: "Les décomptes publiés face à la base",
  lead: "Des décomptes publiés par des journaux, des gouvernements et des chercheurs, chacun demandé à la base selon la même règle. Un nombre ouvre les événements comptés.",
  leadThen: (day) =>
    `Les décomptes publiés jusqu’au ${day}, chacun face à ce que l’on savait ce jour-là des événements de la base\u202F; les nôtres s’arrêtent à ce jour.`,
  which: "Quels décomptes sont montrés",
  groups: {
    all: (count) => `Tous ${number(count)}`,
    match: (count) => `Concordent ${number(count)}`,
    differ: (count) => `Diffèrent ${number(count)}`,
    possible: (count) => `Possibles ${number(count)}`,
    bound: (count) => `Borne respectée ${number(count)}`,
    none: (count) => `Non comparables ${number(count)}`,
  },
  groupNames: { match: "Concordent", bound: "Borne respectée", possible: "Possibles", differ: "Diffèrent" },
  groupCounts: {
    match: (value) => `${number(value)} ${value < 2 ? "concorde" : "concordent"}`,
    bound: (value) => `${number(value)} à borne respectée`,
    possible: (value) => `${number(value)} ${value < 2 ? "possible" : "possibles"}`,
    differ: (value) => `${number(value)} ${value < 2 ? "diffère" : "diffèrent"}`,
  },
  until: "Compté jusqu’au",
  noEnd: "sans dernier jour",
  claim: "Affirmation",
  publishedBy: "Publié par",
  both: "Publié et le nôtre",
  why: "Pourquoi ils diffèrent",
  possible: (value) => ` ${number(value)} de plus ${value < 2 ? "possible" : "possibles"}.`,
  unstated: (ours, events) =>
    ` Le nôtre est d’au moins ${number(ours)}\u00A0: pour ${number(events)} ${events < 2 ? "événement" : "événements"}, aucune source ne donne de nombre.`,
  oursTo: (until, known) => `${until}\u202F; le nôtre jusqu’au ${known}`,
  apart: (count, rest) =>
    `Sans ${count === 1 ? "un événement" : `${number(count)} événements`} de la base, que ce compte laisse de côté\u00A0: ${number(rest)}`,
  remainder: (count) =>
    `${number(Math.abs(count))} de ${count < 0 ? "moins" : "plus"} que le nombre publié ${Math.abs(count) < 2 ? "reste inexpliqué" : "restent inexpliqués"}.`,
  notCompared: "non comparé",
  signs: {
    equals: "égale",
    differs: "diffère de",
    canBe: "est possible, avec ce qui n’est pas connu, face à",
    more: "dépasse",
    less: "est inférieur à",
    notMore: "ne dépasse pas",
    notLess: "n’est pas inférieur à",
    near: "est proche de",
  },
  atLeast: "au moins",
  bounds: { exact: "", above: "plus de", below: "moins de", floor: "au moins", ceiling: "au plus", rounded: "environ" },
};
