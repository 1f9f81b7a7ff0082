import { parsePeriodText } from "../period-text.ts";
import { toCivil, toDay, type Day } from "../dates.ts";
import { readNumber } from "./numbers.ts";

export interface Span {
  from: Day | null;
  to: Day;
}

const UNTIL = /^(?:by|through|up to|as of|before the end of) /;
const MONTHS = "january february march april may june july august september october november december".split(" ");
/** Words of a span of which it is not known what they mean: parts of a month or year but its middle, and a stretch that could end today or not. */
const UNSURE =
  /\b(?:early|late)\b|^(?:in )?(?:the )?(?:last|past) (?:day|week|month|quarter|decade)$|^(?:in )?(?:the )?past year$|^by \d{4}$/;

/** The days of words that are a period and nothing else. @param anchor the last covered day, where "since" ends */
export function readSpan(span: string, anchor: Day): Span | null {
  if (!/\d{4}|\b(?:last|past|this)\b/i.test(span)) return null;
  const said = span.toLowerCase().replaceAll("−", "–").replaceAll("&", "and").trim();
  if (UNSURE.test(said)) return null;
  if (/^(?:in |during )?last year$/.test(said)) return yearBefore(anchor);
  const words = namedDays(said);
  if (words === null) return null;
  const after = /^after (.+)$/.exec(words)?.[1];
  if (after !== undefined) return readAfter(after, anchor);
  const pair = /^(?:in )?([^–]+?) and ([^–]+)$/.exec(words);
  if (pair) return readPair(pair[1] ?? "", pair[2] ?? "", anchor);
  return readWords(words, anchor);
}

function readWords(written: string, anchor: Day): Span | null {
  const words = written
    .replace(/\bmid[- ](?=[a-z])/, "")
    .replace(UNTIL, "until ")
    .replace(/^(?:during|for) /, "in ")
    .replace(/^in (?=\S+ ?[–-])/, "")
    .replace(/\b(?:last|past) ([a-z]+)(?= [a-z]+s$)/, (_, word: string) => `last ${readNumber([word])?.value ?? word}`)
    .replaceAll(/,(?=\s|$)/g, "")
    .replace(/(?<=\d{4}) ?- ?(?=\d{1,2} [a-z]|[a-z])/, " – ")
    .replace(/(?<=\d{4}|[a-z]) through (?=\d|[a-z])/, " – ")
    .replace(/^(?:in )?(\d{4})[-/](\d{2})$/, (whole, first: string, last: string) => readShort(first, last) ?? whole);
  const between = /^(?:since|from) (.+?),? (?:by|until|till|to|through|up to) (.+)$/.exec(words);
  const read = parsePeriodText(between ? `${between[1] ?? ""} – ${between[2] ?? ""}` : words, anchor);
  return read.kind === "fault" ? null : { from: read.first, to: read.last };
}

/** `2015-16` and `2015/16` are two years; `2011-12` can be a month as well, and stays as it is. */
function readShort(first: string, last: string): string | null {
  const year = Number(first);
  return Number(last) === (year + 1) % 100 && Number(last) > 12 ? `${first}–${Math.floor((year + 1) / 100)}${last}` : null;
}

/** Days in figures with their month in letters, and the middle of a month as its 15th; null where day and month could be either. */
function namedDays(said: string): string | null {
  let unsure = /^(?:[a-z]+ )?\d{4}[-/](?:0[1-9]|1[0-2])$/.test(said) && isNextYear(said);
  const days = said.replaceAll(/(\d{1,2})[/.](\d{1,2})[/.](\d{4})/g, (whole, one: string, two: string, year: string) => {
    const [first, second] = [Number(one), Number(two)];
    const [day, month] = second > 12 ? [second, first] : [first, second];
    if ((first <= 12 && second <= 12 && first !== second) || month > 12) unsure = true;
    return unsure ? whole : `${day} ${MONTHS[month - 1] ?? ""} ${year}`;
  });
  const middles = days.replaceAll(
    /(?<=\b(?:by|until|till|to|since|from|through|as of) )mid[- ](?=([a-z]+) \d{4})/g,
    (whole, month: string) => (MONTHS.some((name) => name === month || name.slice(0, 3) === month) ? "15 " : whole),
  );
  return unsure || /\bmid\b/.test(middles) ? null : middles;
}

function isNextYear(said: string): boolean {
  const [, year = "", short = ""] = /(\d{4})[-/](\d{2})$/.exec(said) ?? [];
  return Number(short) === (Number(year) + 1) % 100;
}

function yearBefore(anchor: Day): Span {
  const year = toCivil(anchor).year - 1;
  return { from: toDay(year, 1, 1), to: toDay(year, 12, 31) };
}

function readAfter(words: string, anchor: Day): Span | null {
  const read = /^\d|^[a-z]+ \d/.test(words) ? (readWords(`in ${words}`, anchor) ?? readWords(words, anchor)) : null;
  return read?.from === undefined || read.from === null || read.to >= anchor ? null : { from: read.to + 1, to: anchor };
}

/** `2015 and 2016`: one period only where nothing lies between. */
function readPair(first: string, second: string, anchor: Day): Span | null {
  if (first.startsWith("between ")) return readWords(`${first} and ${second}`, anchor);
  const [one, other] = [readWords(`in ${first}`, anchor), readWords(`in ${second}`, anchor)];
  return one && other && one.from !== null && other.from === one.to + 1 ? { from: one.from, to: other.to } : null;
}
