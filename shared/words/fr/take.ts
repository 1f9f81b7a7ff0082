import type { Words } from "../en.ts";
import { number } from "./number.ts";

const some = (value: number, one: string, many: string): string => `${number(value)} ${value < 2 ? one : many}`;

const NOUNS = {
  counts: ["nombre", "nombres"],
  events: ["événement", "événements"],
  rows: ["ligne", "lignes"],
} as const;

export const take: Words["take"] = {
  forms: { line: "Une ligne", quote: "Phrase", full: "Complète", bibtex: "BibTeX", ris: "RIS", csl: "CSL-JSON" },
  formsLabel: "Forme de la citation",
  copyCitation: "Copier la citation",
  selectText: "Sélectionnez le texte pour le copier",
  clipboard: "Vers le presse-papiers",
  copies: { picture: "Copier l’image", data: "Copier les données", sentence: "Copier la phrase" },
  notCopied: "Non copié\u00A0: prenez le fichier",
  counts: (value) => some(value, "nombre", "nombres"),
  events: (value) => `${some(value, "événement", "événements")}, avec les sources`,
  eventsOf: (what, value) => `${what}\u00A0: ${some(value, "événement", "événements")}, avec les sources`,
  withMetadata: "Avec les métadonnées et la citation",
  both: "Les deux, avec les métadonnées et la citation",
  bom: "CSV pour Excel (avec marque d’ordre des octets)",
  filesInEnglish: "Les fichiers sont en anglais, et leurs nombres et dates d’aucune langue. Les images et les citations sont en français.",
  stays: "Reste à l’état que montre cette page.",
  embedRecord: "État de la base pour l’intégration",
  staysAt: (version) => `Reste à l’état ${version}`,
  follows: "Suit la base",
  heightFollows: "Sa hauteur suit le graphique, par une ligne de script",
  embedCode: "Code d’intégration",
  copyCode: "Copier le code",
  selectCode: "Sélectionnez le code pour le copier",
  look: "Le voir",
  about: (size) => `environ ${size}`,
  tooMany: (format) => `${format}\u00A0: trop de lignes`,
  rows: (value) => some(value, "ligne", "lignes"),
  counting: "Lignes …",
  countingEvents: "Événements, avec les sources …",
  packaged: "Avec les événements derrière elles, les métadonnées et la citation",
  asFile: "En fichier",
  file: (rows, what, format, size) =>
    `Télécharger ${rows === null ? "les lignes" : some(rows, NOUNS[what][0], NOUNS[what][1])} en ${format}${size === "" ? "" : `, ${size}`}`,
  picture: "Image, avec légende et sources",
  pictureAs: (format, size) => `Télécharger l’image en ${format}${size === "" ? "" : `, ${size}`}`,
};
