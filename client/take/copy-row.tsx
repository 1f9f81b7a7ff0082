import type { Shape } from "#shared/api/shape.ts";
import { CITE } from "#shared/api/shapes.ts";
import type { Cell } from "#shared/csv.ts";
import { formatTsv } from "#shared/tsv.ts";
import { fetchAnswer, fetchPicture } from "../api.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { copyLater } from "../ui/copy.ts";
import { takeWords as said } from "../words/take.ts";

interface CopyRowProps {
  /** What is copied, as the API addresses it: `/series`, `/silence`. */
  path: string;
  search: string;
  /** The address of its picture; null where none is offered here. */
  picture: string | null;
  /** Whether the API cites it: then there is a sentence. */
  cited?: boolean;
}

interface RowsFile {
  columns: readonly { name: string }[];
  rows: readonly Readonly<Record<string, Cell>>[];
}

const ROWS_FILE: Shape<RowsFile> = { columns: "list", rows: "list" };
const PATIENCE_MS = 20_000;

/** The picture, the rows and the sentence of some counts or of a table, each straight to the clipboard. */
export function CopyRow({ path, search, picture, cited = true }: CopyRowProps) {
  const copies = [
    ...(picture === null ? [] : [["picture", () => copyLater("image/png", fetchPicture(picture))] as const]),
    ["data", () => copyLater("text/plain", readRows(path, search).then(toText))] as const,
    ...(cited ? [["sentence", () => copyLater("text/plain", readSentence(path, search).then(toText))] as const] : []),
  ];
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

async function readRows(path: string, search: string): Promise<string> {
  const { columns, rows } = await fetchAnswer(ROWS_FILE, `${path}.json`, search, AbortSignal.timeout(PATIENCE_MS));
  const names = columns.map(({ name }) => name);
  return formatTsv(
    names,
    rows.map((row) => names.map((name) => row[name] ?? null)),
  );
}

async function readSentence(path: string, search: string): Promise<string> {
  const { quote } = await fetchAnswer(CITE, `${path}/citation`, search, AbortSignal.timeout(PATIENCE_MS));
  return [quote.text, "", ...quote.footnotes].join("\n");
}

function toText(text: string): Blob {
  return new Blob([text], { type: "text/plain" });
}
