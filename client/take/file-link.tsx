import { useQuery } from "@tanstack/react-query";
import { FILE_FORMATS, type FormatId } from "#shared/definitions/files.ts";
import { fileAddress } from "../api.ts";
import { formatBytes } from "../format.ts";
import { fileHeadOptions } from "../queries.ts";
import { roughBytes } from "./rough-bytes.ts";
import { takeWords as said } from "../words/take.ts";

/** A table to take away, before its format. */
export interface TakenFile {
  /** As the API addresses it: `/series`. */
  path: string;
  /** What its rows are, and how many; null where only the file says. */
  what: "counts" | "events" | "rows";
  rows: number | null;
  /** Events in it, where that tells about what it weighs. */
  events?: number | null;
  search: string;
  bom: boolean;
}

/** One file with what it weighs, and until that is known with about what it weighs; no link where it would be too large to be sent. */
export function FileLink({ path, format, what, rows, events = null, search, bom }: TakenFile & { format: FormatId }) {
  const address = fileAddress(path, format, search, bom);
  const { data: head, isPending } = useQuery(fileHeadOptions(address));
  const { label } = FILE_FORMATS[format];
  if (head === null) return <span className="muted">{said.tooMany(label)}</span>;
  const about = events === null || !isPending ? "" : said.about(formatBytes(roughBytes(format, events)));
  const size = head === undefined ? about : formatBytes(head.bytes);
  return (
    <a className="button" href={address} download aria-label={said.file(rows ?? head?.rows ?? null, what, label, size)}>
      {label} <span className="muted">{size === "" && isPending ? "…" : size}</span>
    </a>
  );
}
