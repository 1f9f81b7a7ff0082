import type { FormatId } from "#shared/definitions/files.ts";
import { FileLink, type TakenFile } from "./file-link.tsx";

interface FileRowProps extends TakenFile {
  title: string;
  formats: readonly FormatId[];
}

/** One table in several formats. */
export function FileRow({ title, formats, ...file }: FileRowProps) {
  return (
    <div className="download-row">
      <p>{title}</p>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <FileLink format={format} {...file} />
          </li>
        ))}
      </ul>
    </div>
  );
}
