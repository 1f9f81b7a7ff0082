import { promisify } from "node:util";
import { deflateRaw, inflateRawSync } from "node:zlib";

const deflate = promisify(deflateRaw);
const NEWLINE = 10;

/** Lines of UTF-8, each ended by a newline → a blob; empty where every line is empty. Packed beside the main thread. */
export async function packLines(lines: Uint8Array): Promise<Buffer> {
  // Level 1 is twice as fast as 6 and leaves one seventh more.
  return lines.every((byte) => byte === NEWLINE) ? Buffer.alloc(0) : deflate(lines, { level: 1 });
}

/** What `packLines` wrote → the bytes of its lines; `rows` newlines for an empty blob. */
export function unpackBytes(blob: Uint8Array, rows: number): Buffer {
  return blob.length === 0 ? Buffer.alloc(rows, NEWLINE) : inflateRawSync(blob);
}

/** What `packLines` wrote → one text for each row, empty where the file gave none. */
export function unpackLines(blob: Uint8Array, rows: number): string[] {
  return blob.length === 0 ? Array.from({ length: rows }, () => "") : inflateRawSync(blob).toString("utf8").split("\n").slice(0, rows);
}
