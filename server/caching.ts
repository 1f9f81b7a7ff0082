import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, brotliCompressSync, constants, gzip as gzipCompress, gzipSync } from "node:zlib";
import { LRUCache } from "lru-cache";

/** Raise when the shape or wording of answers changes without a change of data. */
const FORMAT_VERSION = "1";
const SMALLEST_COMPRESSED = 1024;
/** From here on compressing takes so long that others would wait for it. */
const COMPRESSED_BESIDE = 512 * 1024;
const [brotli, gzip] = [promisify(brotliCompress), promisify(gzipCompress)];
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const GZIP = { level: 6 };

export interface Body {
  contentType: string;
  bytes: Buffer;
  /** False for bytes that are compressed already (fonts, pictures). */
  compress: boolean;
  headers: Readonly<Record<string, string>>;
}

/** A serialised answer with its compressed forms, made once. */
export class Answer {
  readonly etag: string;
  readonly #headers: Record<string, string>;
  readonly #identity: Buffer;
  readonly #compress: boolean;
  #gzip: Buffer | null = null;
  #brotli: Buffer | null = null;
  #makingGzip: Promise<void> | null = null;
  #makingBrotli: Promise<void> | null = null;

  constructor(etag: string, body: Body, headers: Readonly<Record<string, string>>) {
    this.etag = etag;
    this.#identity = body.bytes;
    this.#compress = body.compress && body.bytes.length >= SMALLEST_COMPRESSED;
    this.#headers = { ...headers, ...body.headers, "content-type": body.contentType, etag };
  }

  /** Bytes held, for the cache's bound. */
  get size(): number {
    return this.#identity.length * 2 + 1024;
  }

  /** Compresses large bytes beside the process, once for all who wait; null where `respond` need not wait for that. */
  compressBeside(acceptEncoding: string): Promise<void> | null {
    if (!this.#compress || this.#identity.length < COMPRESSED_BESIDE) return null;
    if (accepts(acceptEncoding, "br"))
      return this.#brotli ? null : (this.#makingBrotli ??= brotli(this.#identity, BROTLI).then((bytes) => void (this.#brotli = bytes)));
    if (accepts(acceptEncoding, "gzip"))
      return this.#gzip ? null : (this.#makingGzip ??= gzip(this.#identity, GZIP).then((bytes) => void (this.#gzip = bytes)));
    return null;
  }

  /** The response for one request; 304 without a body when the reader has it. */
  respond(acceptEncoding: string, ifNoneMatch: string | null, status = 200): Response {
    if (ifNoneMatch !== null && matches(ifNoneMatch, this.etag)) {
      const { "content-type": _type, ...headers } = this.#headers;
      return new Response(null, { status: 304, headers });
    }
    const [encoding, bytes] = this.#encode(acceptEncoding);
    const headers: Record<string, string> = { ...this.#headers, "content-length": String(bytes.length) };
    if (encoding !== null) headers["content-encoding"] = encoding;
    return new Response(bytes, { status, headers });
  }

  /** The headers alone. The length is left out where it depends on an encoding nobody has asked for yet (RFC 9110, 9.3.2). */
  respondHead(ifNoneMatch: string | null): Response {
    if (ifNoneMatch !== null && matches(ifNoneMatch, this.etag)) return this.respond("", ifNoneMatch);
    return new Response(null, {
      headers: { ...this.#headers, ...(this.#compress ? {} : { "content-length": String(this.#identity.length) }) },
    });
  }

  #encode(acceptEncoding: string): [string | null, Uint8Array<ArrayBuffer>] {
    if (!this.#compress) return [null, plain(this.#identity)];
    if (accepts(acceptEncoding, "br")) {
      this.#brotli ??= brotliCompressSync(this.#identity, BROTLI);
      return ["br", plain(this.#brotli)];
    }
    if (accepts(acceptEncoding, "gzip")) {
      this.#gzip ??= gzipSync(this.#identity, GZIP);
      return ["gzip", plain(this.#gzip)];
    }
    return [null, plain(this.#identity)];
  }
}

/** Answers by canonical address, bounded in bytes. One cache serves one database: the data version is in its tags. */
export class AnswerCache {
  readonly #version: string;
  readonly #answers: LRUCache<string, Answer>;

  constructor(version: string, maxBytes = 32 * 1024 * 1024) {
    this.#version = version;
    this.#answers = new LRUCache({ maxSize: maxBytes, sizeCalculation: (answer) => answer.size });
  }

  find(address: string): Answer | undefined {
    return this.#answers.get(address);
  }

  keep(address: string, answer: Answer): void {
    this.#answers.set(address, answer);
  }

  /** Weak: the same data and query give the same meaning, whatever the encoding (RFC 9110 §8.8.1). */
  etag(canonical: string): string {
    const digest = createHash("sha256").update(`${FORMAT_VERSION}\n${this.#version}\n${canonical}`).digest("base64url");
    return `W/"${digest.slice(0, 22)}"`;
  }
}

function matches(ifNoneMatch: string, etag: string): boolean {
  return ifNoneMatch === "*" || ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag.replace(/^W\//, ""));
}

function accepts(acceptEncoding: string, encoding: string): boolean {
  return new RegExp(`(?:^|,)\\s*${encoding}\\s*(?:$|,|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$)))`).test(acceptEncoding);
}

function plain(buffer: Buffer): Uint8Array<ArrayBuffer> {
  return buffer.buffer instanceof ArrayBuffer ? new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length) : new Uint8Array(buffer);
}
