import { CITED_AUTHOR, citedDocuments, type Citable, type Footnote } from "./citable.ts";
import { closed } from "./prose.ts";

/** The citation as a RIS record of the type "data file", and after it each document that tells of an event as one of a web page. */
export function citeRis(cited: Citable): string {
  return [recordOf(cited), ...citedDocuments(cited).map(documentOf)].map(formatRecord).join("\r\n");
}

type Line = readonly [tag: string, value: string];

function recordOf({ id, title, statement, version, recordDay, url }: Citable): Line[] {
  return [
    ["TY", "DATA"],
    ["ID", id],
    ["TI", title],
    ["AU", CITED_AUTHOR],
    ["PB", CITED_AUTHOR],
    ...datedLines(recordDay),
    ["ET", version],
    ["UR", url],
    ["N1", closed(statement)],
    ["ER", ""],
  ];
}

function documentOf({ id, publisher, title, date, url, note }: Footnote): Line[] {
  return [
    ["TY", url === null ? "GEN" : "ELEC"],
    ["ID", id],
    ["TI", title],
    ["AU", publisher],
    ["PB", publisher],
    ...(date === null ? [] : datedLines(date)),
    ...(url === null ? [] : [["UR", url] as const]),
    ...(note === null || note === "" ? [] : [["N1", note] as const]),
    ["ER", ""],
  ];
}

/** `2017-07-07`, `2017-07` or `2017`: the year, and as much of the date as is known. */
function datedLines(date: string): Line[] {
  const [year = "", month = "", day = ""] = date.split("-");
  return [
    ["PY", year],
    ["DA", `${year}/${month}/${day}`],
  ];
}

function formatRecord(lines: readonly Line[]): string {
  return lines.map(([tag, value]) => `${tag}  - ${value.replaceAll(/\s+/g, " ")}\r\n`).join("");
}
