import { benchFiles } from "./files.ts";
import { benchImport } from "./import.ts";
import { benchMachine } from "./machine.ts";
import { benchPage } from "./page.ts";
import { benchQueries } from "./queries.ts";
import { benchTier } from "./tier.ts";

const BENCHES = { queries: benchQueries, files: benchFiles, page: benchPage };

/**
 * `npm run bench` times the queries, the files and then the page; `npm run bench -- files` one of them, and
 * `-- import 1000000` the import of as many machine-coded events, `-- machine 1000000` the questions to so many, `-- tier 1000000`
 * the same over HTTP, while an import replaces the file.
 */
const [only, ...sizes] = process.argv.slice(2);
if (only === "import") await benchImport(sizes.length === 0 ? [1_000_000] : sizes.map(Number));
else if (only === "machine") await benchMachine(sizes.length === 0 ? [100_000, 1_000_000] : sizes.map(Number));
else if (only === "tier") await benchTier(sizes.length === 0 ? [100_000] : sizes.map(Number));
else for (const [name, bench] of Object.entries(BENCHES)) if (only === undefined || only === name) await bench();
