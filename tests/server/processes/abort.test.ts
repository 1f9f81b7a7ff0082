import { connect, type AddressInfo } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createAdaptorServer } from "@hono/node-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "#server/app.ts";
import { openRecord } from "#tests/helpers/record.ts";

const DOWNLOADS = 12;
/** The cache of answers keeps at most this; what is beyond belongs to downloads nobody reads any more. */
const CACHE_BYTES = 32 * 1024 * 1024;

let server: ReturnType<typeof createAdaptorServer>;
let port: number;

beforeAll(async () => {
  const app = createApp({ db: openRecord(), files: { find: () => null, page: () => null }, log: { error: console.error } });
  server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ({ port } = server.address() as AddressInfo);
}, 120_000);
afterAll(() => server.close());

test("a download that is broken off holds no memory", async () => {
  // Each query is another, so that no answer comes from the cache; each file has some megabytes, more than a socket takes unread.
  for (let nth = 0; nth < DOWNLOADS; nth++) await breakOff(`/api/v1/events.csv?from=1900-01-${String(nth + 1).padStart(2, "0")}`);
  // A file under way when its reader hung up is let go once it is built.
  await expect.poll(heldBytes, { timeout: 20_000, interval: 500 }).toBeLessThan(CACHE_BYTES * 1.5);
}, 120_000);

/** Asks for a file, reads its first bytes, and hangs up. */
function breakOff(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(`GET ${address} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`));
    socket.once("data", (chunk) => {
      expect(chunk.toString("latin1", 0, 15)).toBe("HTTP/1.1 200 OK");
      socket.destroy();
    });
    socket.once("close", () => resolve());
    socket.once("error", reject);
  });
}

/** Bytes of buffers this process holds once everything unreachable is gone. */
async function heldBytes(): Promise<number> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  await new Promise((resolve) => setTimeout(resolve, 200));
  collect();
  return process.memoryUsage().arrayBuffers;
}
