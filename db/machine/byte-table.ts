/**
 * Words as bytes → small numbers, without making a string of them: open addressing over FNV-1a, with the bytes compared.
 * It grows with what is added.
 */
export class ByteTable {
  #mask = 1023;
  #slots = new Int32Array(1024).fill(-1);
  readonly #words: Uint8Array[] = [];
  readonly #values: number[] = [];

  constructor(entries: Iterable<readonly [word: string, value: number]> = []) {
    for (const [word, value] of entries) this.set(Buffer.from(word), value);
  }

  get size(): number {
    return this.#words.length;
  }

  /** The value of the word that lies from `start` to `end`, or -1. */
  find(bytes: Uint8Array, start: number, end: number): number {
    let slot = hash(bytes, start, end) & this.#mask;
    for (;;) {
      const index = this.#slots[slot] ?? -1;
      if (index < 0) return -1;
      if (isSame(this.#words[index], bytes, start, end)) return this.#values[index] ?? -1;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** Adds a word that is not there yet. */
  set(word: Uint8Array, value: number): void {
    this.#words.push(word.slice());
    this.#values.push(value);
    if (this.#words.length * 2 > this.#mask) this.#grow();
    else this.#place(this.#words.length - 1);
  }

  #grow(): void {
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array(this.#mask + 1).fill(-1);
    for (let index = 0; index < this.#words.length; index++) this.#place(index);
  }

  #place(index: number): void {
    const word = this.#words[index] ?? new Uint8Array();
    let slot = hash(word, 0, word.length) & this.#mask;
    while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = index;
  }
}

function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = 0x81_1c_9d_c5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ (bytes[at] ?? 0), 0x01_00_01_93);
  return (value ^ (value >>> 15)) >>> 0;
}

function isSame(word: Uint8Array | undefined, bytes: Uint8Array, start: number, end: number): boolean {
  if (word === undefined || word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word[at] !== bytes[start + at]) return false;
  return true;
}
