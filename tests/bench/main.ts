import { benchImport } from "./import.ts";
import { benchPage } from "./page.ts";
import { benchQueries } from "./queries.ts";

/**
 * `npm run bench` times the queries and then the page; `npm run bench -- queries` or `-- page` one of them, and
 * `-- import 1000000` the import of as many machine-coded events.
 */
const [only, ...sizes] = process.argv.slice(2);
if (only === "import") await benchImport(sizes.length === 0 ? [1_000_000] : sizes.map(Number));
else {
  if (only !== "page") await benchQueries();
  if (only !== "queries") await benchPage();
}
