import { guardFormula, type Cell } from "#shared/csv.ts";
import { parseDay, toDay } from "#shared/dates.ts";
import { BadParameter } from "#shared/errors.ts";
import type { ColumnType, Table } from "./table.ts";

/** Indexes into `cellXfs` of `xl/styles.xml`. */
const STYLE = { head: 1, date: 2, wrapped: 3, guarded: 4 } as const;
/** The longest text a cell of a workbook holds. */
const MAX_CELL_LENGTH = 32_767;
/** Serial numbers of days follow the calendar from here on: before it, spreadsheets count a 29 February 1900. */
const FIRST_SERIAL_DAY = toDay(1900, 3, 1);
const SERIAL_OF_EPOCH = 25_569;

export interface Sheet {
  /** The first row, which stays in sight. */
  head: readonly string[];
  types: readonly ColumnType[];
  widths: readonly number[];
  rows: Table["rows"];
  wrapped: boolean;
}

const ROWS_A_PIECE = 50;

/** A worksheet of SpreadsheetML (ECMA-376): texts as texts, never formulas; numbers, days and truth values as such. */
export function formatSheet({ head, types, widths, rows, wrapped }: Sheet): Buffer {
  const letters = head.map((_, index) => columnLetters(index));
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join("");
  const top = `<row r="1">${head.map((text, index) => `<c r="${letters[index]}1"${textCell(text, STYLE.head)}`).join("")}</row>`;
  const pieces: Buffer[] = [];
  const before: Cell[] = head.map(() => null);
  const written = head.map(() => "");
  let lines: string[] = [];
  let number = 1;
  for (const row of rows) {
    number += 1;
    let line = `<row r="${number}">`;
    for (let column = 0; column < row.length; column++) {
      const cell = row[column] ?? null;
      if (cell === null) continue;
      // Neighbours in a column are often the same.
      if (cell !== before[column]) {
        before[column] = cell;
        written[column] = formatCell(cell, types[column] ?? "string", wrapped);
      }
      line += `<c r="${letters[column]}${number}"${written[column]}`;
    }
    lines.push(`${line}</row>`);
    if (lines.length < ROWS_A_PIECE) continue;
    pieces.push(Buffer.from(lines.join("")));
    lines = [];
  }
  const pane = `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
  const begin =
    `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns}</cols><sheetData>${top}`;
  return Buffer.concat([Buffer.from(begin), ...pieces, Buffer.from(`${lines.join("")}</sheetData></worksheet>`)]);
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What stands behind the place of a cell. */
function formatCell(cell: string | number | boolean, type: ColumnType, wrapped: boolean): string {
  if (typeof cell === "number") return `><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return ` t="b"><v>${cell ? 1 : 0}</v></c>`;
  const day = type === "date" ? parseDay(cell) : null;
  // A day before 1900 has no serial number, so it stays the text it is.
  if (day !== null && day >= FIRST_SERIAL_DAY) return ` s="${STYLE.date}"><v>${day + SERIAL_OF_EPOCH}</v></c>`;
  // The style keeps a text a text also after somebody has edited the cell.
  return textCell(cell, guardFormula(cell) === cell ? (wrapped ? STYLE.wrapped : null) : STYLE.guarded);
}

function textCell(text: string, style: number | null): string {
  if (text.length > MAX_CELL_LENGTH) throw tooLong(text);
  return ` t="inlineStr"${style === null ? "" : ` s="${style}"`}><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

const PLAIN_TEXT = /^[\t\n\x20-\x25\x27-\x3b\x3d\x3f-\x5e\x60-\uD7FF\uE000-\uFFFD]*$/;

/** XML text; what XML cannot hold or would change is written `_xHHHH_` (ECMA-376, ST_Xstring), and a text that looks so is escaped. */
export function escapeXml(text: string): string {
  if (PLAIN_TEXT.test(text)) return text;
  return (
    text
      .toWellFormed()
      .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      // oxlint-disable-next-line eslint/no-control-regex -- these are the characters XML cannot hold
      .replaceAll(/[\0-\x08\x0B-\x1F\uFFFE\uFFFF]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
  );
}

function columnLetters(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

function tooLong(text: string): BadParameter {
  return new BadParameter(
    {
      parameter: "from",
      value: null,
      reason: ["longCell", text.length, MAX_CELL_LENGTH],
      allowed: { shape: ["otherFormats"] },
    },
    "file-too-large",
  );
}
