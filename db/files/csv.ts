import { BYTE_ORDER_MARK, csvPieces } from "#shared/csv.ts";
import type { FileContent } from "./content.ts";
import type { Table } from "./table.ts";

/** The rows as RFC 4180 has them. */
export function writeCsv({ table }: Pick<FileContent, "table">, { byteOrderMark }: { byteOrderMark: boolean }): Buffer {
  const rows = formatTable(table);
  return byteOrderMark ? Buffer.concat([Buffer.from(BYTE_ORDER_MARK), rows]) : rows;
}

export function formatTable({ columns, rows }: Table): Buffer {
  const names = columns.map(({ name }) => name);
  return Buffer.concat(Array.from(csvPieces(names, rows), (piece) => Buffer.from(piece)));
}
