import type { Words } from "../en.ts";
import { number } from "./number.ts";

const reports = (value: number): string => `${number(value)} ${value < 2 ? "dépêche codée" : "dépêches codées"} par des machines`;

export const tiers: Words["tiers"] = {
  choice: "Compté d’après",
  record: "Base vérifiée",
  machine: "Codage automatique",
  note: "Des dépêches que des programmes ont prises pour des événements, non des événements\u00A0: une même rencontre peut y figurer maintes fois, dans un recueil ou dans plusieurs, et certaines n’ont jamais eu lieu. Jamais additionnées à la base vérifiée.",
  reports,
  inReports: (quantity, value) => `${quantity} dans ${reports(value)}`,
  all: (change) => `Toutes les dépêches\u00A0: ${change}`,
  foot: (value, day) => `${number(value)} ${value < 2 ? "dépêche" : "dépêches"} · importées le ${day}`,
  counting: "Décompte des dépêches codées par des machines",
  nowhere: "Non couvert par les fichiers importés",
  uncovered: (sentence) => `${sentence} Aucun fichier importé n’arrive jusqu’ici\u00A0: ce n’est pas un zéro, le nombre est inconnu.`,
  list: "Les lire une à une",
  explore: "Les compter autrement",
  charts: {
    venues: "Dépêches sur des rencontres, par pays",
    visits: "Dépêches sur des visites",
    expulsions: "Dépêches sur des expulsions, non des personnes",
    timeline: "Toutes les dépêches, une piste par type",
  },
  untold: (what) =>
    `Aucun fichier importé ne parle ici des ${what}\u00A0: aucun n’arrive jusqu’ici, ou leurs codes n’en ont pas. Ce n’est pas un zéro.`,
  expulsion: { one: "expulsion", many: "expulsions", feminine: true },
  notHere: "Non dessiné, car aucune dépêche ne le dit\u00A0:",
  notTold: [
    [
      "Cibles inscrites, radiées et sur les listes",
      "Les dépêches disent qu’il y a eu des sanctions, non qui a été inscrit sur une liste ou en a été radié.",
    ],
    ["Carte des rencontres", "Les dépêches nomment le pays d’un lieu, non la ville\u202F; les pays figurent plus haut."],
    ["Décomptes publiés", "D’autres les ont établis, d’après des événements et non des dépêches."],
    ["Derniers événements", "Les dépêches les plus récentes sont dans la liste, chacune avec son fichier et sa ligne."],
  ],
  alone: "Cette page ne porte que sur la base vérifiée",
  aloneWhy:
    "Ce qu’elle établit demande des événements vérifiés et comptés une fois. Les dépêches codées par des machines les répètent et en contiennent qui n’ont jamais eu lieu\u00A0: la réponse porterait sur l’actualité, non sur les États.",
  toRecord: "La montrer d’après la base vérifiée",
  none: "Aucune dépêche codée par des machines n’est servie ici",
  noneWhy:
    "Les fichiers de GDELT, ICEWS et POLECAT ne sont pas fournis\u00A0: qui exploite ce serveur les apporte. Importés une fois, ils sont servis à côté de la base\u00A0:",
  noneThen: "Le serveur prend le fichier sans s’arrêter\u202F; rechargez alors cette page.",
  sides: (from, to) => `${from} → ${to}`,
  unnamed: "personne de nommé",
  code: (scheme, code) => `${scheme} ${code}`,
  inCountry: (country) => `lieu\u00A0: ${country}`,
  articles: (value) => `${number(value)} ${value < 2 ? "article" : "articles"}`,
  upstream: (source, id) => `${source}, identifiant ${id}`,
  line: (file, line) => `${file}, ligne ${number(line)}`,
  article: (host) => `article sur ${host}`,
  noReport: "Aucune dépêche avec ces filtres. Essayez une période plus longue, d’autres parties ou plus de types.",
  loading: "Chargement des dépêches…",
};
