import { ReadoutError } from "#shared/errors.ts";
import { contentHasher } from "./content-hash.ts";
import { monthOf } from "./days.ts";
import { MOST_DAYS } from "./engine/build-columns.ts";
import { FURTHER_COLUMN, NO_ACTOR, NUMBER_COLUMNS, TEXT_COLUMNS, WORD_LISTS, type WordList } from "./format.ts";
import { unpackBytes } from "./lines.ts";
import { MachineFileReader, type ChunkHead } from "./read.ts";
import { linesOf, NUMBER_NAMES } from "./row-set.ts";

/**
 * Reads a file of machine-coded events anew, from the disk, before it replaces another: SQLite's own check, the hash of all it
 * holds, the length of every column, the order of days, that every code has its word, and that no more days lie between the first and the last than can be counted.
 * @throws ReadoutError that names what does not hold
 */
export function verifyMachineFile(path: string): void {
  const file = new MachineFileReader(path);
  try {
    const damage = file.findDamage();
    if (damage !== null) throw unsound(path, damage);
    const hash = contentHasher();
    const limits = new Map(WORD_LISTS.map((name) => [name, addWords(file, name, hash)]));
    for (const { id, sha256 } of file.files()) hash.file(id, sha256);
    let events = 0;
    for (const head of file.chunks()) {
      checkChunk(path, file, head, limits);
      for (const name of [...NUMBER_NAMES, ...TEXT_COLUMNS, FURTHER_COLUMN]) hash.column(name, file.bytes(head.chunk, name));
      events += head.rows;
    }
    const days = Number(file.meta.get("lastDay")) - Number(file.meta.get("firstDay")) + 1;
    if (days > MOST_DAYS) throw unsound(path, `events of ${days} days; at most ${MOST_DAYS} can be counted`);
    if (hash.digest() !== file.meta.get("contentHash")) throw unsound(path, "its content is not what was written");
    if (String(events) !== file.meta.get("events")) throw unsound(path, `${events} rows, where ${file.meta.get("events")} were written`);
  } finally {
    file.close();
  }
}

function addWords(file: MachineFileReader, name: WordList, hash: ReturnType<typeof contentHasher>): number {
  const words = file.words(name);
  hash.words(name, words);
  return words.length;
}

const CODED: readonly (readonly [column: "kind" | "sender" | "target" | "place" | "format" | "code", words: WordList])[] = [
  ["kind", "kind"],
  ["sender", "actor"],
  ["target", "actor"],
  ["place", "place"],
  ["format", "format"],
  ["code", "code"],
];

function checkChunk(path: string, file: MachineFileReader, head: ChunkHead, limits: ReadonlyMap<WordList, number>): void {
  const at = `month ${Math.floor(head.month / 12)}-${(head.month % 12) + 1}`;
  for (const name of NUMBER_NAMES) {
    const { length } = file.bytes(head.chunk, name);
    if (length !== head.rows * NUMBER_COLUMNS[name].BYTES_PER_ELEMENT)
      throw unsound(path, `${at}: ${length} bytes of ${name} for ${head.rows} rows`);
  }
  const days = file.numbers(head.chunk, "day");
  for (let row = 1; row < days.length; row++)
    if ((days[row] ?? 0) < (days[row - 1] ?? 0)) throw unsound(path, `${at}: its days are not in order`);
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  if (monthOf(first) !== head.month || monthOf(last) !== head.month || first !== head.firstDay)
    throw unsound(path, `${at}: days of another month`);
  for (const [column, words] of CODED) {
    const limit = limits.get(words) ?? 0;
    const values = file.numbers(head.chunk, column);
    for (const value of values) if (value >= limit && value !== NO_ACTOR) throw unsound(path, `${at}: no word for ${value} in ${column}`);
  }
  for (const name of TEXT_COLUMNS) {
    const blob = file.bytes(head.chunk, name);
    if (blob.length > 0) linesOf(unpackBytes(blob, head.rows), head.rows);
  }
}

function unsound(path: string, what: string): ReadoutError {
  return new ReadoutError("database-refused", `${path}: the new file is not sound (${what}); the old one stays`);
}
