/** A generator of numbers that a seed fixes: sfc32 (Doty-Humphrey, PractRand), 128 bits of state. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: number) {
    [this.#a, this.#b, this.#c] = [0x9e_37_79_b9, 0x24_3f_6a_88 ^ seed, 0xb7_e1_51_62 ^ Math.imul(seed, 0x85_eb_ca_6b)];
    for (let turn = 0; turn < 20; turn++) this.next();
  }

  /** 32 random bits, as a whole number from 0. */
  next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    return sum >>> 0;
  }

  /** From 0 to 1, 1 left out. */
  share(): number {
    return this.next() / 0x1_0000_0000;
  }

  /** A whole number below `end`. */
  below(end: number): number {
    return Math.floor(this.share() * end);
  }
}

/** Draws positions by weight in constant time (Vose's alias method). */
export class Weighted {
  readonly #chance: Float64Array;
  readonly #other: Uint32Array;

  constructor(weights: readonly number[]) {
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const scaled = weights.map((weight) => (weight * weights.length) / sum);
    this.#chance = new Float64Array(weights.length).fill(1);
    this.#other = Uint32Array.from(weights, (_, index) => index);
    const small = scaled.flatMap((value, index) => (value < 1 ? [index] : []));
    const large = scaled.flatMap((value, index) => (value < 1 ? [] : [index]));
    while (small.length > 0 && large.length > 0) {
      const low = small.pop() ?? 0;
      const high = large.at(-1) ?? 0;
      this.#chance[low] = scaled[low] ?? 1;
      this.#other[low] = high;
      scaled[high] = (scaled[high] ?? 0) + (scaled[low] ?? 0) - 1;
      if ((scaled[high] ?? 0) < 1) small.push(large.pop() ?? 0);
    }
  }

  draw(random: Random): number {
    const index = random.below(this.#chance.length);
    return random.share() < (this.#chance[index] ?? 1) ? index : (this.#other[index] ?? 0);
  }
}

/** Weights of Zipf's law: 1, 1/2, 1/3 … */
export function zipf(count: number, exponent = 1): number[] {
  return Array.from({ length: count }, (_, index) => 1 / (index + 1) ** exponent);
}

/** 32 bits of two numbers, always the same: what is fixed about a pair. */
export function mix(a: number, b: number): number {
  let value = Math.imul(a ^ 0x9e_37_79_b9, 0x85_eb_ca_6b) ^ Math.imul(b + 0x7f_4a_7c_15, 0xc2_b2_ae_35);
  value = Math.imul(value ^ (value >>> 15), 0x2c_1b_3c_6d);
  return (value ^ (value >>> 13)) >>> 0;
}
