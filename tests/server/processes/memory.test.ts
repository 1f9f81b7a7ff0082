import { expect, test } from "vitest";
import { readMemory } from "#tests/helpers/memory.ts";
import { serveRecord } from "#tests/helpers/serve.ts";

/** Measured: 180 MB. A thread that nobody needs would be 40 MB more, a young generation of V8's own choice 150. */
const MOST_MEGABYTES = 215;

test.runIf(process.platform === "linux")(
  "a server of the record alone holds no thread and no memory for what nobody has asked",
  async () => {
    const served = await serveRecord();
    try {
      await (await fetch(`${served.address}/api/v1/series?actor=USA&with=RUS&kind=call`)).text();
      const memory = readMemory(served.pid);
      expect(memory?.resident).toBeLessThan(MOST_MEGABYTES);
      expect((memory?.program ?? 0) + (memory?.allocated ?? 0) + (memory?.heaps ?? 0)).toBe(memory?.resident);
    } finally {
      await served.stop();
    }
  },
  60_000,
);
