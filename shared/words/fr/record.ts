import type { Words } from "../en.ts";
import { OCCASIONS, REMARKS } from "./remarks.ts";
import { TOPICS } from "./topics.ts";

const DOCUMENTS: Readonly<Record<string, string>> = {
  dataset: "jeu de données",
  document: "document",
  list: "liste",
  news: "article de presse",
  readout: "compte rendu",
  report: "rapport",
};

export const record: Words["record"] = {
  topic: (text) => TOPICS[text] ?? text,
  occasion: (text) => OCCASIONS[text] ?? text,
  remark: (text) => REMARKS[text] ?? text,
  document: (kind) => DOCUMENTS[kind] ?? kind.replaceAll("_", " "),
  credit: (name) => `Crédit\u00A0: ${name}.`,
  titles: "Les titres des événements et des documents restent tels que les sources les écrivent, en anglais.",
};
