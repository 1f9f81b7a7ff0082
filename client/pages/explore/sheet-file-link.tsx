import { spreadsOf } from "#shared/charts/doubts.ts";
import { BYTE_ORDER_MARK } from "#shared/csv.ts";
import { FILE_FORMATS } from "#shared/definitions/files.ts";
import { fileStem } from "#shared/file-name.ts";
import { sheetFile } from "./sheet-table.ts";
import type { Answer } from "./use-answer.ts";
import { exploreWords as said } from "../../words/explore.ts";

/** A browser reads the file after the click, when it has the time. */
const KEPT_MS = 40_000;

/** The table as it stands, as a file: the API's file beside it holds the counts it is made from. */
export function SheetFileLink({ query, series, sheet, drawn }: Answer) {
  function save(): void {
    const text = `${BYTE_ORDER_MARK}${sheetFile(sheet, query, drawn.reading)}`;
    const address = URL.createObjectURL(new Blob([text], { type: FILE_FORMATS.csv.contentType }));
    const link = document.createElement("a");
    link.href = address;
    const asked = [`as=${drawn.reading}`, `sort=${drawn.sort}`, `top=${drawn.top}`];
    link.download = `${fileStem(query, "sheet", series.vintage.version, { asked })}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  }
  const rows = sheet.rows.length + spreadsOf(sheet.rows.map(({ column }) => column)).length + (sheet.unnamed ? 1 : 0);
  return (
    <span>
      <button type="button" className="file-button" onClick={save}>
        {said.rowsShown(rows)}
        <span className="visually-hidden">{said.rowsHidden}</span>
      </button>
    </span>
  );
}
