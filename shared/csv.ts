/** A typed cell: numbers stay numbers, text is guarded against spreadsheet formulas, null is empty. */
export type Cell = string | number | boolean | null;

export const BYTE_ORDER_MARK = "\u{FEFF}";

/**
 * RFC 4180: CRLF after each record, a field quoted only when it holds `"`, `,`, CR or LF; the header is a record.
 * @param rows cells in the order of `columns`; a row of another length throws RangeError
 */
export function formatCsv(columns: readonly string[], rows: Iterable<readonly Cell[]>): string {
  return [...csvPieces(columns, rows)].join("");
}

/** So few that lines are thrown away while they are young. */
const LINES_A_PIECE = 50;

/** The same text in pieces of whole lines, for whoever makes bytes of it. */
export function* csvPieces(columns: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  let lines = [columns.map(formatText).join(",")];
  const before: Cell[] = columns.map(() => null);
  const written = columns.map((_, index): string => (index === 0 ? "" : ","));
  for (const row of rows) {
    if (row.length !== columns.length) throw new RangeError(`a row of ${row.length} cells under ${columns.length} columns`);
    if (lines.length === LINES_A_PIECE) {
      yield joinLines(lines);
      lines = [];
    }
    for (let index = 0; index < row.length; index++) {
      const cell = row[index] ?? null;
      // Neighbours in a column are often the same.
      if (cell !== before[index]) {
        before[index] = cell;
        written[index] = `${index === 0 ? "" : ","}${formatCell(cell)}`;
      }
    }
    lines.push(written.join(""));
  }
  yield joinLines(lines);
}

function joinLines(lines: string[]): string {
  lines.push("");
  return lines.join("\r\n");
}

function formatCell(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "string" ? formatText(cell) : String(cell);
}

function formatText(text: string): string {
  // Nearly every text begins with a letter or a digit and holds nothing that needs quotes.
  if (PLAIN.test(text)) return text;
  const safe = guardFormula(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const PLAIN = /^[0-9A-Za-z][^",\r\n]*$/;

/** A text that a spreadsheet would run as a formula gets a leading apostrophe (OWASP, "CSV Injection"). */
export function guardFormula(text: string): string {
  // Nearly every text begins with a letter or a digit, and needs no look at its blanks.
  return BEGINS_PLAIN.test(text) ? text : guardBegin(text);
}

const BEGINS_PLAIN = /^[0-9A-Za-z]/;

function guardBegin(text: string): string {
  return /^\s*[=+\-@＝＋－＠\t\r\0]/u.test(text) ? `'${text}` : text;
}
