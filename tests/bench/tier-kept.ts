import { gzipSync } from "node:zlib";
import { Hono } from "hono";
import { openDatabase } from "#db/client.ts";
import { machinePathOf } from "#db/machine/machine-path.ts";
import { createApp } from "#server/app.ts";
import { serveMachine } from "#server/serve-machine.ts";
import { listen } from "./listen.ts";
import { measureLoad } from "./load.ts";
import { median } from "./median.ts";
import { bareAnswer } from "./questions.ts";

const ADDRESS = "/api/v1/series?tier=machine&by=year&split=kind&actor=USA";

/** A single run of seconds is noise: four gave 1.3 to 1.9 within two minutes. */
const ROUNDS = 7;

/** Processor time of a kept answer of the tier to that of a bare Hono route that sends the same bytes, in this process: the median of several rounds. */
export async function measureKept(database: string): Promise<number> {
  const db = openDatabase(database);
  const log = { info: () => undefined, error: () => undefined };
  const served = await serveMachine({ db, path: machinePathOf(database), log });
  const app = createApp({ db, files: { find: () => null, page: () => null }, log });
  const body = gzipSync(await (await app.request(ADDRESS)).text());
  const bare = new Hono().get("/bare", () => bareAnswer(body));
  const [one, other] = [await listen(app.fetch), await listen(bare.fetch)];
  try {
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      // In turn, so that both have the same machine.
      const kept = await measureLoad(`${one.url}${ADDRESS}`);
      const plain = await measureLoad(`${other.url}/bare`);
      ratios.push(kept.cpuMicros / plain.cpuMicros);
    }
    return median(ratios);
  } finally {
    one.close();
    other.close();
    served.close();
    db.$client.close();
  }
}
