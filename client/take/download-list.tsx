import { useState } from "react";
import { idsOf } from "#shared/tables.ts";
import { FILE_FORMATS, type FormatId } from "#shared/definitions/files.ts";
import { pictureAddress } from "../api.ts";
import { BomTick } from "./bom-tick.tsx";
import { CopyRow } from "./copy-row.tsx";
import { FileRow } from "./file-row.tsx";
import { PictureRow } from "./picture-row.tsx";
import type { Takeable } from "./takeable.ts";
import { takeWords as said } from "../words/take.ts";
import { words } from "../words.ts";

const TABLES: readonly FormatId[] = idsOf(FILE_FORMATS).filter((format) => format !== "zip");

/** Every file there is of some counts and their events. */
export function DownloadList({ takeables }: { takeables: readonly Takeable[] }) {
  const [bom, setBom] = useState(true);
  return (
    <div className="downloads">
      {takeables.map(({ name, counts, events, search, look, lists = [{ name: null, events, search }] }) => (
        <section key={`${name} ${search}`}>
          {name === null ? null : <h3>{name}</h3>}
          {counts === null ? null : <PictureRow search={search} drawing={look?.drawing ?? ""} />}
          {counts === null ? null : (
            <FileRow title={said.counts(counts)} path="/series" what="counts" formats={TABLES} rows={counts} search={search} bom={bom} />
          )}
          {lists.map((list) => (
            <FileRow
              key={list.search}
              title={titleOf(list)}
              path="/events"
              what="events"
              formats={TABLES}
              rows={list.events}
              events={list.events}
              search={list.search}
              bom={bom}
            />
          ))}
          <FileRow
            title={counts === null ? said.withMetadata : said.both}
            path={counts === null ? "/events" : "/series"}
            what={counts === null ? "events" : "counts"}
            formats={["zip"]}
            rows={counts ?? events}
            events={events}
            search={search}
            bom={bom}
          />
          {counts === null ? null : <CopyRow path="/series" search={search} picture={pictureAddress("png", search, look?.drawing ?? "")} />}
        </section>
      ))}
      <BomTick bom={bom} onChange={setBom} />
    </div>
  );
}

/** Reports of machine-coded files stand for themselves: their sources are the files. */
function titleOf({ name, events, search }: { name: string | null; events: number; search: string }): string {
  if (new URLSearchParams(search).get("tier") === "machine") return words.tiers.reports(events);
  return name === null ? said.events(events) : said.eventsOf(name, events);
}
