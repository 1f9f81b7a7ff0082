import { capitalise } from "../describe.ts";
import { CITED_IN_ENGLISH, type CiteWords } from "./cite-words.ts";
import { closed } from "./prose.ts";
import { CITED_AUTHOR, citedDocuments, type Citable, type Footnote } from "./citable.ts";

/** The citation as a BibTeX entry, in the fields BibTeX and biblatex share. */
export function citeBibtex(
  { id, title, statement, version, recordDay, url }: Citable,
  { cite: said }: CiteWords = CITED_IN_ENGLISH,
): string {
  return formatEntry(id, {
    author: `{${escapeTex(CITED_AUTHOR)}}`,
    title: `{${escapeTex(title)}}`,
    ...datedFields(recordDay),
    version: escapeTex(version),
    howpublished: escapeTex(capitalise(said.dataSet)),
    url: plainUrl(url),
    note: escapeTex(`${closed(statement)} ${said.version(version)}.`),
  });
}

/** The citation, and after it the documents that tell of an event, each as an entry of its own. */
export function citeBibtexEntries(cited: Citable, words: CiteWords = CITED_IN_ENGLISH): string {
  return [citeBibtex(cited, words), ...citedDocuments(cited).map((document) => sourcesBibtex([document]))].join("\n");
}

/** Each source as an entry of its own. */
export function sourcesBibtex(footnotes: readonly Footnote[]): string {
  return footnotes
    .map(({ id, publisher, title, date, url, note }) =>
      formatEntry(id, {
        author: `{${escapeTex(publisher)}}`,
        title: `{${escapeTex(title)}}`,
        ...(date === null ? {} : datedFields(date)),
        ...(url === null ? {} : { url: plainUrl(url) }),
        ...(note === null || note === "" ? {} : { note: escapeTex(note) }),
      }),
    )
    .join("\n");
}

function formatEntry(id: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${id.replaceAll(/[^\w:.-]/g, "-")},\n${lines.join("")}}\n`;
}

/** `2017-07-07`, `2017-07` or `2017` as year, month and day. */
function datedFields(date: string): Record<string, string> {
  const [year = "", month, day] = date.split("-");
  return {
    year,
    ...(month === undefined ? {} : { month: String(Number(month)) }),
    ...(day === undefined ? {} : { day: String(Number(day)) }),
  };
}

const TEX: Readonly<Record<string, string>> = { "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" };

/** Text as TeX prints it: its special characters escaped, line breaks as blanks. */
function escapeTex(text: string): string {
  const line = /[^\S ]| {2}/.test(text) ? text.replaceAll(/\s+/g, " ") : text;
  return /[\\~^{}$&#_%]/.test(line) ? line.replaceAll(/[\\~^{}$&#_%]/g, (sign) => TEX[sign] ?? `\\${sign}`) : line;
}

/** An address stands as it is in `url`; only what would end the field or start a command is percent-encoded. */
function plainUrl(url: string): string {
  return /[{}\\\s]/.test(url) ? url.replaceAll(/[{}\\\s]/g, encodeURIComponent) : url;
}
