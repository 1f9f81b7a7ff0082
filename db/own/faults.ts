import { ReadoutError } from "#shared/errors.ts";

interface Fault {
  line: number;
  column: string;
  reason: string;
}

/** What is wrong with a list, gathered, so that one import names every bad row. */
export class Faults {
  readonly file: string;
  readonly #all: Fault[] = [];

  constructor(file: string) {
    this.file = file;
  }

  /** Keeps a fault; null, for the value that is not there. */
  add(line: number, column: string, reason: string): null {
    this.#all.push({ line, column, reason });
    return null;
  }

  /** Whether a row, or any, is bad. */
  has(line: number | null = null): boolean {
    return this.#all.some((fault) => line === null || fault.line === line);
  }

  /**
   * The end of an import that met a fault.
   * @throws ReadoutError naming file, row, column and reason of the first twenty, and how many rows there are
   */
  check(rows: number): void {
    if (this.#all.length === 0) return;
    const refused = new Set(this.#all.map(({ line }) => line)).size;
    const shown = this.#all
      .toSorted((a, b) => a.line - b.line)
      .slice(0, MAX_SHOWN)
      .map(({ line, column, reason }) => `${this.file}:${line}: column "${column}": ${reason}`);
    const more = this.#all.length - shown.length;
    throw new ReadoutError(
      "record-invalid",
      [
        `${this.file}: nothing is written, ${rows === 0 ? "the file is refused" : `${refused} of ${rows} rows refused`}`,
        ...shown,
        ...(more > 0 ? [`and ${more} more`] : []),
      ].join("\n"),
    );
  }
}

const MAX_SHOWN = 20;

/** What was given, short enough for a line. */
export function quote(text: string): string {
  return `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;
}
