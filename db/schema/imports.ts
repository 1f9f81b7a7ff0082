import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** One row per source read into this database: the ledger. Every row of the record names the run that wrote it. */
export const importRun = sqliteTable("import_run", {
  id: integer("id").primaryKey(),
  sourceId: text("source_id").notNull(),
  inputHash: text("input_hash").notNull(),
  rowsRead: integer("rows_read").notNull(),
  rowsAccepted: integer("rows_accepted").notNull(),
  rowsMerged: integer("rows_merged").notNull(),
  rowsRejected: integer("rows_rejected").notNull(),
});

/** What a source offered and the record refused, or took with a doubt, with the reason. */
export const importIssue = sqliteTable(
  "import_issue",
  {
    id: integer("id").primaryKey(),
    importId: integer("import_id")
      .notNull()
      .references(() => importRun.id),
    severity: text("severity", { enum: ["reject", "merge", "warning"] }).notNull(),
    /** Upstream file and the id or line of the row in it. */
    file: text("file").notNull(),
    locator: text("locator").notNull(),
    reason: text("reason").notNull(),
    /** What the row said, as printed, short. */
    detail: text("detail").notNull(),
  },
  (table) => [index("import_issue_by_run").on(table.importId)],
);
