import { parseDay } from "#shared/dates.ts";
import { readCsv, refuse } from "../read/csv.ts";
import type { InputFile } from "../upstream.ts";

/** One news item of the site, of any of the three windows. */
export interface Item {
  file: string;
  /** Address, or day and title where the window has none. */
  ref: string;
  line: number;
  day: string | null;
  title: string;
  url: string | null;
  place: string;
  summary: string;
  isVideo: boolean;
  language: "en" | "ru";
}

/** October 2021 to June 2022, in English, with address, place and summary. */
export function readWindowOne({ file, text }: InputFile): Item[] {
  const rows = readCsv(file, text, ["link", "headline", "date", "location", "summary", "body"]);
  return rows.map((row) => {
    const { link, headline, date, location, summary, body } = row.cells;
    const day = date.slice(0, 10);
    if (parseDay(day) === null) throw refuse(row, "date", `"${date}" is not a day`);
    const isVideo = /video ?conference/i.test(summary) || /^.{0,300}\b(?:via|by) video/is.test(body);
    const cells = { title: plain(headline), summary: plain(summary), place: location === "NA" ? "" : plain(location) };
    return { file, line: row.line, ref: link, day, url: link, isVideo, language: "en" as const, ...cells };
  });
}

/** December 2024 to April 2025, in English: day and title only. */
export function readWindowTwo({ file, text }: InputFile): Item[] {
  return readCsv(file, text, ["Date", "Title"]).map((row) => {
    const day = dayOf(row.cells.Date);
    if (day === null) throw refuse(row, "Date", `"${row.cells.Date}" is not a day`);
    const title = plain(row.cells.Title);
    return {
      file,
      line: row.line,
      ref: `${day} ${title}`,
      day,
      title,
      url: null,
      place: "",
      summary: "",
      isVideo: false,
      language: "en" as const,
    };
  });
}

/** January to April 2025, in Russian; an item without a day announces something to come. */
export function readWindowThree({ file, text }: InputFile): Item[] {
  return readCsv(file, text, ["title", "date", "place", "summary", "url"], "ignore").map((row) => {
    const { title, date, place, summary, url } = row.cells;
    const cells = { title: plain(title), summary: plain(summary), place, isVideo: /видео/.test(summary), day: date || null };
    return { file, line: row.line, ref: url, url, language: "ru" as const, ...cells };
  });
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "April 1, 2025, 19:00" */
function dayOf(text: string): string | null {
  const [, month = "", day = "", year = ""] = /^(\w+) (\d+), (\d{4})/.exec(text) ?? [];
  const number = MONTHS.indexOf(month) + 1;
  const iso = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return number === 0 || parseDay(iso) === null ? null : iso;
}
