import { formatDay, toDay } from "#shared/dates.ts";
import type { KindId } from "#shared/definitions/kinds.ts";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const DATE = new RegExp(`\\b(${MONTHS.join("|")}) (\\d{1,2}), (\\d{4})\\b`, "g");

/**
 * The one day on which prose says an act was done, in the act's year.
 * @returns null where no sentence about the act gives a day, or several days are given
 */
export function findDay(paragraphs: readonly string[], kind: KindId, year: string): string | null {
  const said = SAYS[kind];
  if (said === undefined) return null;
  const days = paragraphs.flatMap(splitSentences).map((sentence) => findDayOf(sentence, said, year));
  const [only, ...others] = new Set(days.filter((day) => day !== null));
  return only !== undefined && others.length === 0 ? only : null;
}

const HOUSE = "(?:Embassy|Legation|Consulate|[Mm]ission|embassy|legation|consulate|consular post)";

/** How prose says each act, without a comma in between. */
const SAYS: Partial<Record<KindId, RegExp>> = {
  relations_established: /\b[Rr]elations\b[^,;]*\bestablished\b|\bestablish(?:ed|ment of)\b[^,;]*\brelations\b/,
  relations_resumed:
    /\b[Rr]elations\b[^,;]*\b(?:resumed|re-?established|restored|renewed|normalized)\b|\b(?:resum|re-?establish|restor|renew)\w*\b[^,;]*\brelations\b/,
  relations_severed: /\b[Rr]elations\b[^,;]*\b(?:severed|broken|terminated)\b|\b(?:sever|broke|terminat)\w*\b[^,;]*\brelations\b/,
  mission_opened: new RegExp(
    `\\b${HOUSE}\\b[^,;]*\\b(?:re-?)?(?:opened|established)\\b|\\b(?:re-?)?(?:opened|established)\\b[^,;]*\\b${HOUSE}\\b`,
  ),
  mission_closed_by_sender: new RegExp(`\\b${HOUSE}\\b[^,;]*\\bclosed\\b|\\bclosed\\b[^,;]*\\b${HOUSE}\\b`),
};

/** The only day of a sentence, where it stands beside the act: "… were established on July 14, 1809", "On July 14, 1809, …". */
function findDayOf(sentence: string, said: RegExp, year: string): string | null {
  const act = said.exec(sentence);
  const [date, ...others] = sentence.matchAll(DATE);
  if (act === null || date === undefined || others.length > 0) return null;
  const [text, month = "", day = "", dateYear] = date;
  const after = sentence.slice(act.index + act[0].length, date.index);
  const follows =
    date.index > act.index && /^(?: [^,;]{0,60})?(?: on)? $/.test(after) && !/\b(?:about|after|before|since|until|by)\b/.test(after);
  const opens = sentence.startsWith(`On ${text},`) && act.index - text.length < 90;
  if (dateYear !== year || !(follows || opens)) return null;
  return formatDay(toDay(Number(year), MONTHS.indexOf(month) + 1, Number(day)));
}

/** Sentences; the abbreviations and initials of the guide end none. */
function splitSentences(paragraph: string): string[] {
  return paragraph
    .replaceAll(/\b(U\.S|U\.N|St|Dr|Mr|Mrs|Gen|Jr|Sr|Lt|Col|Gov|\p{Lu})\./gu, "$1")
    .split(/(?<=[.!?]["”’)]?) +(?=["“‘(]?\p{Lu})/u);
}
