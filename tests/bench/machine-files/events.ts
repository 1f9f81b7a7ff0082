import { formatDay, toCivil, toDay, type Day } from "#shared/dates.ts";
import { mix, Random, Weighted } from "./random.ts";
import { readWorld, type WorldState } from "./world.ts";

/** One row of a file, before it is written in a format. */
export interface RowFacts {
  id: number;
  day: Day;
  /** `2024-03-15` */
  date: string;
  code: string;
  sender: WorldState | null;
  target: WorldState | null;
  /** A second recipient, in formats that list them. */
  alsoTarget: WorldState | null;
  place: WorldState | null;
  articles: number;
  /** What the rest of the row is drawn from. */
  noise: number;
}

/** Codes that mean a kind of Readout, and how often each is told of between states that get on, and between those that do not. */
const CODES = ["040", "041", "042", "043", "044", "046", "054", "057", "085", "163", "164"] as const;
const MOODS = [
  [30, 10, 18, 16, 6, 10, 0.3, 8, 1, 0.5, 0.2],
  [24, 14, 10, 9, 8, 20, 0.1, 4, 3, 3, 2],
  [12, 9, 4, 3, 5, 14, 0.1, 1, 2, 28, 12],
].map((weights) => new Weighted(weights));
/** Codes that mean none: most of what a real file holds; here a tenth, so that the files stay small. */
const OTHER_CODES = ["010", "020", "036", "051", "0331", "071", "111", "112", "1121", "120", "130", "141", "161", "173", "190", "193"];
const YEARS_TOLD_MORE = 1.055;

/**
 * Rows in the order of their days, more of them every year, fewer at weekends. Who deals with whom follows Zipf's law and the
 * neighbourhood; what they do follows a mood of the pair that lasts five years; where it happens lies near them.
 */
export class EventMaker {
  readonly #random: Random;
  readonly #states: readonly WorldState[];
  readonly #weights: Weighted;
  readonly #days: Float64Array;
  readonly #first: Day;
  #at = 0;
  #id = 300_000_000;

  constructor(seed: number, first: Day, last: Day) {
    const { states, weights } = readWorld();
    this.#random = new Random(seed);
    this.#states = states;
    this.#weights = weights;
    this.#first = first;
    this.#days = sharesOfDays(first, last);
  }

  /** The row that lies at a share of all of them, from 0 to 1. Shares do not go back. `isOther` rows are not for Readout. */
  make(share: number, isOther: boolean): RowFacts {
    while (this.#at < this.#days.length - 1 && (this.#days[this.#at] ?? 1) <= share) this.#at++;
    const random = this.#random;
    const day = this.#first + this.#at;
    const from = this.#weights.draw(random);
    const to = this.#partner(from);
    const mood = moodOf(from, to, Math.floor(this.#at / 1826));
    const code = isOther ? OTHER_CODES[random.below(OTHER_CODES.length)] : CODES[(MOODS[mood] ?? MOODS[0])?.draw(random) ?? 0];
    const noise = random.next();
    // One row in twenty-five names one side only.
    const sides = noise % 25;
    const third = random.below(12) === 0 ? this.#partner(to) : -1;
    return {
      id: (this.#id += 1 + (noise % 3)),
      day,
      date: formatDay(day),
      code: code ?? "040",
      sender: sides === 0 ? null : (this.#states[from] ?? null),
      target: sides === 1 ? null : (this.#states[to] ?? null),
      alsoTarget: third >= 0 && third !== from && third !== to && sides > 1 ? (this.#states[third] ?? null) : null,
      place: random.below(20) === 0 ? null : (this.#states[this.#placeOf(from, to)] ?? null),
      articles: 1 + Math.floor(1 / (random.share() + 0.02)),
      noise,
    };
  }

  #partner(from: number): number {
    const neighbours = this.#states[from]?.neighbours ?? [];
    for (;;) {
      const to =
        neighbours.length > 0 && this.#random.below(3) === 0
          ? (neighbours[this.#near(neighbours.length)] ?? 0)
          : this.#weights.draw(this.#random);
      if (to !== from) return to;
    }
  }

  /** Neighbours stand in the order of how much is told of them. */
  #near(count: number): number {
    return Math.floor(count * this.#random.share() ** 3);
  }

  #placeOf(from: number, to: number): number {
    const draw = this.#random.below(10);
    if (draw < 5) return to;
    if (draw < 8) return from;
    const neighbours = this.#states[to]?.neighbours ?? [];
    return neighbours[this.#near(neighbours.length)] ?? this.#weights.draw(this.#random);
  }
}

/** 0 for a pair that gets on, 1 for one that bargains, 2 for one at odds: fixed for five years. */
function moodOf(from: number, to: number, spell: number): number {
  const draw = mix(Math.min(from, to) * 1000 + Math.max(from, to), spell) % 10;
  return draw < 6 ? 0 : draw < 9 ? 1 : 2;
}

/** For each day the share of all rows up to its end. */
function sharesOfDays(first: Day, last: Day): Float64Array {
  const shares = new Float64Array(last - first + 1);
  let sum = 0;
  for (let at = 0; at < shares.length; at++) {
    const day = first + at;
    const { year } = toCivil(day);
    // 1970-01-01 was a Thursday.
    const isWeekend = ((((day + 4) % 7) + 7) % 7) % 6 === 0;
    sum += YEARS_TOLD_MORE ** (year - 1979 + (day - toDay(year, 1, 1)) / 365) * (isWeekend ? 0.5 : 1);
    shares[at] = sum;
  }
  return shares.map((value) => value / sum);
}
