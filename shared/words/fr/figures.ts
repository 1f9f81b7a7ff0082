import type { Words } from "../en.ts";
import { number } from "./number.ts";
import { of } from "./of.ts";

const events = (value: number): string => `${number(value)} ${value < 2 ? "événement" : "événements"}`;

function each(bucket: string): string {
  return `chaque ${bucket}`;
}

export const figures: Words["figures"] = {
  per: (what, bucket) => `${what}, par ${bucket}`,
  atEnd: (what, bucket) => `${what} à la fin de ${each(bucket)}`,
  views: { chart: "Graphique", lines: "Courbes", ladder: "Échelle", bars: "Barres", map: "Carte", lanes: "Pistes", table: "Tableau" },
  howCounted: "Comment c’est compté",
  show: (what) => `Afficher\u00A0: ${what}`,
  loading: "Chargement",
  notUpdated: " · non actualisé",
  walkColumns: (label) => `${label}. Les flèches parcourent les colonnes, Entrée ouvre les événements.`,
  walkLevels: (label) => `${label}. Les flèches parcourent les niveaux, Entrée ouvre les événements dont ils viennent.`,
  walkMarks: (label) => `${label}. Les flèches parcourent les marques, Entrée ouvre les événements.`,
  walkBars: (label) => `${label}. Les flèches parcourent les barres, Entrée ouvre les événements.`,
  walkLanes: (label) =>
    `${label}. Les flèches parcourent une piste et passent de l’une à l’autre, Entrée ouvre les événements\u202F; au-dessus des pistes, Entrée fait d’un mandat, d’une crise ou d’une lacune la période.`,
  walkPlaces: (label) =>
    `${label} Les flèches parcourent les lieux par rang, Entrée ouvre les événements, + et - changent la taille, Maj avec les flèches déplace la carte.`,
  thisPeriod: "cette période",
  compared: "comparaison",
  listed: "inscriptions",
  delisted: "radiations",
  listedBy: (list, delisted) => `${list}, ${delisted ? "radiations" : "inscriptions"}`,
  apart: (bucket) =>
    `Non dessiné ici\u00A0: les deux périodes ne commencent pas au même endroit (${bucket}). Les chiffres ci-dessus les comparent.`,
  ceilings: "Les réductions d’effectifs sont comptées à part\u00A0: ",
  positions: (value, phrase) => `${number(value)} ${value < 2 ? "poste" : "postes"} ${phrase}`,
  nothing: (what) => `Aucun résultat (${what}) avec ces filtres. Essayez une période plus longue, l’autre côté ou davantage de types.`,
  uncovered: (what) => `Aucune source de la base ne couvre ici les ${what}. Ce n’est pas un zéro.`,
  snapshot: (lists) => `${lists}\u00A0: un instantané. Les radiations antérieures n’y figurent pas\u202F; son passé est donc trop bas. `,
  snapshotLink: "Ce que couvre chaque liste",
  map: "Rencontres sur une carte des États actuels, par ville",
  city: "Ville",
  onMap: (value, groups) => `${value === 0 ? "aucun événement" : events(value)} sur la carte, dans ${groups}`,
  withoutPlace: (value, groups, states) => `${events(value)} dans ${groups} ${states ? "hors de la carte" : "sans coordonnées"}`,
  places: (value, states) => `${number(value)} ${states ? (value < 2 ? "État" : "États") : value < 2 ? "ville" : "villes"}`,
  unnamed: (value, states) => `${number(value)} sans ${states ? "État nommé" : "ville nommée"}`,
  pale: (subtitle, both) => `${subtitle}\u202F; en clair\u00A0: chez ${both ? "l’un des deux côtés" : "le côté choisi"}`,
  moreVenues: (value) => `et ${number(value)} ${value < 2 ? "autre lieu" : "autres lieux"}`,
  strokes: "un trait pour chacun",
  laneColumns: (bucket) => `colonnes par ${bucket}, chaque piste à sa propre hauteur`,
  timelineNote: "Seulement ce qui compte un événement. Un tiret marque un type qu’aucune source ne couvre\u00A0: ce n’est pas un zéro.",
  foot: (value, version) => `${events(value)} · version ${version}`,
  publishers: (shown, more) => `${shown} et ${number(more)} de plus`,
  table: {
    coarse: "Date trop imprécise",
    total: "Total",
    possible: "Possibles",
    change: "Évolution",
    note: "Note",
    notCovered: "non couvert",
    fresh: "nouveau",
    compared: (label, value) => `${label}\u00A0: ${value}`,
    open: ", ouvrir ses événements",
  },
  panel: {
    count: (value, quantity, possible) =>
      `${quantity === null ? "" : `${quantity} dans `}${events(value)}${possible > 0 ? `, dont ${number(possible)} seulement possibles\u00A0: la date n’est pas exacte` : ""}`,
    loading: "Chargement des événements…",
    download: (rows) => `Télécharger ${number(rows)} ${rows < 2 ? "ligne" : "lignes"}`,
    asCsv: " en CSV",
    more: (total) => `Afficher la suite (${number(total)} en tout)`,
    loadingMore: "Chargement…",
  },
  names: {
    calls: "Appels",
    sanctions: "Décisions de sanction",
    listings: "Cibles inscrites",
    stock: "Cibles sur les listes",
    venues: "Rencontres",
    visits: "Visites",
    expulsions: "Expulsions",
    timeline: "Événements",
  },
  strip: {
    label: "Chiffres clés",
    calls: "Appels",
    betweenLeaders: (what) => `${what} entre dirigeants`,
    meetings: "Rencontres",
    allLevels: (what) => `${what}, tous niveaux`,
    visits: "Visites",
    sanctions: "Décisions de sanction",
    expelled: "Personnes expulsées",
    sanctionsBy: (one, other) => `Décisions de sanction par ${one}${other === null ? "" : ` contre ${other}`}`,
    expelledBy: (one) => `Personnes expulsées par ${one}`,
    expelledFrom: (one) => `Personnes expulsées des représentations ${of(one)}`,
    unstated: (value) => ` + ${number(value)} sans nombre indiqué`,
    possible: (value) => ` + ${number(value)} ${value < 2 ? "possible" : "possibles"}`,
    notUpdated: "non actualisé",
    notLoaded: "n’a pu être chargé",
    windows: (current, other) => `${current} contre ${other}`,
  },
};
