import type { Words } from "../en.ts";
import type { Noun } from "../noun.ts";
import { of } from "./of.ts";

export const counted: Words["counted"] = {
  events: { one: "événement", many: "événements" },
  calls: { one: "appel", many: "appels" },
  meetings: { one: "rencontre", many: "rencontres", feminine: true },
  journeys: { one: "voyage", many: "voyages" },
  units: { one: "unité", many: "unités", feminine: true },
  metrics: {
    pairs: { one: "paire", many: "paires", feminine: true },
    "contact-days": { one: "jour", many: "jours" },
    listings: { one: "cible inscrite", many: "cibles inscrites", feminine: true },
    delistings: { one: "cible radiée", many: "cibles radiées", feminine: true },
    reports: { one: "article", many: "articles" },
    stock: { one: "cible sur la liste", many: "cibles sur la liste", feminine: true },
  },
  perPair: ({ one, many, ...gender }): Noun => ({ one: `${one}, par paire`, many: `${many}, par paire`, ...gender }),
  kind: ({ label, plural, ...more }): Noun => ({ one: lowerFirst(label), many: plural, ...genderOf(more) }),
  unit: ({ label, one, ...more }): Noun => ({ one, many: label, ...genderOf(more) }),
  reported: ({ one, many, feminine }) => ({
    one: `${one} ${feminine ? "signalée" : "signalé"}`,
    many: `${many} ${feminine ? "signalées" : "signalés"}`,
    ...(feminine === undefined ? {} : { feminine }),
  }),
  quantityIn: (unit, things) => `${unit} (${things})`,
  reportsOf: (things) => `articles sur des ${things}`,
  pairsOf: (things) => `paires d’États ou d’organisations reliées par des ${things}`,
  daysOf: (things) => `jours marqués par le début ${of(things)}`,
  targetsCounted: "en comptant les cibles, non les événements",
  eachReport: "chaque dépêche comptée une fois, non chaque événement",
  knownOn: (day) => `tel que connu le ${day}`,
  between: (one, other) => `entre ${one} et ${other}`,
  status: (words) => (words === "" ? "" : `statut\u00A0: ${words}`),
  title: (unit, by, _isTime, split) => `${unit} par ${by}${split === null ? "" : ` et par ${split}`}`,
  level: (unit, bucket, split) => `${unit} à la fin de chaque ${bucket}${split === null ? "" : `, par ${split}`}`,
  bothWays: (title) => `${title}, dans les deux sens`,
  withStatus: ({ one, many, ...gender }, which): Noun => ({
    one: `${one} au statut «\u00A0${which}\u00A0»`,
    many: `${many} au statut «\u00A0${which}\u00A0»`,
    ...gender,
  }),
};

function genderOf(more: object): { feminine?: boolean } {
  return "feminine" in more && more.feminine === true ? { feminine: true } : {};
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
