import { defaultRangeExtractor, useWindowVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useEffect, useRef, useState } from "react";
import type { EventItem } from "#shared/api.ts";
import type { OrderId } from "#shared/definitions/orders.ts";
import { searchWords } from "#shared/search-words.ts";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { useWide } from "../../ui/use-wide.ts";
import type { ColumnId } from "./columns.tsx";
import { landOnRow } from "./land-on-row.ts";
import { findOpened, noteOpened } from "./opened-event.ts";
import { Gap } from "./gap.tsx";
import { TableHead } from "./table-head.tsx";
import { TableRow } from "./table-row.tsx";
import { useHeights } from "./use-heights.ts";
import { usePlaceInList } from "./use-place-in-list.ts";
import { useRowKeys } from "./use-row-keys.ts";
import { useRows, type WholeList } from "./use-whole-list.ts";
import { eventsWords as said } from "../../words/events.ts";

interface EventsTableProps {
  list: WholeList;
  columns: readonly ColumnId[];
  at: string | null;
  /** The list is the one asked for, not the one before it. */
  current: boolean;
  onAt: (at: string | null) => void;
  onOrder: (order: OrderId) => void;
}

const ROW_PX = { wide: 58, narrow: 132 };
/** Heights are fractions of a pixel; a row this near to the edge is in sight. */
const SLACK_PX = 4;

/** A whole list of events as one table, of which only the rows in sight are drawn. */
export function EventsTable({ list, columns, at, current, onAt, onOrder }: EventsTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const keep = useRef<readonly number[]>([]);
  const wide = useWide();
  const { top, head } = useHeights(table);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes what the rows on the screen follow from
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: list.head.total,
    estimateSize: useCallback(() => (wide ? ROW_PX.wide : ROW_PX.narrow), [wide]),
    getItemKey: useCallback((index: number) => `${list.name} ${index}`, [list.name]),
    overscan: 12,
    scrollMargin: top,
    scrollPaddingStart: head,
    rangeExtractor: (range: Range) => [...new Set([...keep.current, ...defaultRangeExtractor(range)])].toSorted((a, b) => a - b),
  });
  const items = virtualizer.getVirtualItems();
  const { rows, error } = useRows(
    list,
    items.map(({ index }) => index),
  );
  const first = virtualizer.getVirtualItemForOffset((virtualizer.scrollOffset ?? 0) + head + SLACK_PX)?.index ?? 0;
  const inSight = () => Math.max(1, Math.floor((window.innerHeight - head) / (wide ? ROW_PX.wide : ROW_PX.narrow)) - 1);
  const { held, hold, handlers } = useRowKeys({
    table,
    total: list.head.total,
    inSight,
    reveal: (index) => virtualizer.scrollToIndex(index, { align: "auto" }),
  });
  useEffect(() => {
    keep.current = held === null ? [] : [held];
  }, [held]);

  const goTo = useCallback(
    async (index: number) => {
      // The head of a list is in sight already where nothing of it is scrolled away.
      if (index === 0 && window.scrollY <= top - head) return;
      await landOnRow({ table: table.current, index, head, scroll: () => virtualizer.scrollToIndex(index, { align: "start" }) });
    },
    [virtualizer, top, head],
  );
  const note = usePlaceInList({ list, at, first, event: rows.get(first), ready: current && top > 0, goTo, onAt });
  // Whoever comes back from an event finds the focus where they left it.
  const [opening] = useState(list.name);
  useEffect(() => {
    if (list.name !== opening) noteOpened(null);
    const back = findOpened(rows);
    if (back !== null) hold(back);
  });
  function open(event: EventItem): void {
    note();
    noteOpened(event.id);
  }

  const words = searchWords(list.query.text ?? "");
  let end = top;
  return (
    <>
      {error ? <ProblemNote error={error} /> : null}
      <table ref={table} className="events-table" aria-rowcount={list.head.total + 1} aria-busy={!current} {...handlers}>
        <caption className="visually-hidden">{said.walk(list.head.sentence)}</caption>
        <TableHead columns={columns} order={list.order} onOrder={onOrder} />
        <tbody>
          {items.map((item) => {
            const gap = item.start - end;
            ({ end } = item);
            const row = (
              <TableRow
                key={item.key}
                ref={virtualizer.measureElement}
                index={item.index}
                event={rows.get(item.index)}
                columns={columns}
                words={words}
                current={item.index === (held ?? first)}
                onOpen={open}
              />
            );
            return gap > 0 ? [<Gap key={`gap ${item.key}`} height={gap} columns={columns.length + 1} />, row] : row;
          })}
          <Gap height={virtualizer.getTotalSize() + top - end} columns={columns.length + 1} />
        </tbody>
      </table>
      {items.length < list.head.total ? <p className="print-only">{said.printed(items.length, list.head.total)}</p> : null}
    </>
  );
}
