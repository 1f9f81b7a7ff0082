import { useQuery } from "@tanstack/react-query";
import { FILE_FORMATS, type FormatId } from "#shared/definitions/files.ts";
import { fileAddress, type FileKind } from "../api.ts";
import { formatBytes } from "../format.ts";
import { fileSizeOptions } from "../queries.ts";
import { takeWords as said } from "../words/take.ts";

interface FileLinkProps {
  kind: FileKind;
  format: FormatId;
  rows: number;
  search: string;
  bom: boolean;
}

/** One file with what it weighs; no link where it would be too large to be sent. */
export function FileLink({ kind, format, rows, search, bom }: FileLinkProps) {
  const address = fileAddress(kind, format, search, bom);
  const { data: bytes, isPending } = useQuery(fileSizeOptions(address));
  const { label } = FILE_FORMATS[format];
  if (bytes === null) return <span className="muted">{said.tooMany(label)}</span>;
  const size = bytes === undefined ? (isPending ? "…" : "") : formatBytes(bytes);
  return (
    <a className="button" href={address} download aria-label={said.file(rows, kind === "series", label, size === "…" ? "" : size)}>
      {label} <span className="muted">{size}</span>
    </a>
  );
}
