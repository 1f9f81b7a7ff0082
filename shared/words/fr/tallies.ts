import type { Words } from "../en.ts";
import { number } from "./number.ts";

export const tallies: Words["tallies"] = {
  title: "Décomptes publiés",
  heading: (matching, compared) => `${number(matching)} décomptes publiés sur ${number(compared)} concordent avec la base`,
  waiting: "Les décomptes publiés face à la base",
  lead: "Des décomptes publiés par des journaux, des gouvernements et des chercheurs, chacun demandé à la base selon la même règle. Un nombre ouvre les événements comptés.",
  claimsInEnglish: "Un décompte à vérifier se tape en anglais.",
  claim: "Affirmation",
  publishedBy: "Publié par",
  both: "Publié et le nôtre",
  why: "Pourquoi ils diffèrent",
  possible: (value) => ` ${number(value)} de plus possibles.`,
  notCompared: "non comparé",
  signs: {
    equals: "égale",
    differs: "diffère de",
    more: "dépasse",
    less: "est inférieur à",
    notMore: "ne dépasse pas",
    notLess: "n’est pas inférieur à",
    near: "est proche de",
  },
  bounds: { exact: "", above: "plus de", below: "moins de", floor: "au moins", ceiling: "au plus", rounded: "environ" },
};
