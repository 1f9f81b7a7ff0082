/** Whole numbers from 0 to 2^53 - 2 that were seen: 8 bytes a slot, at most half of them filled. */
export class IdSet {
  #slots = new Float64Array(1 << 16);
  #shift = 16;
  #size = 0;

  /** @returns false where the number was there already */
  add(id: number): boolean {
    if (!this.#put(id + 1)) return false;
    this.#size++;
    if (this.#size * 2 > this.#slots.length) this.#grow();
    return true;
  }

  /** A slot of 0 is free, so numbers are kept one higher. */
  #put(value: number): boolean {
    const mask = this.#slots.length - 1;
    // Fibonacci hashing over both halves: ids run on, and would fill one long stretch.
    let slot = Math.imul((value | 0) ^ Math.imul((value / 0x1_0000_0000) | 0, 0x85_eb_ca_6b), 0x9e_37_79_b1) >>> this.#shift;
    for (;;) {
      const held = this.#slots[slot];
      if (held === value) return false;
      if (held === 0) {
        this.#slots[slot] = value;
        return true;
      }
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Float64Array(old.length * 2);
    this.#shift--;
    for (const value of old) if (value !== 0) this.#put(value);
  }
}
