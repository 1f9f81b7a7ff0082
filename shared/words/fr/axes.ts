import type { Words } from "../en.ts";
import { atCity } from "./at-city.ts";

type Dimension = Words["terms"]["dimensions"]["kind"];

export const dimensions: Words["terms"]["dimensions"] = {
  year: feminine("Année", "années", "Années civiles."),
  quarter: masculine("Trimestre", "trimestres", "Trimestres civils."),
  month: masculine("Mois", "mois", "Mois civils."),
  day: masculine("Jour", "jours", "Jours civils."),
  tenure: masculine("Mandat", "mandats", "Mandats du chef d’État du premier acteur choisi (États-Unis quand aucun ne l’est)."),
  kind: masculine("Type", "types", "Ce qui s’est passé."),
  status: masculine("Statut", "statuts", "A eu lieu, en vigueur, prévu, annulé…"),
  format: masculine("Format", "formats", "Sommet, en marge, visite de travail…"),
  level: masculine("Niveau", "niveaux", "Le rang du côté le moins élevé."),
  medium: masculine("Mode", "modes", "Par téléphone, par vidéo ou en personne."),
  actor: masculine("Acteur", "acteurs", "États et organisations, quel que soit leur rôle."),
  counterpart: masculine("Interlocuteur", "interlocuteurs", "L’autre côté des acteurs choisis."),
  person: feminine("Personne", "personnes", "Personnes nommées, quel que soit leur rôle."),
  pair: feminine("Paire", "paires", "Deux côtés d’un événement, par ordre alphabétique de leurs codes."),
  initiator: masculine("Initiateur", "initiateurs", "Le côté qui, selon une source, a demandé ou établi le contact."),
  "venue-city": masculine("Lieu", "lieux", "La ville d’une rencontre, d’un sommet ou d’une visite."),
  "venue-country": masculine("Pays d’accueil", "pays d’accueil", "Le pays sur le sol duquel cela s’est passé."),
  context: masculine("Contexte", "contextes", "Le sommet ou l’occasion qui entoure un contact."),
  guest: masculine("Visiteur", "visiteurs", "L’État dont le dirigeant ou le ministre se déplace."),
  host: masculine("Hôte", "hôtes", "L’État visité."),
  sender: masculine("Auteur", "auteurs", "Le côté qui prend une mesure."),
  target: feminine("Cible", "cibles", "Le côté visé par une mesure."),
  list: feminine("Liste", "listes", "La liste de sanctions d’une inscription."),
  programme: masculine("Programme", "programmes", "Le programme de sanctions d’une mesure."),
  authority: masculine("Fondement", "fondements", "Le décret, la loi ou la résolution sur lesquels repose une mesure, tels qu’imprimés."),
  "target-kind": masculine("Type de cible", "types de cible", "Personnes, entités, navires ou mixte."),
  unit: feminine("Unité", "unités", "Ce que compte la quantité."),
  topic: masculine("Sujet", "sujets", "Sujets nommés par les sources."),
  source: feminine("Source", "sources", "La collection d’où vient une citation."),
  "publisher-family": masculine("Groupe d’éditeurs", "groupes d’éditeurs", "Les titres d’une même agence sont un seul témoin."),
};

export const filters: Words["terms"]["filters"] = {
  actor: {
    label: "Acteur",
    phrase: (values) => `impliquant ${values}`,
    description: "États et organisations, quel que soit leur rôle, par code ISO 3166 alpha-3, anciens États compris.",
  },
  with: {
    label: "Interlocuteur",
    phrase: (values) => `et ${values} de l’autre côté`,
    description: "États et organisations d’un autre côté que l’acteur.",
  },
  person: { label: "Personne", phrase: (values) => `nommant ${values}`, description: "Personnes, quel que soit leur rôle." },
  withPerson: {
    label: "Autre personne",
    phrase: (values) => `et ${values}`,
    description: "Personnes nommées dans le même événement.",
  },
  guest: {
    label: "Visiteur",
    phrase: (values) => `avec ${values} pour visiteur`,
    description: "L’État dont le dirigeant ou le ministre se déplace.",
  },
  host: { label: "Hôte", phrase: (values) => `avec ${values} pour hôte`, description: "L’État visité." },
  sender: { label: "Auteur", phrase: (values) => `ayant pour auteur ${values}`, description: "Le côté qui prend une mesure." },
  target: { label: "Cible", phrase: (values) => `visant ${values}`, description: "Le côté visé par une mesure." },
  kind: { label: "Type", phrase: (values) => `de type ${values}`, description: "Ce qui s’est passé." },
  status: {
    label: "Statut",
    phrase: (values) => `au statut ${values}`,
    description: "Ne compte que ce qui a eu lieu ou est en vigueur, sauf si d’autres statuts sont demandés.",
  },
  format: { label: "Format", phrase: (values) => `au format ${values}`, description: "Sommet, en marge, visite de travail…" },
  level: { label: "Niveau", phrase: (values) => `au niveau des ${values}`, description: "Le rang du côté le moins élevé." },
  medium: { label: "Mode", phrase: (values) => values, description: "Par téléphone, par vidéo ou en personne." },
  topic: { label: "Sujet", phrase: (values) => `sur ${values}`, description: "Sujets nommés par les sources." },
  programme: {
    label: "Programme",
    phrase: (values) => `au titre de ${values}`,
    description: "Le programme de sanctions d’une mesure.",
  },
  authority: {
    label: "Fondement",
    phrase: (values) => `en vertu de «\u00A0${values}\u00A0»`,
    description: "Le décret, la loi ou la résolution sur lesquels repose une mesure, tels qu’imprimés.",
  },
  list: {
    label: "Liste",
    phrase: (values) => `sur la liste ${values}`,
    description: "Listes de sanctions qui nomment une à une les cibles de la mesure.",
  },
  unit: {
    label: "Unité",
    phrase: (values) => `en ${values}`,
    description: "Ce que compte la quantité\u202F; la mesure «\u00A0quantité\u00A0» en demande exactement une.",
  },
  targetKind: { label: "Type de cible", phrase: (values) => `visant des ${values}`, description: "Personnes, entités, navires ou mixte." },
  source: {
    label: "Source",
    phrase: (values) => `selon ${values}`,
    description: "Collections de la base qui citent l’événement.",
  },
  venueCountry: {
    label: "Pays d’accueil",
    phrase: (values) => `avec ${values} pour pays d’accueil`,
    description: "Le pays sur le sol duquel cela s’est passé.",
  },
  venue: { label: "Lieu", phrase: atCity, description: "La ville." },
};

function masculine(label: string, plural: string, description: string): Dimension {
  return { label, plural, description };
}

function feminine(label: string, plural: string, description: string): Dimension {
  return { label, plural, description, feminine: true };
}
