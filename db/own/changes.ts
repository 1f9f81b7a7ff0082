import { SOURCE_FILES } from "#db/record-format.ts";
import { formatDiff, type RecordDiff } from "#db/import/diff.ts";
import { readCsv, type Row } from "#db/sources/read/csv.ts";

export interface ListChanges {
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
  /** A line for each event that is not as before, and what of it is not. */
  lines: string[];
}

/** What an import does to a list: the events before and after, and the record's events it cites. */
export function compareLists(source: string, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): ListChanges {
  const [old, now] = [readEntries(source, before), readEntries(source, after)];
  const changed = [...now].flatMap(([id, cells]) => {
    const known = old.get(id) ?? cells;
    const columns = Object.keys(cells).filter((column) => cells[column] !== known[column]);
    const shown = columns.map((column) => ({ column, before: known[column] ?? "", after: cells[column] ?? "" }));
    return columns.length === 0 ? [] : [{ ...describe(id, cells), columns: shown }];
  });
  const diff: RecordDiff = {
    added: [...now].filter(([id]) => !old.has(id)).map(([id, cells]) => describe(id, cells)),
    changed,
    removed: [...old].filter(([id]) => !now.has(id)).map(([id, cells]) => describe(id, cells)),
  };
  const counts = { added: diff.added.length, changed: diff.changed.length, removed: diff.removed.length };
  return { ...counts, unchanged: now.size - counts.added - counts.changed, lines: formatDiff(diff).slice(1) };
}

type Cells = Readonly<Record<string, string>>;

function describe(id: string, cells: Cells): { id: string; title: string } {
  return { id, title: cells["title"] ?? "" };
}

function readEntries(source: string, files: ReadonlyMap<string, string>): Map<string, Cells> {
  const read = <Column extends string>(name: string, columns: readonly Column[]): Row<Column>[] => {
    const text = files.get(`${source}/${name}`);
    return text === undefined ? [] : readCsv(name, text, columns);
  };
  const pages = new Map(
    read("documents.csv", SOURCE_FILES["documents.csv"]).map(({ cells: { id, publisher, title, url, published_on } }) => [
      id,
      [title, publisher, url, published_on].filter((text) => text !== "").join(", "),
    ]),
  );
  const events = read("events.csv", SOURCE_FILES["events.csv"]).map(({ cells }) => ({
    ...cells,
    citations: pages.get(cells.citations) ?? cells.citations,
  }));
  const citations = read("citations.csv", SOURCE_FILES["citations.csv"]).map(({ cells: { event, document, relation, says } }) => ({
    id: `${event}, ${document}`,
    title: `source added: ${pages.get(document) ?? document}`,
    relation,
    says,
  }));
  return new Map([...events, ...citations].map(({ id, ...cells }) => [id, cells]));
}
