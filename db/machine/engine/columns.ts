import type { Day } from "#shared/dates.ts";
import type { DayTallies } from "./day-tallies.ts";
import type { Sides } from "./sides.ts";

/** What a row is sorted by, or looked up by: its day, its sides, its place. */
export type WideName = "day" | "sides" | "place";

export type Wide = Uint16Array | Uint32Array;

/**
 * The events of the tier in one order: those of one value of `key` are a run of neighbours, sorted by day. The three orders hold
 * the same events, so that whatever a query names lies together in one of them.
 */
export interface Order {
  key: WideName;
  /** The events of value `k` are those from `starts[k]` to before `starts[k + 1]`. */
  starts: Int32Array;
  type: Uint8Array;
  /** The other two values of each event. */
  wide: { day: Uint16Array; sides: Wide; place: Uint16Array };
  reports: Uint16Array | Int32Array;
}

/** Every event of the tier, in arrays that threads share. */
export interface MachineColumns {
  /** Names the file these were read from. */
  version: string;
  rows: number;
  firstDay: Day;
  /** Days from the first to the last. */
  days: number;
  words: { kind: readonly string[]; actor: readonly string[]; place: readonly string[]; format: readonly string[] };
  /** By type: the kind and the format it stands for. */
  types: { kind: Uint8Array; format: Uint8Array };
  sides: Sides;
  orders: Record<WideName, Order>;
  tallies: DayTallies;
}

/** An array that workers see without copying. */
export function shared<T extends Int32Array | Float64Array | Uint16Array | Uint8Array | Uint32Array>(
  Type: { new (buffer: SharedArrayBuffer): T; BYTES_PER_ELEMENT: number },
  length: number,
): T {
  return new Type(new SharedArrayBuffer(length * Type.BYTES_PER_ELEMENT));
}
