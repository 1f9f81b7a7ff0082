import { createHash } from "node:crypto";
import { createReadStream, openSync, closeSync, readSync, statSync } from "node:fs";
import { open as openFile } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { Transform } from "node:stream";
import { createGunzip } from "node:zlib";
import { ReadoutError } from "#shared/errors.ts";
import { openZipEntry } from "./zip-entry.ts";

const READ_AT_ONCE = 4 * 1024 * 1024;
const UNPACK_AT_ONCE = 1024 * 1024;

/** A file being read: its unpacked bytes, and how far its packed ones have got. */
export interface Source {
  chunks: AsyncIterable<Uint8Array>;
  bytes: number;
  /** Bytes of the file read so far. */
  done: () => number;
  /** Known when the chunks have all been read. */
  sha256: () => string;
}

/**
 * Opens a file of rows, as it is, gzipped, or alone in a zip: known by its first bytes, not by its name.
 * @throws ReadoutError, at once or while reading, for a file that is missing, empty, cut off or damaged
 */
export async function openSource(path: string): Promise<Source> {
  const bytes = sizeOf(path);
  const magic = readMagic(path);
  const hash = createHash("sha256");
  let done = 0;
  const count = (chunk: Uint8Array): void => {
    done += chunk.length;
    hash.update(chunk);
  };
  if (magic.readUInt32BE(0) === 0x50_4b_03_04) {
    // The directory of a zip is at its end, so it is read a second time.
    const sha256 = await hashFile(path);
    const entry = await openZipEntry(path);
    const tick = tap((chunk) => (done += chunk.length));
    pipeline(entry, tick).catch(() => undefined);
    return { chunks: explain(path, tick), bytes, done: () => Math.min(done, bytes), sha256: () => sha256 };
  }
  if (magic.readUInt16BE(0) !== 0x1f_8b)
    return { chunks: readChunks(path, count), bytes, done: () => done, sha256: () => hash.digest("hex") };
  const end = createGunzip({ chunkSize: UNPACK_AT_ONCE });
  const reading = pipeline(createReadStream(path, { highWaterMark: READ_AT_ONCE }), tap(count), end);
  // The reader of `chunks` meets the same failure; here it must only not go unheard.
  reading.catch(() => undefined);
  return { chunks: explain(path, end), bytes, done: () => done, sha256: () => hash.digest("hex") };
}

/** The bytes of a file as they are, each time in the same buffer. */
async function* readChunks(path: string, see: (chunk: Uint8Array) => void): AsyncIterable<Uint8Array> {
  const file = await openFile(path, "r");
  try {
    // Thousands of small files are read one after the other.
    const buffer = new Uint8Array(Math.min(READ_AT_ONCE, sizeOf(path)));
    for (;;) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one piece after the other
      const { bytesRead } = await file.read(buffer, 0, buffer.length);
      if (bytesRead === 0) return;
      const chunk = buffer.subarray(0, bytesRead);
      see(chunk);
      yield chunk;
    }
  } finally {
    await file.close();
  }
}

/** SHA-256 of a file, in hexadecimal. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  const chunks = readChunks(path, (chunk) => hash.update(chunk))[Symbol.asyncIterator]();
  // oxlint-disable-next-line eslint/no-await-in-loop -- one piece after the other
  while ((await chunks.next()).done !== true);
  return hash.digest("hex");
}

/** The size of a file in bytes. @throws ReadoutError where there is none to read */
export function sizeOf(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) throw new ReadoutError("record-unavailable", `${path}: there is no such file`);
  if (!entry.isFile()) throw new ReadoutError("record-unavailable", `${path}: is a folder; name the files in it`);
  if (entry.size === 0) throw new ReadoutError("record-invalid", `${path}: the file is empty`);
  return entry.size;
}

function readMagic(path: string): Buffer {
  const magic = Buffer.alloc(4);
  const handle = openSync(path, "r");
  try {
    readSync(handle, magic, 0, 4, 0);
    return magic;
  } finally {
    closeSync(handle);
  }
}

function tap(see: (chunk: Buffer) => void): Transform {
  return new Transform({
    highWaterMark: READ_AT_ONCE,
    transform(chunk: Buffer, _encoding, done) {
      see(chunk);
      done(null, chunk);
    },
  });
}

async function* explain(path: string, stream: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  try {
    for await (const chunk of stream) yield chunk;
  } catch (error) {
    if (error instanceof ReadoutError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const said = error instanceof Error ? error.message : String(error);
    const reason =
      code === "Z_BUF_ERROR" ? "the file ends before its gzip does: it was cut off, get it anew" : `the file cannot be unpacked (${said})`;
    throw new ReadoutError("record-invalid", `${path}: ${reason}; nothing of it is kept`, { cause: error });
  }
}
