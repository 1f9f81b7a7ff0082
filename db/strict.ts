import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** drizzle-kit writes no STRICT tables; this adds the word to every CREATE TABLE of the migrations (sqlite.org/stricttables.html). */
const folder = join(import.meta.dirname, "migrations");
for (const name of readdirSync(folder).filter((file) => file.endsWith(".sql"))) {
  const path = join(folder, name);
  const sql = readFileSync(path, "utf8");
  const strict = sql.replaceAll(/(CREATE TABLE [^;]*\n\));/g, "$1 STRICT;");
  if (strict !== sql) writeFileSync(path, strict);
}
