import { useQuery } from "@tanstack/react-query";
import { PICTURE_FORMATS, type PictureFormat } from "#shared/definitions/pictures.ts";
import { formatBytes } from "../format.ts";
import { fileHeadOptions } from "../queries.ts";
import { takeWords as said } from "../words/take.ts";

/** One picture with what it weighs, which is told as soon as it is known. */
export function PictureLink({ address, format }: { address: string; format: PictureFormat }) {
  const { data: head, isPending } = useQuery(fileHeadOptions(address));
  const { label } = PICTURE_FORMATS[format];
  const size = head ? formatBytes(head.bytes) : "";
  return (
    <a className="button" href={address} download aria-label={said.pictureAs(label, size)}>
      {label} <span className="muted">{size === "" && isPending ? "…" : size}</span>
    </a>
  );
}
