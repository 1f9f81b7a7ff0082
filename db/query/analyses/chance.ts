/** Shares of a hundred that lie inside a band, half of the rest on each side. */
const BAND = 0.95;

/** How many random shifts stand for all there are; fewer for very many events, whose means hardly move. */
const SHIFTS = { most: 999, least: 99, placed: 150_000 };

/** Any number would do; it is kept so that one question has one answer. */
export const SEED = 20_261_126;

/** Means of one window after each shift, in order of size. */
export interface Chance {
  low: number;
  mean: number;
  high: number;
}

/** Numbers from 0 up to 1 that look random and are the same each time (Tommy Ettinger's mulberry32, public domain). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Every shift along a ring of days but none at all, or as many of them as stand for all, drawn without putting back. */
export function drawShifts(length: number, events: number): number[] {
  const max = Math.max(SHIFTS.least, Math.min(SHIFTS.most, Math.floor(SHIFTS.placed / events)));
  const shifts = Array.from({ length: Math.max(0, length - 1) }, (_, index) => index + 1);
  if (shifts.length <= max) return shifts;
  const random = createRandom(SEED);
  for (let index = 0; index < max; index += 1) {
    const other = index + Math.floor(random() * (shifts.length - index));
    [shifts[index], shifts[other]] = [shifts[other] ?? 0, shifts[index] ?? 0];
  }
  return shifts.slice(0, max);
}

/**
 * What a mean over events is when they are where they are only by chance. All are moved along the covered days by the same shift,
 * the last day followed by the first, so that the distances between them and the rhythm of what is counted stay as they are, and only
 * their place against each other is lost. H. W. Lotwick and B. W. Silverman, "Methods for Analysing Spatial Processes of
 * Several Types of Points", Journal of the Royal Statistical Society B 44 (1982), 406-413, shift a pattern on a torus in this way.
 * @param values of the window around each covered day; below zero where it is not covered whole
 * @param places of the events among these days
 * @returns null where no shift leaves a window to count
 */
export function chanceOf(values: Int32Array, places: readonly number[], shifts: readonly number[]): Chance | null {
  const means = meansOf(values, places, shifts).toSorted();
  if (means.length === 0) return null;
  const tail = (1 - BAND) / 2;
  const at = (share: number) => means[Math.min(means.length - 1, Math.floor(share * means.length))] ?? 0;
  return { low: at(tail), mean: means.reduce((sum, mean) => sum + mean, 0) / means.length, high: at(1 - tail) };
}

/** The mean after each shift. Plain loops over typed arrays: some million steps for one answer. */
function meansOf(values: Int32Array, places: readonly number[], shifts: readonly number[]): Float64Array {
  const ring = new Int32Array(2 * values.length);
  ring.set(values);
  ring.set(values, values.length);
  const at = Int32Array.from(places);
  const means = new Float64Array(shifts.length);
  let told = 0;
  for (const shift of shifts) {
    let sum = 0;
    let n = 0;
    for (let index = 0; index < at.length; index += 1) {
      const value = ring[(at[index] ?? 0) + shift] ?? -1;
      if (value < 0) continue;
      sum += value;
      n += 1;
    }
    if (n > 0) means[told++] = sum / n;
  }
  return means.subarray(0, told);
}
