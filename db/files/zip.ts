import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { sourcesBibtex } from "#shared/cite/bibtex.ts";
import type { Citation } from "#shared/api.ts";
import type { Footnote } from "#shared/cite/citable.ts";
import type { Db } from "../client.ts";
import { queryCitations } from "../query/citations.ts";
import { writeArchive } from "./archive.ts";
import { formatCitationFile } from "./citation-file.ts";
import { isReports, type FileContent } from "./content.ts";
import { formatTable } from "./csv.ts";
import { formatDataPackage } from "./data-package.ts";
import { formatReadme } from "./readme.ts";
import type { Table } from "./table.ts";

/** A table as it lies in the package. */
export interface Resource {
  table: Table;
  path: string;
  bytes: number;
  sha256: string;
}

/** A Data Package: the rows, every event behind them, and all one needs to use and cite them without this site. */
export function writePackage(db: Db, content: FileContent): Buffer {
  const { about, cited } = content.describe();
  const behind = content.behind();
  const tables = content.table.name === "events" || behind === null ? [content.table] : [content.table, behind.table()];
  const texts = tables.map(formatTable);
  const resources = tables.map((table, index): Resource => describeResource(table, texts[index] ?? Buffer.alloc(0)));
  const documents =
    behind === null || behind.ids === null
      ? []
      : queryCitations(db, sql`SELECT document_id FROM event_document WHERE event_id IN (${behind.ids})`, null);
  const metadata = {
    ...about,
    ...(behind === null || behind.tie === null ? {} : { tie: behind.tie }),
    files: resources.map(({ table, path, bytes, sha256 }) => ({
      path,
      rowCount: table.rows.length,
      bytes,
      sha256,
      columns: table.columns,
    })),
  };
  return writeArchive(
    {
      ...Object.fromEntries(resources.map(({ path }, index) => [path, texts[index] ?? ""])),
      "metadata.json": formatJson(metadata),
      "datapackage.json": formatJson(formatDataPackage(about, cited, resources)),
      "README.md": formatReadme(about, behind, resources),
      "CITATION.cff": formatCitationFile(about, cited),
      // Machine-coded reports cite no documents: each names its file and line.
      ...(isReports(behind) ? {} : { "sources.bib": sourcesBibtex(documents.map(footnoteOf)) }),
    },
    about.recordDay,
  );
}

function describeResource(table: Table, text: Buffer): Resource {
  return { table, path: `${table.name}.csv`, bytes: text.length, sha256: createHash("sha256").update(text).digest("hex") };
}

function footnoteOf({ id, publisher, title, url, publishedOn, licence }: Citation): Footnote {
  return { id, publisher, title, date: publishedOn, url, note: licence };
}

function formatJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
