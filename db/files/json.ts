import type { FileContent } from "./content.ts";

/** The rows as objects, behind what they are and what each column means. */
export function writeJson({ table: { columns, rows }, describe }: FileContent): Buffer {
  const objects = rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])));
  return Buffer.from(`${JSON.stringify({ metadata: { ...describe().about, rowCount: rows.length }, columns, rows: objects })}\n`);
}
