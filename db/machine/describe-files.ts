import { formatDay } from "#shared/dates.ts";
import { MACHINE_SOURCES } from "#shared/definitions/machine-sources.ts";
import { hasId } from "#shared/tables.ts";
import type { StagedFile } from "./stage.ts";
import type { MachineFile, MachineRejects } from "./write.ts";

type Reasons = readonly (readonly [reason: string, rows: number])[];

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
  readonly #unread = new Set<string>();
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
      for (const reason of unreadReasons(file.rejects)) this.#unread.add(reason);
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
      ...describeReasons(unreadFirst(counts, this.#unread)),
    ];
  }
}

function describeFile(file: StagedFile, state: FileState): string[] {
  if (state === "known") return [`${file.name}: is there already, read nothing of it`];
  const again = state === "resumed" ? " (read before the import was stopped)" : "";
  return [`${headOf(file)}${again}`, ...describeReasons(reasonsOf(file.rejects))];
}

/** `a.tab: ICEWS, 3 rows, 2 taken, 1 not, 1996-02-05 to 1996-02-07` */
export function headOf(file: MachineFile): string {
  const days = file.firstDay === null || file.lastDay === null ? "" : `, ${formatDay(file.firstDay)} to ${formatDay(file.lastDay)}`;
  const label = hasId(MACHINE_SOURCES, file.format) ? MACHINE_SOURCES[file.format].label : file.format;
  return `${file.name}: ${label}, ${whole(file.rows)} rows, ${whole(file.accepted)} taken, ${whole(file.rejected)} not${days}`;
}

/** Why rows of a file were not taken: first what could not be read, then what is not for Readout; the most frequent of each first. */
export function reasonsOf(rejects: MachineRejects): Reasons {
  return unreadFirst(rejects.counts, unreadReasons(rejects));
}

/** The reasons for which rows of a file could not be read. */
export function unreadReasons({ first }: MachineRejects): ReadonlySet<string> {
  return new Set(first.map(({ reason }) => reason));
}

function unreadFirst(counts: Reasons, unread: ReadonlySet<string>): Reasons {
  return counts.toSorted(([a], [b]) => Number(unread.has(b)) - Number(unread.has(a)));
}

/** A line for each reason with its rows. */
export function describeReasons(counts: Reasons, most = MOST_SHOWN): string[] {
  const shown = counts.slice(0, most).map(([reason, rows]) => `${whole(rows).padStart(14)}  ${reason}`);
  return counts.length > most ? [...shown, `${"".padStart(14)}  and ${counts.length - most} reasons more: readout rejects`] : shown;
}

/** `1,234,567` */
export function whole(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}
