import { CITED_AUTHOR, type Citable } from "./citable.ts";

/** The citation as a RIS record of the type "data file". */
export function citeRis({ id, title, statement, version, recordDay, url }: Citable): string {
  const lines: [string, string][] = [
    ["TY", "DATA"],
    ["ID", id],
    ["TI", title],
    ["AU", CITED_AUTHOR],
    ["PB", CITED_AUTHOR],
    ["PY", recordDay.slice(0, 4)],
    ["DA", recordDay.replaceAll("-", "/")],
    ["ET", version],
    ["UR", url],
    ["N1", `${statement}.`],
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value.replaceAll(/\s+/g, " ")}\r\n`).join("");
}
