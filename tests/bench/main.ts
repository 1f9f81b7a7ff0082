import { benchPage } from "./page.ts";
import { benchQueries } from "./queries.ts";

/** `npm run bench` times the queries and then the page; `npm run bench -- queries` or `-- page` one of them. */
const [only] = process.argv.slice(2);
if (only !== "page") await benchQueries();
if (only !== "queries") await benchPage();
