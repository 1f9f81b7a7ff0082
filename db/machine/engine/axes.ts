import type { Day } from "#shared/dates.ts";
import { DIMENSIONS, type DimensionDefinition, type DimensionId } from "#shared/definitions/dimensions.ts";
import { bucketOf, bucketSpan } from "#shared/definitions/periods.ts";
import type { Query } from "#shared/query.ts";
import type { MachineColumns } from "./columns.ts";
import type { DayGroup } from "./day-terms.ts";
import type { Inside } from "./inside.ts";
import { flagListsOf, type Several, type Sides } from "./sides.ts";

/** A term of office, by its own bounds. */
export interface Term {
  id: string;
  first: Day;
  last: Day;
}

/** A dimension as groups of the values of one column; group 0 is that of what is not said. */
export interface Axis {
  column: "day" | "type" | "place" | "sides";
  /** Groups, the first included. */
  size: number;
  /** The group of each value of `type` or `place`, or of each code of `several`. */
  groups: Int32Array;
  /** The groups of the days asked for, in their order. */
  days: readonly DayGroup[];
  /** What each list of sides has, as codes. */
  several: Several | null;
  keyOf: (group: number) => string | number | null;
}

/**
 * Lays a dimension over the columns.
 * @param days the days asked for, as positions from the first of the file
 * @param terms of the office that `tenure` is about
 * @throws TypeError for a dimension the tier does not have
 */
export function openAxis(
  columns: MachineColumns,
  query: Query,
  id: DimensionId,
  days: { low: number; high: number },
  terms: readonly Term[],
): Axis {
  const open: ((columns: MachineColumns, query: Query) => Axis) | undefined = CATEGORIES[id];
  if (open) return open(columns, query);
  return id === "tenure" ? termAxis(columns, days, terms) : timeAxis(columns, id, days);
}

const CATEGORIES: Partial<Record<DimensionId, (columns: MachineColumns, query: Query) => Axis>> = {
  kind: ({ words, types }) => typeAxis(words.kind, types.kind),
  source: ({ words, types }) => typeAxis(words.format, types.format),
  "venue-country": ({ words }) => placeAxis(words.place),
  sender: ({ words, sides }) => actorAxis(words.actor, sides.senders),
  target: ({ words, sides }) => actorAxis(words.actor, sides.targets),
  actor: ({ words, sides }) => actorAxis(words.actor, sides.actors),
  counterpart: ({ words, sides }, { filters }) =>
    actorAxis(words.actor, findCounterparts(sides, flagActors(words.actor, filters.actor ?? []))),
  pair: ({ words, sides }) => sidesAxis(sides.pairs, sides.pairWords.length, pairKeys(words.actor, sides)),
};

/** Which actors a filter names, by their codes. */
export function flagActors(words: readonly string[], ids: readonly string[]): Uint8Array {
  const flags = new Uint8Array(words.length);
  for (const id of ids) {
    const code = words.indexOf(id);
    if (code >= 0) flags[code] = 1;
  }
  return flags;
}

const NONE = new Int32Array(0);
const NO_DAYS: readonly DayGroup[] = [];

function typeAxis(words: readonly string[], ofType: Uint8Array): Axis {
  const groups = new Int32Array(ofType.length);
  for (let type = 0; type < groups.length; type++) groups[type] = (ofType[type] ?? 0) + 1;
  return { column: "type", size: words.length + 1, groups, days: NO_DAYS, several: null, keyOf: wordsOf(words) };
}

function placeAxis(words: readonly string[]): Axis {
  const size = words.length + 1;
  const groups = new Int32Array(size);
  for (let place = 0; place < words.length; place++) groups[place] = place + 1;
  return { column: "place", size, groups, days: NO_DAYS, several: null, keyOf: wordsOf(words) };
}

function wordsOf(words: readonly string[]): Axis["keyOf"] {
  return (group) => words[group - 1] ?? null;
}

function actorAxis(words: readonly string[], several: Several): Axis {
  return sidesAxis(several, words.length, (code) => words[code] ?? null);
}

function sidesAxis(several: Several, codes: number, wordOf: (code: number) => string | null): Axis {
  const groups = new Int32Array(codes);
  for (let code = 0; code < codes; code++) groups[code] = code + 1;
  return { column: "sides", size: codes + 1, groups, days: NO_DAYS, several, keyOf: (group) => (group === 0 ? null : wordOf(group - 1)) };
}

/** Fewer lists than one in so many: an axis then has the groups that are in them, and no other. */
const FEW = 8;

/** An axis of sides with those groups alone that these lists have; any other as it is. */
export function narrowAxis(axis: Axis, { lists }: Inside, { size }: Sides): Axis {
  const { several, groups } = axis;
  if (several === null || lists.length * FEW > size) return axis;
  const own = new Int32Array(groups.length);
  const codes: number[] = [];
  for (let index = 0; index < lists.length; index++) {
    const list = lists[index] ?? 0;
    const end = several.starts[list + 1] ?? 0;
    for (let at: number = several.starts[list] ?? 0; at < end; at++) {
      const code = several.codes[at] ?? 0;
      if (own[code] !== 0) continue;
      codes.push(code);
      own[code] = codes.length;
    }
  }
  return { ...axis, size: codes.length + 1, groups: own, keyOf: (group) => axis.keyOf(group === 0 ? 0 : (codes[group - 1] ?? 0) + 1) };
}

/** `RUS:USA`, in alphabetical order of the ids, as the record writes a pair. */
function pairKeys(actors: readonly string[], { pairWords }: Sides): (code: number) => string {
  return (code) => {
    const word = pairWords[code] ?? 0;
    const ids = [actors[Math.floor(word / 65_536)] ?? "", actors[word % 65_536] ?? ""];
    return ids.toSorted().join(":");
  };
}

/** The other sides of the actors flagged; of two of them, each is the other's. */
function findCounterparts(sides: Sides, flags: Uint8Array): Several {
  const { size, pairs, pairWords } = sides;
  const asked = flagListsOf(sides, flags);
  const starts = new Int32Array(size + 1);
  const codes: number[] = [];
  for (let list = 0; list < size; list++) {
    const begin = codes.length;
    const end = asked[list] === 1 ? (pairs.starts[list + 1] ?? 0) : 0;
    for (let at = pairs.starts[list] ?? 0; at < end; at++) {
      const word = pairWords[pairs.codes[at] ?? 0] ?? 0;
      const [low, high] = [Math.floor(word / 65_536), word % 65_536];
      if (flags[low] === 1 && codes.indexOf(high, begin) < 0) codes.push(high);
      if (flags[high] === 1 && codes.indexOf(low, begin) < 0) codes.push(low);
    }
    starts[list + 1] = codes.length;
  }
  return { starts, codes: Int32Array.from(codes) };
}

function termAxis({ firstDay }: MachineColumns, { low, high }: { low: number; high: number }, terms: readonly Term[]): Axis {
  const groups = new Int32Array(high - low + 1);
  for (const [index, { first, last }] of terms.entries()) {
    for (let day = Math.max(first - firstDay, low); day <= Math.min(last - firstDay, high); day++) groups[day - low] ||= index + 1;
  }
  const days: DayGroup[] = [];
  for (let first = low; first <= high;) {
    const group = groups[first - low] ?? 0;
    let last = first;
    while (last < high && groups[last + 1 - low] === group) last++;
    days.push({ first, last, group });
    first = last + 1;
  }
  return { column: "day", size: terms.length + 1, groups: NONE, days, several: null, keyOf: (group) => terms[group - 1]?.id ?? null };
}

function timeAxis({ firstDay }: MachineColumns, id: DimensionId, { low, high }: { low: number; high: number }): Axis {
  const { grain }: DimensionDefinition = DIMENSIONS[id];
  if (grain === null) throw new TypeError(`machine-coded events have no ${id}`);
  const first = bucketOf(grain, firstDay + low);
  const days: DayGroup[] = [];
  for (let from = low; from <= high;) {
    const bucket = first + days.length;
    const last = Math.min(bucketSpan(grain, bucket).last - firstDay, high);
    days.push({ first: from, last, group: days.length + 1 });
    from = last + 1;
  }
  const keyOf: Axis["keyOf"] = (group) => (group === 0 ? null : first + group - 1);
  return { column: "day", size: days.length + 1, groups: NONE, days, several: null, keyOf };
}
