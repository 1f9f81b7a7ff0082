import type { Shape } from "#shared/api/shape.ts";
import { CITE } from "#shared/api/shapes.ts";
import type { Cell } from "#shared/csv.ts";
import { formatTsv } from "#shared/tsv.ts";
import { fetchAnswer, fetchPicture, pictureAddress } from "../api.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { copyLater } from "../ui/copy.ts";
import { takeWords as said } from "../words/take.ts";

interface CopyRowProps {
  search: string;
  /** How its picture is drawn. */
  drawing: string;
}

interface SeriesFile {
  columns: readonly { name: string }[];
  rows: readonly Readonly<Record<string, Cell>>[];
}

const SERIES_FILE: Shape<SeriesFile> = { columns: "list", rows: "list" };
const PATIENCE_MS = 20_000;

/** The picture, the rows and the sentence of some counts, each straight to the clipboard. */
export function CopyRow({ search, drawing }: CopyRowProps) {
  const copies = [
    ["picture", () => copyLater("image/png", fetchPicture(pictureAddress("png", search, drawing)))],
    ["data", () => copyLater("text/plain", readRows(search).then(toText))],
    ["sentence", () => copyLater("text/plain", readSentence(search).then(toText))],
  ] as const;
  return (
    <div className="download-row">
      <p>{said.clipboard}</p>
      <ul>
        {copies.map(([what, copy]) => (
          <li key={what}>
            <CopyButton label={said.copies[what]} className="button" copy={copy} otherwise={said.notCopied} />
          </li>
        ))}
      </ul>
    </div>
  );
}

async function readRows(search: string): Promise<string> {
  const { columns, rows } = await fetchAnswer(SERIES_FILE, "/series.json", search, AbortSignal.timeout(PATIENCE_MS));
  const names = columns.map(({ name }) => name);
  return formatTsv(
    names,
    rows.map((row) => names.map((name) => row[name] ?? null)),
  );
}

async function readSentence(search: string): Promise<string> {
  const { quote } = await fetchAnswer(CITE, "/series/citation", search, AbortSignal.timeout(PATIENCE_MS));
  return [quote.text, "", ...quote.footnotes].join("\n");
}

function toText(text: string): Blob {
  return new Blob([text], { type: "text/plain" });
}
