import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FILE_FORMATS } from "#shared/definitions/files.ts";
import { idsOf } from "#shared/tables.ts";
import { fileAddress } from "../api.ts";
import { fileHeadOptions } from "../queries.ts";
import { BomTick } from "./bom-tick.tsx";
import { FileRow } from "./file-row.tsx";
import { takeWords as said } from "../words/take.ts";

const TABLES = idsOf(FILE_FORMATS).filter((format) => format !== "zip");

/** Every file there is of a table: as many rows as the first says, and a package with what stands behind them. */
export function TableDownloads({ path, search, events }: { path: string; search: string; events: boolean }) {
  const [bom, setBom] = useState(true);
  const { data: head } = useQuery(fileHeadOptions(fileAddress(path, "csv", search, bom)));
  const file = { path, what: "rows", rows: head?.rows ?? null, search, bom } as const;
  return (
    <div className="downloads">
      <section>
        <FileRow title={file.rows === null ? said.counting : said.rows(file.rows)} formats={TABLES} {...file} />
        <FileRow title={events ? said.packaged : said.withMetadata} formats={["zip"]} {...file} />
      </section>
      <BomTick bom={bom} onChange={setBom} />
    </div>
  );
}
