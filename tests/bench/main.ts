import { hasId } from "#shared/tables.ts";
import { printBars } from "./bars.ts";
import { benchFiles } from "./files.ts";
import { benchImport } from "./import.ts";
import { benchMachine } from "./machine.ts";
import { benchPage } from "./page.ts";
import { benchQueries } from "./queries.ts";
import { benchTier } from "./tier.ts";

const BENCHES = { queries: benchQueries, files: benchFiles, page: benchPage };
const SIZED = { machine: benchMachine, import: benchImport, tier: benchTier };
const SMALL = 100_000;

/**
 * `npm run bench -- 10000000`: everything there is a bar for, with so many machine-coded events (100,000 unless said), then every bar
 * with what was found. `npm run bench -- files`, `queries` or `page`: one of them; `-- import 1000000`, `-- machine 1000000`, `-- tier
 * 1000000`: one of those with its sizes; `-- bars 1000000`: the bars alone, from the results that are kept.
 */
const [only, ...rest] = process.argv.slice(2);
const sizes = rest.length === 0 ? [SMALL] : rest.map(Number);
if (only === undefined || /^\d+$/.test(only)) await benchAll(Number(only ?? SMALL));
else if (only === "bars") for (const events of sizes) printBars(events);
else if (hasId(SIZED, only)) await SIZED[only](sizes);
else if (hasId(BENCHES, only)) await BENCHES[only]();
else throw new RangeError(`there is no bench "${only}"; there are ${[...Object.keys(BENCHES), ...Object.keys(SIZED), "bars"].join(", ")}`);

async function benchAll(events: number): Promise<void> {
  await benchQueries();
  for (const bench of Object.values(SIZED)) {
    await bench([events]);
  }
  await benchPage();
  printBars(events);
}
