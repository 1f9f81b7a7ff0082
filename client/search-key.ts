import { formatQuery } from "#shared/query.ts";
import { askForSearch } from "./keys.ts";
import { wholeQuery } from "./pages/dashboard/whole-query.ts";
import { readPage } from "./query-state.ts";
import { navigate } from "./router.ts";

/** Leads from any page to the list of events under the same filters, with its search waiting for words. */
export function goSearch(search: string): void {
  const text = formatQuery(wholeQuery(readPage(search).query));
  askForSearch();
  navigate(text === "" ? "/events" : `/events?${text}`);
}
