import { parseDay, toCivil, toDay, type Day } from "#shared/dates.ts";
import type { InputFile } from "../upstream.ts";

/** One page of the White House, or one line of an index that has titles only. */
export interface Page {
  file: string;
  locator: string;
  day: Day;
  title: string;
  url: string | null;
  /** The first lines of the text; empty where only the title is known. */
  opening: string;
}

/** A page in Markdown with front matter: date, title, source_url. Titles are wrapped and use non-breaking spaces. */
export function readPage({ file, text }: InputFile): Page | { reason: string } {
  const [, front = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const fields = readFields(front);
  const day = parseDay((fields.get("date") ?? "").replaceAll("'", ""));
  const title = plainTitle(fields.get("title") ?? "");
  if (day === null || title === "") return { reason: "the page has no day or no title" };
  const name = file.split("/").at(-1) ?? file;
  return {
    file,
    locator: name.replace(/\.md$/, ""),
    day,
    title,
    url: fields.get("source_url") ?? null,
    opening: body.trim().slice(0, OPENING),
  };
}

const OPENING = 600;

/** Spaces of every width, and marks that join words without being seen. */
export function plainTitle(text: string): string {
  return text
    .replaceAll(/[\u2060\u200B-\u200F\uFEFF]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function readFields(front: string): Map<string, string> {
  const joined = front.replaceAll(/\\\n\s*\\?/g, "").replaceAll(/\n\s+/g, " ");
  const lines = joined.split("\n").map((line) => /^(\w+): (.*)$/.exec(line));
  return new Map(lines.flatMap((match) => (match ? [[match[1] ?? "", unquote(match[2] ?? "")] as const] : [])));
}

/** The two quoted styles of YAML, as far as these titles use them. */
function unquote(text: string): string {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  if (!text.startsWith('"')) return text;
  return text
    .slice(1, -1)
    .replaceAll("\\_", "\u00A0")
    .replaceAll(/\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8}))/g, (_, two: string, four: string, eight: string) =>
      String.fromCodePoint(Number.parseInt(two ?? four ?? eight, 16)),
    )
    .replaceAll(/\\(["\\/])/g, "$1");
}

export interface Dated {
  day: Day;
  /** Whether the page says so itself, or only its date of publication does. */
  isStated: boolean;
}

/**
 * The day a page is about: "today" is the day of publication, "yesterday" the one before, a date or a weekday of the last six
 * days what it says. A page that says nothing keeps its day of publication.
 */
export function findDay({ day, title, opening }: Page): Dated {
  const text = opening
    .replaceAll(/\s+/g, " ")
    .split(/(?<=[a-z]{3}\.) /)
    .slice(0, 2)
    .join(" ");
  const header = /\((January|February|March|April|May|June|July|August|September|October|November|December) (\d+), (\d{4})\)/.exec(opening);
  if (header) return within(dateOf(header[1] ?? "", header[2] ?? "", header[3]), day);
  // What is said in remarks is no account of them.
  if (title.startsWith("Remarks")) return { day, isStated: false };
  // The word that stands first is that of the contact; a later one may speak of something else.
  const word = /\b(?:(yesterday)|today|this (?:morning|afternoon|evening)|tonight)\b/i.exec(text);
  if (word) return { day: word[1] === undefined ? day : day - 1, isStated: true };
  const date = /\bon (?:\w+day, )?(January|February|March|April|May|June|July|August|September|October|November|December) (\d+)\b/.exec(
    text,
  );
  if (date) return within(dateOf(date[1] ?? "", date[2] ?? "", String(toCivil(day).year)), day);
  const weekday = /\bon (Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b/.exec(text);
  if (weekday) return { day: day - ((weekdayOf(day) - WEEKDAYS.indexOf(weekday[1] ?? "") + 7) % 7), isStated: true };
  return { day, isStated: false };
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

function dateOf(month: string, day: string, year: string | undefined): Day {
  return toDay(Number(year), MONTHS.indexOf(month) + 1, Number(day));
}

/** A date further back than six days, or to come, is not that of the contact. */
function within(said: Day, published: Day): Dated {
  return said <= published && published - said <= 6 ? { day: said, isStated: true } : { day: published, isStated: false };
}

/** 1 January 1970 was a Thursday. */
function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}
