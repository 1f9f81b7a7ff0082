import { useState } from "react";
import { idsOf } from "#shared/tables.ts";
import { FILE_FORMATS, type FormatId } from "#shared/definitions/files.ts";
import type { FileKind } from "../api.ts";
import { formatNumber } from "../format.ts";
import { CopyRow } from "./copy-row.tsx";
import { FileLink } from "./file-link.tsx";
import { PictureRow } from "./picture-row.tsx";
import type { Takeable } from "./takeable.ts";

const TABLES: readonly FormatId[] = idsOf(FILE_FORMATS).filter((format) => format !== "zip");

/** Every file there is of some counts and their events. */
export function DownloadList({ takeables }: { takeables: readonly Takeable[] }) {
  const [bom, setBom] = useState(true);
  return (
    <div className="downloads">
      {takeables.map(({ name, counts, events, search, look }) => (
        <section key={`${name} ${search}`}>
          {name === null ? null : <h3>{name}</h3>}
          {counts === null ? null : <PictureRow search={search} drawing={look?.drawing ?? ""} differs={look?.differs ?? false} />}
          {counts === null ? null : (
            <Files title={plural(counts, "count")} kind="series" formats={TABLES} rows={counts} search={search} bom={bom} />
          )}
          <Files
            title={`${plural(events, "event")}, with sources`}
            kind="events"
            formats={TABLES}
            rows={events}
            search={search}
            bom={bom}
          />
          <Files
            title={counts === null ? "With metadata and citation" : "Both, with metadata and citation"}
            kind={counts === null ? "events" : "series"}
            formats={["zip"]}
            rows={counts ?? events}
            search={search}
            bom={bom}
          />
          {counts === null ? null : <CopyRow search={search} drawing={look?.drawing ?? ""} />}
        </section>
      ))}
      <label className="tick">
        <input type="checkbox" checked={bom} onChange={() => setBom(!bom)} />
        <span>CSV for Excel (with a byte order mark)</span>
      </label>
    </div>
  );
}

interface FilesProps {
  title: string;
  kind: FileKind;
  formats: readonly FormatId[];
  rows: number;
  search: string;
  bom: boolean;
}

function Files({ title, formats, ...file }: FilesProps) {
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

function plural(count: number, word: string): string {
  return `${formatNumber(count)} ${count === 1 ? word : `${word}s`}`;
}
