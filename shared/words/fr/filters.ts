import type { Words } from "../en.ts";

export const filters: Words["filters"] = {
  label: "Filtres",
  change: "Filtrer",
  done: "Terminé",
  everyone: "Tous",
  and: "et",
  kindCount: (value) => `${value} ${value < 2 ? "type" : "types"}`,
  between: "Entre",
  clear: "Effacer",
  clearWhat: "les filtres",
  key: (key) => `Touche\u00A0: ${key}`,
  per: "Par",
  all: "tous",
  kinds: "Types",
  kindsOf: (label) => `Types d’événement\u00A0: ${label}`,
  loadingKinds: "Chargement des types…",
  families: { contact: "Contact", agreement: "Accord", coercion: "Contrainte" },
  allKinds: "Tous les types",
  more: "Autres filtres",
  loadingFilters: "Chargement des filtres…",
  rule: "Règle de comptage",
  remove: (what) => `Retirer ${what}`,
  known: {
    label: "Ce que l’on savait le",
    example: "15 juin 2018",
    hint: "Chaque événement avec le statut de ce jour\u202F; la suite est laissée de côté.",
  },
  knownOn: "Connu le",
  knownToday: "Afficher ce que l’on sait aujourd’hui",
  removeRule: "Compter chaque événement une fois",
  period: {
    label: "Période",
    first: "Premier jour de la période",
    last: "Dernier jour de la période",
    firstHint: "premier jour",
    lastHint: "dernier jour",
    before: "La période de même durée qui précède",
    after: "La période de même durée qui suit",
    enter: (period) => `Entrée\u00A0: ${period}`,
    presets: "Périodes",
    choose: "Périodes au choix",
    loading: "Chargement des périodes…",
    upTo: (day) => `Jusqu’au ${day}, dernier jour couvert de ce qui est choisi`,
    covered: (period) => `Ce qui est choisi est couvert\u00A0: ${period}.`,
    predecessor: (until, who) => `Jusqu’au ${until}, les sources parlent de son prédécesseur (${who}), qui n’est pas dans ces nombres.`,
    addPredecessor: (who) => `Compter aussi\u00A0: ${who}`,
    goTo: (period) => `Afficher ${period}`,
    lastYears: (years) => (years === 1 ? "Dernière année" : `${years} dernières années`),
    allRecord: "Toute la base",
    recent: "Utilisées récemment",
    forget: "Oublier ces choix",
  },
  readDate,
  dates: {
    late: (text, day) => `«\u00A0${text}\u00A0» commence après le dernier jour couvert, le ${day}.`,
    reversed: (text) => `«\u00A0${text}\u00A0» finit avant de commencer.`,
    nothing: "Une durée de 0 ne contient aucun jour.",
    ambiguous: (text, one, other, iso) =>
      `«\u00A0${text}\u00A0» peut être le ${one} ou le ${other}\u00A0: les uns écrivent le jour d’abord, les autres le mois. Écrivez le mois en lettres, ou ${iso}.`,
    unread: (text) =>
      `${text === "" ? "Une date vide" : `«\u00A0${text}\u00A0»`} ne se lit pas ici comme une date. Écrivez 2017, mars 2018, 15 juin 2018, 2018-06-15, 2015–2018, depuis 2014, jusqu’en 2000, cette année ou 18 derniers mois.`,
  },
  sides: {
    anyone: "quiconque",
    chooseFirst: (empty) => `Choisir un État, une organisation ou une personne${empty ? ", pour l’instant quiconque" : ""}`,
    chooseSecond: (empty) => `Choisir un interlocuteur${empty ? ", pour l’instant quiconque" : ""}`,
    loading: "Chargement de la liste…",
    states: "États et organisations",
    people: "Personnes",
    first: "Entre qui\u202F?",
    second: "et qui\u202F?",
    examples: "États-Unis, Chine, Putin…",
    list: "États, organisations et personnes",
    searching: "Recherche…",
    nobody: "Personne de ce nom dans la base.",
  },
};

const MONTHS: readonly (readonly [RegExp, string])[] = [
  [/janv(?:ier)?\.?/g, "january"],
  [/f[ée]vr?(?:ier)?\.?/g, "february"],
  [/mars/g, "march"],
  [/avr(?:il)?\.?/g, "april"],
  [/mai/g, "may"],
  [/juin/g, "june"],
  [/juil(?:let)?\.?/g, "july"],
  [/ao[ûu]t/g, "august"],
  [/sept(?:embre)?\.?/g, "september"],
  [/oct(?:obre)?\.?/g, "october"],
  [/nov(?:embre)?\.?/g, "november"],
  [/d[ée]c(?:embre)?\.?/g, "december"],
];

const UNITS: Readonly<Record<string, string>> = {
  an: "years",
  année: "years",
  trimestre: "quarters",
  mois: "months",
  semaine: "weeks",
  jour: "days",
};

/** « depuis mars 2014 » → "since march 2014": what the reader of dates knows. */
function readDate(text: string): string {
  let read = text.trim().toLowerCase().replaceAll("'", "’");
  for (const [name, month] of MONTHS) read = read.replaceAll(new RegExp(`(?<!\\p{L})(?:${name.source})(?!\\p{L})`, "gu"), month);
  return (
    read
      .replace(
        /^(?:les )?(\d+ )?derni[eè]re?s? (an|année|trimestre|mois|semaine|jour)s?$/u,
        (_, count: string | undefined, unit: string) => `last ${count ?? "1 "}${UNITS[unit] ?? unit}`,
      )
      .replace(/^cette année$/u, "this year")
      .replaceAll(/(?<!\p{L})aujourd’hui(?!\p{L})/gu, "today")
      .replaceAll(/(?<!\p{L})hier(?!\p{L})/gu, "yesterday")
      .replaceAll(/(?<!\p{L})(?:1er|premier) semestre(?: de)? (?=\d)/gu, "h1 ")
      .replaceAll(/(?<!\p{L})(?:2e|2nd|second|deuxième) semestre(?: de)? (?=\d)/gu, "h2 ")
      // Where French is written the day comes first.
      .replaceAll(/(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/gu, "$1.$2.$3")
      .replaceAll(/(?<!\p{L})1er(?!\p{L})/gu, "1")
      .replaceAll(/(?<!\p{L})t([1-4])(?!\d)/gu, "q$1")
      .replace(/^depuis (?:le )?/u, "since ")
      .replace(/^jusqu’(?:en|au|à) /u, "until ")
      .replace(/^avant (?:le )?/u, "before ")
      .replace(/^en /u, "in ")
      // Not the first letters of a month: « décembre » is "december" by now.
      .replace(/^(?:(?:du|de|entre(?: le)?) |d’)/u, "from ")
      .replace(/ (?:au|à|a|et(?: le)?) /u, " to ")
  );
}
