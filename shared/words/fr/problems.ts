import type { Words } from "../en.ts";
import { number } from "./number.ts";

export const problems: Words["problems"] = {
  titles: {
    "unknown-parameter": "Paramètre inconnu",
    "bad-parameter": "Paramètre non admis",
    "too-broad": "Réponse trop grande",
    "file-too-large": "Fichier trop grand",
    "over-budget": "Réponse trop longue à établir",
    "not-found": "Introuvable",
    gone: "Disparu",
    "no-machine-file": "Pas de dépêches codées par des machines",
    "method-not-allowed": "Méthode non admise",
    "not-acceptable": "Format non admis",
    "too-many-requests": "Trop de demandes",
    "not-implemented": "Non disponible",
    "database-refused": "Base indisponible",
    "record-invalid": "Erreur interne",
    "record-unavailable": "État antérieur indisponible",
    internal: "Erreur interne",
    unavailable: "Arrêt en cours",
  },
  internal: "Quelque chose a échoué de notre côté\u202F; c’est consigné.",
  unavailable: "Le serveur s’arrête\u202F; réessayez dans un instant.",
  tooMany:
    "Cette adresse a fait établir autant de nouvelles réponses qu’une minute en permet. `Retry-After` dit quand redemander\u202F; les réponses déjà demandées ne comptent pas.",
  method: (method) => `${method} n’est pas admis ici.`,
  answersOnly: (types) => `Cette adresse ne répond qu’en ${types}.`,
  longAddress: (length, most) => `L’adresse fait ${number(length)} caractères\u202F; on en lit au plus ${number(most)}.`,
  nothingAt: (path) => `Il n’y a rien à ${path}.`,
  addressesIn: (document) => `Les adresses de l’API sont dans ${document}.`,
};
