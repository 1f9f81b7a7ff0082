import type { OfficeId } from "../offices.ts";
import type { Countries } from "./countries.ts";
import { officeOf, TITLE } from "./titles.ts";

/** A person of another state as a title names them; what the title leaves out is null. */
export interface Leader {
  office: OfficeId | null;
  name: string | null;
  actor: string | null;
  printed: string;
}

/**
 * The leaders a phrase names: "President X of Y", "Y Prime Minister X", "President of Y X", several joined by commas and "and".
 * @returns null where any part of the phrase is none of these
 */
export function parseLeaders(phrase: string, countries: Countries): Leader[] | null {
  const text = turnRoyal(phrase.replaceAll(/\s+/g, " ").trim());
  const starts = splitPoints(text, countries);
  const leaders = starts.map((start, index) => {
    const piece = text.slice(start, starts[index + 1] ?? text.length).replace(/(?:,| and|,? and)?\s*$/, "");
    return parseLeader(piece.trim(), countries);
  });
  return leaders.length > 0 && starts[0] === 0 && leaders.every((leader) => leader !== null) ? leaders : null;
}

const NAME = "(?:[\\p{Lu}d‘'’]|[ae]l-).*?";
const FORMS = {
  nameOfCountry: new RegExp(`^(?:the )?(${TITLE}),? (${NAME}),? of (.+)$`, "u"),
  ofCountryName: new RegExp(`^(?:the )?(${TITLE}) of (.+)$`, "u"),
  nameOnly: new RegExp(`^(?:the )?(${TITLE}) (${NAME})$`, "u"),
  inFront: new RegExp(`^(?:the )?(.+?)(?:['’]s)? (${TITLE})(?: (${NAME}))?$`, "u"),
};

function parseLeader(piece: string, countries: Countries): Leader | null {
  const last = FORMS.nameOfCountry.exec(piece);
  if (last) {
    const actor = countries.find(last[3] ?? "");
    if (actor !== null) return leaderOf(last[1], last[2], actor, piece);
  }
  const middle = FORMS.ofCountryName.exec(piece);
  const start = middle && countries.findStart(middle[2] ?? "");
  if (middle && start && /^(?:\p{Lu}.*)?$/u.test(start.rest)) return leaderOf(middle[1], start.rest, start.actor, piece);
  const only = FORMS.nameOnly.exec(piece);
  if (only && !/ of /.test(only[2] ?? "")) return leaderOf(only[1], only[2], ownerOf(only[1] ?? "", only[2] ?? ""), piece);
  const front = FORMS.inFront.exec(piece);
  const actor = front && countries.find(front[1] ?? "");
  return front && actor ? leaderOf(front[2], front[3], actor, piece) : null;
}

function leaderOf(title: string | undefined, name: string | undefined, actor: string | null, printed: string): Leader | null {
  const plain = (name ?? "")
    .replace(/^(?:Sheikh|Dr\.|Dr|Mr\.|H\.E\.|Ambassador|Prince) /, "")
    .replace(/,$/, "")
    .trim();
  // What is longer than a name names further people the titles do not know.
  if (/ (?:and|with|of the|of)\b|\b(?:Chairman|Leader|Region)\b/.test(plain)) return null;
  return { office: officeOf(title ?? ""), name: plain === "" ? null : plain, actor, printed };
}

/** Titles that name their organisation, or the one Holy See; and the king whom pages name without his state. */
function ownerOf(title: string, name: string): string | null {
  if (title === "King" && name === "Charles III") return "GBR";
  if (/European/.test(title)) return "EU";
  if (/Palestinian/.test(title)) return "PSE";
  return /Pope/.test(title) ? "VAT" : null;
}

/** "His Highness Sheikh X, Amir of Y" with the title in front, where the other titles have it. */
function turnRoyal(text: string): string {
  return text
    .replace(/\bHis (?:Majesty|Highness) (?:King |Sheikh )?([^,]+), (?:the )?(King|Amir|Emir) of (?:the )?([^,]+)/g, "$2 $1 of $3")
    .replace(/\bHis Highness (?:Sheikh )?(?=President )/g, "")
    .replace(/\b(President|Amir|Emir|Crown Prince) Sheikh /g, "$1 ");
}

/** Where a further leader begins: after a comma or "and", with a title, an adjective and a title, or "the" in front. */
function splitPoints(text: string, countries: Countries): number[] {
  const points = [0];
  const joint = /(?:, and |, | and )/g;
  for (let match = joint.exec(text); match; match = joint.exec(text)) {
    const start = match.index + match[0].length;
    const rest = text.slice(start);
    const before = text.slice(points.at(-1) ?? 0, match.index);
    if (!/\p{Lu}/u.test(before) || isHalfTitle(before, rest)) continue;
    const front = FORMS.inFront.exec(rest.split(/, | and /, 1)[0] ?? "");
    if (BEGINS.test(rest) || (front && countries.find(front[1] ?? "") !== null)) points.push(start);
  }
  return points;
}

const BEGINS = new RegExp(`^(?:the )?${TITLE} (?:of (?:the )?)?\\p{Lu}`, "u");

const ENDS = new RegExp(`(?:^| )${TITLE}$`, "u");

/** "Crown Prince and Prime Minister of …" is one person. */
function isHalfTitle(before: string, rest: string): boolean {
  return ENDS.test(before) && new RegExp(`^${TITLE}`, "u").test(rest);
}
