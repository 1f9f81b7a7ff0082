import type { Cell } from "#shared/csv.ts";
import type { FileContent } from "./content.ts";
import type { Table } from "./table.ts";

/** The rows as objects, behind what they are and what each column means. */
export function writeJson({ table, describe }: FileContent): Buffer {
  const { columns, rows } = table;
  const head = JSON.stringify({ metadata: { ...describe().about, rowCount: rows.length }, columns });
  return Buffer.concat([Buffer.from(`${head.slice(0, -1)},"rows":[`), ...rowPieces(table), Buffer.from("]}\n")]);
}

const ROWS_A_PIECE = 50;

/** A piece is written before the next is made: of a large file all objects at once would be more than what is written. */
function* rowPieces({ columns, rows }: Table): Generator<Buffer> {
  const names = columns.map(({ name }) => name);
  let objects: Record<string, Cell>[] = [];
  let written = 0;
  for (const row of rows) {
    const object: Record<string, Cell> = {};
    for (let index = 0; index < columns.length; index++) object[names[index] ?? ""] = row[index] ?? null;
    objects.push(object);
    written += 1;
    if (objects.length < ROWS_A_PIECE && written < rows.length) continue;
    yield Buffer.from(JSON.stringify(objects).slice(1, -1) + (written < rows.length ? "," : ""));
    objects = [];
  }
}
