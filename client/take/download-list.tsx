import { useState } from "react";
import { idsOf } from "#shared/tables.ts";
import { FILE_FORMATS, type FormatId } from "#shared/definitions/files.ts";
import type { FileKind } from "../api.ts";
import { CopyRow } from "./copy-row.tsx";
import { FileLink } from "./file-link.tsx";
import { PictureRow } from "./picture-row.tsx";
import type { Takeable } from "./takeable.ts";
import { takeWords as said } from "../words/take.ts";

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
            <Files title={said.counts(counts)} kind="series" formats={TABLES} rows={counts} search={search} bom={bom} />
          )}
          <Files title={said.events(events)} kind="events" formats={TABLES} rows={events} search={search} bom={bom} />
          <Files
            title={counts === null ? said.withMetadata : said.both}
            kind={counts === null ? "events" : "series"}
            formats={["zip"]}
            rows={counts ?? events}
            search={search}
            bom={bom}
          />
          {counts === null ? null : <CopyRow search={search} drawing={look?.drawing ?? ""} />}
        </section>
      ))}
      {said.filesInEnglish === "" ? null : <p className="muted">{said.filesInEnglish}</p>}
      <label className="tick">
        <input type="checkbox" checked={bom} onChange={() => setBom(!bom)} />
        <span>{said.bom}</span>
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
