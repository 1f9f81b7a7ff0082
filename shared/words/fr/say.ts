import type { Words } from "../en.ts";
import type { Noun } from "../noun.ts";
import { number } from "./number.ts";

const MONTHS = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];

const MONTH_NAMES = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];

const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  persons: ["personne", "personnes"],
  targets: ["cible", "cibles"],
  missions: ["représentation", "représentations"],
  positions: ["poste", "postes"],
};

const DAY_MS = 86_400_000;

/** `3 mai 2017`, `1er mai 2017`. */
function day(value: number): string {
  // A chunk that stands alone has no use of the page's own calendar; UTC has no offset that could move the day.
  const date = new Date(value * DAY_MS);
  const dayOfMonth = date.getUTCDate();
  return `${dayOfMonth === 1 ? "1er" : dayOfMonth} ${MONTHS[date.getUTCMonth()] ?? ""} ${date.getUTCFullYear()}`;
}

export const say: Words["say"] = {
  locale: "fr-FR",
  number,
  day,
  months: MONTHS,
  monthNames: MONTH_NAMES,
  month: (year, month) => `${MONTHS[month - 1] ?? ""} ${year}`,
  longMonth: (year, month) => `${MONTH_NAMES[month - 1] ?? ""} ${year}`,
  dayOfMonth: (month, dayOfMonth) => `${dayOfMonth === 1 ? "1er" : dayOfMonth} ${MONTHS[month - 1] ?? ""}`,
  quarterAlone: (quarter) => `T${quarter}`,
  quarter: (year, quarter) => `T${quarter} ${year}`,
  period: (from, to) => {
    if (from === null) return to === null ? "toutes les années" : `jusqu’au ${day(to)}`;
    if (to === null) return `depuis le ${day(from)}`;
    return from === to ? `le ${day(to)}` : `${day(from)} – ${day(to)}`;
  },
  list: (words, conjunction) => {
    const joint = conjunction === "and" ? "et" : "ou";
    return words.length <= 1 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1) ?? ""}`;
  },
  clauses: (texts) => texts.join("\u202F; "),
  pair: (name, told) => `${name}\u00A0: ${told}`,
  count,
  quantity: (value, unit) => {
    const [one = unit, many = unit] = UNITS[unit ?? ""] ?? [];
    return `${number(value)} ${(value < 2 ? one : many) ?? ""}`.trim();
  },
  dated: (text) => text.replace(/(^|\s)1 (?=\p{L})/u, "$11er "),
  on: (date) => `le ${date}`,
  inMonth: (date) => `en ${date}`,
  percent: (text) => `${text}\u00A0%`,
  bytes: "o",
  kilobytes: "ko",
  megabytes: "Mo",
};

/** « aucun appel », « aucune rencontre », « 1 appel », « 62 appels »: zero takes the singular. */
function count(value: number, { one, many, feminine = false }: Noun): string {
  if (value === 0) return `${feminine ? "aucune" : "aucun"} ${one}`;
  return `${number(value)} ${value === 1 ? one : many}`;
}
