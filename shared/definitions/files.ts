export interface FileFormat {
  label: string;
  contentType: string;
  /** Whether the bytes shrink in transit; those of a container are compressed already. */
  compress: boolean;
  description: string;
}

/** What a table can be taken away as, by the extension of the file. */
export const FILE_FORMATS = {
  csv: {
    label: "CSV",
    contentType: "text/csv; charset=utf-8; header=present",
    compress: true,
    description: "Rows as text, RFC 4180.",
  },
  xlsx: {
    label: "Excel",
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    compress: false,
    description: "A workbook: the rows with typed cells, and a sheet that says what they are.",
  },
  parquet: {
    label: "Parquet",
    contentType: "application/vnd.apache.parquet",
    compress: false,
    description: "Rows as typed columns.",
  },
  json: {
    label: "JSON",
    contentType: "application/json",
    compress: true,
    description: "Rows as objects, with their metadata and columns.",
  },
  zip: {
    label: "ZIP",
    contentType: "application/zip",
    compress: false,
    description: "A Data Package: the rows and the events behind them as CSV, with metadata, licences, citation and sources.",
  },
} as const satisfies Record<string, FileFormat>;

export type FormatId = keyof typeof FILE_FORMATS;

/** A file of more rows than this is refused, never cut short. */
export const MAX_FILE_ROWS = 100_000;
