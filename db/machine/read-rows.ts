import { MachineFileReader, type ChunkHead } from "./read.ts";
import { unpackLines } from "./lines.ts";

/** What a file says of a row beside what is counted of it. */
export interface FileRow {
  /** The id upstream. */
  id: string;
  /** CAMEO or PLOVER, as printed. */
  code: string;
  /** Name of the file it was read from, and its line there. */
  file: string;
  line: number;
  url: string | null;
}

/** Reads single rows of a file of machine-coded events, whose columns are in memory already. */
export class RowReader {
  readonly version: string;
  readonly #file: MachineFileReader;
  readonly #codes: readonly string[];
  readonly #names: ReadonlyMap<number, string>;
  readonly #heads: readonly (ChunkHead & { first: number })[];

  /** @throws DatabaseRefused for a file that is missing, not ours, damaged, or of another format */
  constructor(path: string) {
    this.#file = new MachineFileReader(path);
    this.version = this.#file.meta.get("version") ?? "";
    this.#codes = this.#file.words("code");
    this.#names = new Map(this.#file.files().map(({ id, name }) => [id, name]));
    let first = 0;
    this.#heads = this.#file.chunks().map((head) => {
      const placed = { ...head, first };
      first += head.rows;
      return placed;
    });
  }

  /** @param rows their places in the file, in the order of its days, from 0; they may come in any order */
  read(rows: readonly number[]): FileRow[] {
    const found = new Map<number, FileRow>();
    for (const [head, own] of Map.groupBy(rows, (row) => this.#headOf(row))) this.#readChunk(head, own, found);
    return rows.flatMap((row) => found.get(row) ?? []);
  }

  close(): void {
    this.#file.close();
  }

  #headOf(row: number): ChunkHead & { first: number } {
    let [low, high] = [0, this.#heads.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#heads[middle]?.first ?? 0) <= row) low = middle;
      else high = middle;
    }
    const head = this.#heads[low];
    if (!head || row < head.first || row >= head.first + head.rows) throw new RangeError(`there is no row ${row}`);
    return head;
  }

  #readChunk({ chunk, first }: ChunkHead & { first: number }, rows: readonly number[], into: Map<number, FileRow>): void {
    const file = this.#file;
    const [codes, ids, files, lines] = [
      file.numbers(chunk, "code"),
      file.numbers(chunk, "id"),
      file.numbers(chunk, "file"),
      file.numbers(chunk, "line"),
    ];
    const places = rows.map((row) => row - first);
    const [urls, keys] = [unpackLines(file.bytes(chunk, "url"), places), unpackLines(file.bytes(chunk, "key"), places)];
    for (const [index, row] of rows.entries()) {
      const at = row - first;
      const key = keys[index] ?? "";
      into.set(row, {
        id: key === "" ? String(ids[at] ?? "") : key,
        code: this.#codes[codes[at] ?? 0] ?? "",
        file: this.#names.get(files[at] ?? 0) ?? "",
        line: lines[at] ?? 0,
        url: urls[index] === "" ? null : (urls[index] ?? null),
      });
    }
  }
}
