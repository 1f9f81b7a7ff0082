import type { About } from "./about.ts";
import { writeArchive } from "./archive.ts";
import type { FileContent } from "./content.ts";
import { formatSheet, XML_HEAD, type Sheet } from "./sheet-xml.ts";
import type { Column, Table } from "./table.ts";

/** A workbook of two sheets: the rows with typed cells, and what they are. */
export function writeXlsx({ table, describe }: FileContent): Buffer {
  const { about } = describe();
  return writeArchive(
    {
      "[Content_Types].xml": CONTENT_TYPES,
      "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
      "xl/workbook.xml": workbook(table.name === "data" ? "Data" : "Events"),
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["worksheet", "worksheets/sheet2.xml"],
        ["styles", "styles.xml"],
      ),
      "xl/styles.xml": STYLES,
      "xl/worksheets/sheet1.xml": formatSheet(dataSheet(table)),
      "xl/worksheets/sheet2.xml": formatSheet(aboutSheet(table, about)),
    },
    about.recordDay,
  );
}

function dataSheet({ columns, rows }: Table): Sheet {
  return {
    head: columns.map(({ name }) => name),
    types: columns.map(({ type }) => type),
    widths: columns.map(widthOf),
    rows,
    wrapped: false,
  };
}

const WIDE = new Set(["label", "split_label", "title", "parties", "source_titles", "source_urls", "publishers", "id"]);

function widthOf({ name, type }: Column): number {
  return WIDE.has(name) ? 36 : type === "date" ? 12 : 14;
}

function aboutSheet(table: Table, about: About): Sheet {
  const rows: [string, string | number][] = [
    ["Title", about.title],
    ["What is counted", about.sentence],
    ...told("Query", about.query),
    ...told("As understood", about.understood),
    ...told("Measure", about.metric && `${about.metric.label}: ${about.metric.description}`),
    ...told("Counting rule", about.countingRule && `${about.countingRule.label}: ${about.countingRule.description}`),
    ["Rows", table.rows.length],
    ...about.coverage.map((note): [string, string] => ["Coverage", note]),
    ["Empty cells", about.missing],
    ["Days", "Days before March 1900 are texts: spreadsheets have no number for them."],
    ["Data version", about.version],
    ["Record of", about.recordDay],
    ["Address", about.permalink],
    ["Cite as", about.citation],
    ...about.attributions.map((line): [string, string] => ["Attribution", line]),
    ...about.sources.map((source): [string, string] => [
      "Source",
      [source.name, source.publisher, source.licence, source.url, `${source.events} events`].filter((part) => part !== null).join(" · "),
    ]),
    ...table.columns.map(({ name, unit, description }): [string, string] => [
      `Column ${name}`,
      `${description}${unit === undefined ? "" : ` Unit: ${unit}.`}`,
    ]),
  ];
  return { head: ["About this file", ""], types: ["string", "string"], widths: [24, 110], rows, wrapped: true };
}

function told(name: string, text: string | null): [string, string][] {
  return text === null ? [] : [[name, text]];
}

function workbook(name: string): string {
  const sheets = [name, "About"].map((sheet, index) => `<sheet name="${sheet}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("");
  return (
    `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets}</sheets></workbook>`
  );
}

function relationships(...targets: readonly [string, string][]): string {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const list = targets.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}/${kind}" Target="${target}"/>`);
  return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const CONTENT_TYPES =
  `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/></Types>`;

/** Cell styles by index: plain, head, day, wrapped text, text that looks like a formula. */
const STYLES =
  `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  `<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>` +
  `<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>` +
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
