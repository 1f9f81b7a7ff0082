import { FilterBar } from "../../filters/filter-bar.tsx";
import { formatQuery } from "#shared/query.ts";
import { ReportsPage } from "../../reports/reports-page.tsx";
import { TakeMenus } from "../../take/take-menus.tsx";
import { usePage, type Page } from "../../page-state.ts";
import { AddressNotes } from "../../ui/address-notes.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { useWide } from "../../ui/use-wide.ts";
import { useTitle } from "../../use-title.ts";
import { useChosenColumns } from "./chosen-columns.ts";
import { ColumnMenu } from "./column-menu.tsx";
import { EventsTable } from "./events-table.tsx";
import { FacetSheet } from "./facet-sheet.tsx";
import { Facets } from "./facets.tsx";
import { OrderField } from "./order-field.tsx";
import { SearchBox } from "./search-box.tsx";
import { useWholeList } from "./use-whole-list.ts";
import { eventsWords as said } from "../../words/events.ts";

/** What other searches read as a choice between words; here each is a word like the others. */
const EITHER = /(?:^|\s)(?:OR|OU|\|{1,2})(?=\s)/;

/** Every event of a query as one table: searched, narrowed, ordered, and found again at the same place; or the reports of machines. */
export function EventsPage() {
  useTitle(said.title);
  const page = usePage();
  return page.query.tier === "machine" ? <ReportsPage page={page} /> : <RecordedEvents page={page} />;
}

function RecordedEvents({ page }: { page: Page }) {
  const wide = useWide();
  const [columns, setColumns] = useChosenColumns();
  const { order, at } = page.view;
  const { list, waiting, error } = useWholeList(page.query, order);
  page.refuse(error);
  const { total, sentence } = list?.head ?? { total: null, sentence: "\u00a0" };
  const search = formatQuery(page.query);
  const count = total === null ? said.title : said.count(total);
  return (
    <>
      <FilterBar query={page.query} grain={false} onChange={page.setQuery} />
      <AddressNotes page={page} />
      <div className="lead">
        <h1>{count}</h1>
        <p className="lead-sentence">{sentence}</p>
        <p className="visually-hidden" role="status">
          {total === null || waiting ? "" : said.found(count)}
        </p>
      </div>
      <div className="list-tools">
        <SearchBox text={page.query.text} onSearch={page.search} onLeave={focusRows} />
        {wide ? null : <FacetSheet query={page.query} onChange={page.setQuery} />}
        <OrderField order={order} tier={page.query.tier} onChange={page.setOrder} />
        <ColumnMenu columns={columns} onChange={setColumns} />
        {total === null || total === 0 ? null : (
          <span className="list-files">
            <TakeMenus takeables={[{ name: null, counts: null, events: total, search }]} of={said.thisList} className="button" />
          </span>
        )}
      </div>
      {error ? <ProblemNote error={error} /> : null}
      <div className="finding">
        {wide ? (
          <aside className="facets" aria-label={said.narrowList}>
            <Facets query={page.query} onChange={page.setQuery} />
          </aside>
        ) : null}
        <div className="found">
          {page.query.text !== null && EITHER.test(page.query.text) ? <p className="figure-note">{said.allWords}</p> : null}
          {list && total === 0 ? <p className="empty">{said.none(page.query.text !== null)}</p> : null}
          {list && total !== 0 ? (
            <EventsTable list={list} columns={columns} at={at} current={!waiting && !error} onAt={page.setAt} onOrder={page.setOrder} />
          ) : null}
          {list || error ? null : <div className="page-wait" aria-busy="true" />}
        </div>
      </div>
    </>
  );
}

function focusRows(): void {
  document.querySelector<HTMLElement>('.events-table tbody a[tabindex="0"]')?.focus();
}
