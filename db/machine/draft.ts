/** Why a row is not taken. A fault is a row that cannot be read; the rest are rows that can, and are not for Readout. */
export interface Fault {
  reason: string;
  column: string | null;
  detail: string | null;
  isFault: boolean;
  /** It tells of the whole file: nothing of one that has such a row is kept. */
  spoilsFile?: true;
}

/** Where the fields of a line lie: field `n` is the bytes from `tabs[n] + 1` to `tabs[n + 1]`. */
export interface Line {
  bytes: Uint8Array;
  tabs: Int32Array;
  columns: number;
  /** A line end stands behind it; the last line of a file may lack one. */
  isEnded: boolean;
}

/** One row as an adapter reads it. The same object is filled for every row. */
export interface Draft {
  day: number;
  kind: number;
  code: number;
  sender: number;
  target: number;
  place: number;
  reports: number;
  /** The id upstream, or its hash. */
  id: number;
  /** Where in the line the address and the textual id lie; the same number twice where there is none. */
  urlStart: number;
  urlEnd: number;
  keyStart: number;
  keyEnd: number;
  /** Sides beyond two, as `actor | role << 16`. */
  further: number[];
}

export function emptyDraft(): Draft {
  return {
    day: 0,
    kind: 0,
    code: 0,
    sender: 0,
    target: 0,
    place: 0,
    reports: 0,
    id: 0,
    urlStart: 0,
    urlEnd: 0,
    keyStart: 0,
    keyEnd: 0,
    further: [],
  };
}

/** The text of a field, cut to 80 characters, for a message. */
export function showField({ bytes, tabs }: Line, column: number): string {
  const start = (tabs[column] ?? 0) + 1;
  return Buffer.from(bytes.subarray(start, Math.min(tabs[column + 1] ?? start, start + 80))).toString("utf8");
}
