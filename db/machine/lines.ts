import { promisify } from "node:util";
import { deflateRaw, inflateRawSync } from "node:zlib";

const deflate = promisify(deflateRaw);
const NEWLINE = 10;
/** Rows that are packed together: the text of one row is had without unpacking a month. */
const BLOCK_ROWS = 4096;
const WIDTH = 4;

/**
 * Lines of UTF-8, each ended by a newline → a blob of blocks; empty where every line is empty. Packed beside the main thread.
 * A blob begins with the number of its blocks and where each ends.
 */
export async function packLines(lines: Uint8Array): Promise<Buffer> {
  if (lines.every((byte) => byte === NEWLINE)) return Buffer.alloc(0);
  // Level 1 is twice as fast as 6 and leaves one seventh more.
  const blocks = await Promise.all(cutBlocks(lines).map((block) => deflate(block, { level: 1 })));
  const head = Buffer.alloc(WIDTH * (blocks.length + 1));
  head.writeUInt32LE(blocks.length, 0);
  let end = 0;
  for (const [index, block] of blocks.entries()) {
    end += block.length;
    head.writeUInt32LE(end, WIDTH * (index + 1));
  }
  return Buffer.concat([head, ...blocks]);
}

/** What `packLines` wrote → the bytes of its lines; `rows` newlines for an empty blob. */
export function unpackBytes(blob: Buffer, rows: number): Buffer {
  if (blob.length === 0) return Buffer.alloc(rows, NEWLINE);
  return Buffer.concat(Array.from({ length: blob.readUInt32LE(0) }, (_, block) => unpackBlock(blob, block)));
}

/** The lines of some rows, which come in any order; empty where the file gave none. Only the blocks they lie in are unpacked. */
export function unpackLines(blob: Buffer, rows: readonly number[]): string[] {
  const blocks = new Map<number, string[]>();
  return rows.map((row) => {
    if (blob.length === 0) return "";
    const block = Math.floor(row / BLOCK_ROWS);
    const lines = blocks.get(block) ?? unpackBlock(blob, block).toString("utf8").split("\n");
    blocks.set(block, lines);
    return lines[row % BLOCK_ROWS] ?? "";
  });
}

function unpackBlock(blob: Buffer, block: number): Buffer {
  const from = WIDTH * (blob.readUInt32LE(0) + 1);
  const start = block === 0 ? 0 : blob.readUInt32LE(WIDTH * block);
  return inflateRawSync(blob.subarray(from + start, from + blob.readUInt32LE(WIDTH * (block + 1))));
}

function cutBlocks(lines: Uint8Array): Uint8Array[] {
  const blocks: Uint8Array[] = [];
  let [start, rows] = [0, 0];
  for (let at = lines.indexOf(NEWLINE); at >= 0; at = lines.indexOf(NEWLINE, at + 1)) {
    rows += 1;
    if (rows % BLOCK_ROWS > 0) continue;
    blocks.push(lines.subarray(start, at + 1));
    start = at + 1;
  }
  if (start < lines.length) blocks.push(lines.subarray(start));
  return blocks;
}
