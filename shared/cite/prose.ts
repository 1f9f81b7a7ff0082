import type { Cite } from "../api.ts";
import { parseDay } from "../dates.ts";
import { describeDay } from "../describe.ts";
import { RECORD } from "./say-count.ts";
import { CITED_AUTHOR, type Citable, type Footnote } from "./citable.ts";

/** One line that finds it again: what, when, who says so, in which version of the record, and where. */
export function citeLine({ title, when, event, version, url, footnotes }: Citable): string {
  const [primary] = footnotes;
  const witness = event !== null && primary ? ` Source: ${primary.publisher}${primary.url === null ? "" : `, ${primary.url}`}.` : "";
  return `“${title}”${when === null ? "" : `, ${when}`}. ${CITED_AUTHOR}, record ${version}${event === null ? "" : `, event ${event}`}. ${url}.${witness}`;
}

/** A reference for a bibliography: everything the line says, what is counted, and each source. */
export function citeFull({ title, statement, version, recordDay, url, footnotes }: Citable): string {
  const sources = footnotes.length === 0 ? "" : ` Sources: ${footnotes.map(sourceText).join("; ")}.`;
  const said = findingIn(title, statement) ?? statement;
  return `${CITED_AUTHOR} (${recordDay.slice(0, 4)}). ${title} [data set]. ${said}. Version ${version}, record of ${dayText(recordDay)}. ${url}.${sources}`;
}

/** A sentence to quote, with a numbered footnote for the record and for each source. */
export function citeQuote(cited: Citable): Cite["quote"] {
  const notes = [citeLine({ ...cited, footnotes: [] }), ...cited.footnotes.map((source) => `${sourceText(source)}.`)];
  return {
    text: `${cited.statement}.${notes.map((_, index) => `[${index + 1}]`).join("")}`,
    footnotes: notes.map((note, index) => `[${index + 1}] ${note}`),
  };
}

/** What an analysis found, as a sentence with its subject. */
export function sayFinding(title: string, finding: string): string {
  return `${RECORD} says of ${lowerFirst(title)}: ${finding}`;
}

/** The finding alone, beside the title; null where the statement is of another sort. */
function findingIn(title: string, statement: string): string | null {
  const head = sayFinding(title, "");
  return statement.startsWith(head) ? statement.slice(head.length) : null;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function sourceText({ publisher, title, date, url, note }: Footnote): string {
  const head = title.startsWith(publisher) ? title : `${publisher}, “${title}”`;
  return [head, date === null ? null : dayText(date), url, note].filter((part) => part !== null && part !== "").join(", ");
}

function dayText(text: string): string {
  const day = parseDay(text);
  return day === null ? text : describeDay(day);
}
