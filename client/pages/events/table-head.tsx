import type { OrderId } from "#shared/definitions/orders.ts";
import { COLUMNS, widthsOf, type ColumnId } from "./columns.tsx";
import { eventsWords as said } from "../../words/events.ts";
import { words } from "../../words.ts";

interface TableHeadProps {
  columns: readonly ColumnId[];
  order: OrderId;
  onOrder: (order: OrderId) => void;
}

/** The heads of the columns; those that can order the list are buttons. */
export function TableHead({ columns, order, onOrder }: TableHeadProps) {
  const widths = widthsOf(columns);
  const head = (id: ColumnId) => {
    const orders: readonly OrderId[] = COLUMNS[id].orders;
    const at = orders.indexOf(order);
    const next = orders[(at + 1) % Math.max(orders.length, 1)];
    const shown = at < 0 ? undefined : order === "asc" ? "ascending" : "descending";
    return (
      <th key={id} scope="col" className={`cell-${id}`} style={{ width: widths.of(id) }} aria-sort={shown}>
        {next === undefined ? (
          said.columns[id]
        ) : (
          <button type="button" title={words.terms.orders[next].label} onClick={() => onOrder(next)}>
            {said.columns[id]}
            <span aria-hidden="true">{shown === undefined ? "" : shown === "ascending" ? " ↑" : " ↓"}</span>
          </button>
        )}
      </th>
    );
  };
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.includes("date") ? head("date") : null}
        <th scope="col" className="cell-title" style={{ width: widths.title }}>
          {said.event}
        </th>
        {columns.filter((id) => id !== "date").map(head)}
      </tr>
    </thead>
  );
}
