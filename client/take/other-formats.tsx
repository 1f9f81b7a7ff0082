import { FILE_FORMATS } from "#shared/definitions/files.ts";
import { entriesOf } from "#shared/tables.ts";

/** The same table as the CSV beside it, in every other format. */
export function OtherFormats({ address, search }: { address: string; search: string }) {
  return (
    <>
      {entriesOf(FILE_FORMATS)
        .filter(([format]) => format !== "csv")
        .map(([format, { label }]) => (
          <span key={format}>
            <a href={`/api/v1/${address}.${format}?${search}`} download>
              {label}
            </a>
          </span>
        ))}
    </>
  );
}
