import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FIGURES } from "#shared/definitions/figures.ts";
import { FILE_FORMATS } from "#shared/definitions/files.ts";
import { hasId, idsOf } from "#shared/tables.ts";
import { fileAddress } from "../api.ts";
import { fileHeadOptions } from "../queries.ts";
import { BomTick } from "./bom-tick.tsx";
import { CopyRow } from "./copy-row.tsx";
import { FileRow } from "./file-row.tsx";
import { takeWords as said } from "../words/take.ts";

interface TableDownloadsProps {
  path: string;
  search: string;
  /** Whether the API cites it. */
  cited: boolean;
  /** Whether events stand behind its rows. */
  events: boolean;
}

const TABLES = idsOf(FILE_FORMATS).filter((format) => format !== "zip");

/** Every file there is of a table: as many rows as the first says, the events behind an analysis, and a package with what stands behind them. */
export function TableDownloads({ path, search, cited, events }: TableDownloadsProps) {
  const [bom, setBom] = useState(true);
  const isAnalysis = hasId(FIGURES, path.slice(1));
  const { data: head } = useQuery(fileHeadOptions(fileAddress(path, "csv", search, bom)));
  const behind = `${path}/events`;
  const { data: listed } = useQuery({ ...fileHeadOptions(fileAddress(behind, "csv", search, bom)), enabled: isAnalysis });
  const file = { path, what: "rows", rows: head?.rows ?? null, search, bom } as const;
  const count = listed?.rows ?? null;
  return (
    <div className="downloads">
      <section>
        <FileRow title={file.rows === null ? said.counting : said.rows(file.rows)} formats={TABLES} {...file} />
        {isAnalysis ? (
          <FileRow
            title={count === null ? said.countingEvents : said.events(count)}
            formats={TABLES}
            path={behind}
            what="events"
            rows={count}
            events={count}
            search={search}
            bom={bom}
          />
        ) : null}
        <FileRow title={isAnalysis ? said.both : events ? said.packaged : said.withMetadata} formats={["zip"]} {...file} events={count} />
        <CopyRow path={path} search={search} picture={null} cited={cited} />
      </section>
      <BomTick bom={bom} onChange={setBom} />
    </div>
  );
}
