import type { Cite } from "../api.ts";
import { parseDay } from "../dates.ts";
import { CITED_IN_ENGLISH, sayWhen, type CiteWords } from "./cite-words.ts";
import { CITED_AUTHOR, type Citable, type Footnote } from "./citable.ts";

/** One line that finds it again: what, when, who says so, in which version of the record, and where. */
export function citeLine({ title, when, event, version, url, footnotes }: Citable, words: CiteWords = CITED_IN_ENGLISH): string {
  const { cite: said } = words;
  const [primary] = footnotes;
  const witness =
    event !== null && primary ? ` ${said.source(`${primary.publisher}${primary.url === null ? "" : `, ${primary.url}`}`)}` : "";
  const record = [CITED_AUTHOR, said.recordIn(version), ...(event === null ? [] : [said.eventIn(event)])].join(", ");
  return `${said.quoted(title)}${when === null ? "" : `, ${whenText(when, words)}`}. ${record}. ${url}.${witness}`;
}

/** A reference for a bibliography: everything the line says, what is counted, and each source. */
export function citeFull({ title, statement, version, recordDay, url, footnotes }: Citable, words: CiteWords = CITED_IN_ENGLISH): string {
  const { cite: said } = words;
  const sources = footnotes.length === 0 ? "" : ` ${said.sources(footnotes.map((source) => sourceText(source, words)))}`;
  const head = `${CITED_AUTHOR} (${recordDay.slice(0, 4)}). ${title} [${said.dataSet}].`;
  return `${head} ${closed(statement)} ${said.versionOf(version, dayText(recordDay, words))}. ${url}.${sources}`;
}

/** A sentence to quote, with a numbered footnote for the record and for each source. */
export function citeQuote(cited: Citable, words: CiteWords = CITED_IN_ENGLISH): Cite["quote"] {
  const notes = [citeLine({ ...cited, footnotes: [] }, words), ...cited.footnotes.map((source) => `${sourceText(source, words)}.`)];
  return {
    text: `${closed(cited.statement)}${notes.map((_, index) => `[${index + 1}]`).join("")}`,
    footnotes: notes.map((note, index) => `[${index + 1}] ${note}`),
  };
}

/** A sentence with its full stop. */
export function closed(statement: string): string {
  return statement.endsWith(".") ? statement : `${statement}.`;
}

function sourceText({ publisher, title, date, url, note }: Footnote, words: CiteWords): string {
  const head = title.startsWith(publisher) ? title : `${publisher}, ${words.cite.quoted(title)}`;
  return [head, date === null ? null : dayText(date, words), url, note].filter((part) => part !== null && part !== "").join(", ");
}

function dayText(text: string, { say }: CiteWords): string {
  const day = parseDay(text);
  return day === null ? text : say.day(day);
}

/** A day, a month or a year in words. @param date EDTF */
function whenText(date: string, words: CiteWords): string {
  const { day, month, year } = sayWhen(date, words);
  return day ?? month ?? year;
}
