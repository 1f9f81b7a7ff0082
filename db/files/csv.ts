import { BYTE_ORDER_MARK, formatCsv } from "#shared/csv.ts";
import type { FileContent } from "./content.ts";
import type { Table } from "./table.ts";

/** The rows as RFC 4180 has them. */
export function writeCsv({ table }: Pick<FileContent, "table">, { byteOrderMark }: { byteOrderMark: boolean }): Buffer {
  return Buffer.from((byteOrderMark ? BYTE_ORDER_MARK : "") + formatTable(table));
}

export function formatTable({ columns, rows }: Table): string {
  return formatCsv(
    columns.map(({ name }) => name),
    rows,
  );
}
