import { formatDay } from "#shared/dates.ts";
import { MACHINE_SOURCES } from "#shared/definitions/machine-sources.ts";
import { hasId } from "#shared/tables.ts";
import type { StagedFile } from "./stage.ts";

export type FileState = "read" | "resumed" | "known";

/** Reasons shown of a file, or of all. */
const MOST_SHOWN = 8;
/** So many files are told of one by one; more of them together. */
const MOST_FILES = 20;

/** Tells of the files of an import, as they come and at the end. */
export class FileTeller {
  readonly #isShort: boolean;
  readonly #states: Record<FileState, number> = { read: 0, resumed: 0, known: 0 };
  readonly #reasons = new Map<string, number>();
  #rows = 0;
  #accepted = 0;

  /** @param files how many there are in all */
  constructor(files: number) {
    this.#isShort = files > MOST_FILES;
  }

  /** The lines about a file; none where there are many. */
  add(file: StagedFile, state: FileState): string[] {
    this.#states[state]++;
    if (state !== "known") {
      this.#rows += file.rows;
      this.#accepted += file.accepted;
      for (const [reason, rows] of file.rejects.counts) this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + rows);
    }
    return this.#isShort ? [] : describeFile(file, state);
  }

  /** The lines about all of them; none where each was told of. */
  end(): string[] {
    if (!this.#isShort) return [];
    const { read, resumed, known } = this.#states;
    const taken = `${whole(this.#rows)} rows, ${whole(this.#accepted)} taken, ${whole(this.#rows - this.#accepted)} not`;
    const counts = [...this.#reasons].toSorted(([, a], [, b]) => b - a);
    return [
      `${read} files read, ${resumed} read before the import was stopped, ${known} there already: ${taken}`,
      ...describeReasons(counts),
    ];
  }
}

function describeFile(file: StagedFile, state: FileState): string[] {
  if (state === "known") return [`${file.name}: is there already, read nothing of it`];
  const days = file.firstDay === null || file.lastDay === null ? "" : `, ${formatDay(file.firstDay)} to ${formatDay(file.lastDay)}`;
  const again = state === "resumed" ? " (read before the import was stopped)" : "";
  const label = hasId(MACHINE_SOURCES, file.format) ? MACHINE_SOURCES[file.format].label : file.format;
  const head = `${file.name}: ${label}, ${whole(file.rows)} rows, ${whole(file.accepted)} taken, ${whole(file.rejected)} not${days}${again}`;
  return [head, ...describeReasons(file.rejects.counts)];
}

function describeReasons(counts: readonly (readonly [reason: string, rows: number])[]): string[] {
  const shown = counts.slice(0, MOST_SHOWN).map(([reason, rows]) => `${whole(rows).padStart(14)}  ${reason}`);
  return counts.length > MOST_SHOWN
    ? [...shown, `${"".padStart(14)}  and ${counts.length - MOST_SHOWN} reasons more, in machine_reject_count`]
    : shown;
}

/** `1,234,567` */
export function whole(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}
