import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { parseDay, toCivil } from "#shared/dates.ts";
import { EventMaker } from "./events.ts";
import { WRITTEN, type Written } from "./formats.ts";
import { Random } from "./random.ts";

/** A format of the files, or GDELT's two, one after the other. */
export type DataFormat = keyof typeof WRITTEN | "gdelt";

export interface DataOptions {
  /** Distinct events of kinds of Readout; rows of other codes and repeats come on top. */
  events: number;
  seed: number;
  format: DataFormat;
  folder: string;
  onProgress?: (rows: number, bytes: number) => void;
}

export interface DataReport {
  files: string[];
  rows: number;
  bytes: number;
  events: number;
  others: number;
  repeats: number;
}

const BUFFER = 4 * 1024 * 1024;
/** The longest row is far below it. */
const ROOM = 64 * 1024;
/** One row more in so many is of no kind of Readout, and one in so many stands there again. */
const OTHER_EVERY = 10;
const REPEAT_EVERY = 40;
const REMEMBERED = 512;

/** Writes files of machine-coded events in a published format, one for each year: the same bytes for the same seed. */
export function writeData({ events, seed, format, folder, onProgress = () => undefined }: DataOptions): DataReport {
  mkdirSync(folder, { recursive: true });
  const report: DataReport = { files: [], rows: 0, bytes: 0, events: 0, others: 0, repeats: 0 };
  const parts: Written[] = format === "gdelt" ? [WRITTEN.gdelt1, WRITTEN.gdelt2] : [WRITTEN[format]];
  const [first, last] = [dayOf(parts[0]?.first), dayOf(parts.at(-1)?.last)];
  const maker = new EventMaker(seed, first, last);
  const random = new Random(seed + 1);
  const out = new YearFiles(folder, report);
  const recent: string[] = [];
  while (report.events < events) {
    const isOther = random.below(OTHER_EVERY) === 0;
    const facts = maker.make(report.events / events, isOther);
    const part = parts.find(({ last: end }) => facts.day <= dayOf(end)) ?? parts[0];
    if (!part) break;
    const row = part.row(facts);
    out.write(part, toCivil(facts.day).year, row);
    if (isOther) report.others++;
    else {
      report.events++;
      recent[report.events % REMEMBERED] = row;
      if (random.below(REPEAT_EVERY) === 0) {
        // A repeat comes a little later, in the same file or the next; only within one format is it the same event.
        const again = recent[random.below(recent.length)] ?? row;
        if (again.split("\t", 62).length === row.split("\t", 62).length) {
          out.write(part, toCivil(facts.day).year, again);
          report.repeats++;
        }
      }
    }
    if (report.events % 100_000 === 0 && !isOther) onProgress(report.rows, report.bytes);
  }
  out.end();
  return report;
}

/** One file open at a time: rows come in the order of their days. */
class YearFiles {
  readonly #folder: string;
  readonly #report: DataReport;
  readonly #buffer = Buffer.allocUnsafe(BUFFER);
  #length = 0;
  #name = "";
  #handle: number | null = null;

  constructor(folder: string, report: DataReport) {
    this.#folder = folder;
    this.#report = report;
  }

  write(part: Written, year: number, row: string): void {
    const name = part.fileName(year);
    if (name !== this.#name) {
      this.end();
      this.#name = name;
      this.#handle = openSync(join(this.#folder, name), "w");
      this.#report.files.push(name);
      if (part.header !== null) this.#put(part.header);
    }
    this.#put(row);
    this.#report.rows++;
  }

  #put(line: string): void {
    if (this.#length + ROOM > BUFFER) this.#flush();
    this.#length += this.#buffer.write(line, this.#length, "utf8");
    this.#buffer[this.#length++] = 10;
  }

  #flush(): void {
    if (this.#handle !== null) writeSync(this.#handle, this.#buffer, 0, this.#length);
    this.#report.bytes += this.#length;
    this.#length = 0;
  }

  end(): void {
    this.#flush();
    if (this.#handle !== null) closeSync(this.#handle);
    this.#handle = null;
  }
}

function dayOf(text: string | undefined): number {
  const day = parseDay(text ?? "");
  if (day === null) throw new RangeError(`"${text}" is not a day`);
  return day;
}
