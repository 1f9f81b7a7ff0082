import type { Ref } from "react";
import type { EventItem } from "#shared/api.ts";
import { useKnownOn } from "../../record-asked.ts";
import { EventLink } from "../../ui/event-link.tsx";
import { nameThen, sidesOf } from "../../ui/known-then.ts";
import { Marked } from "../../ui/marked.tsx";
import { COLUMNS, type ColumnId } from "./columns.tsx";
import { eventsWords as said } from "../../words/events.ts";

interface TableRowProps {
  ref: Ref<HTMLTableRowElement>;
  index: number;
  /** Undefined while it is under way. */
  event: EventItem | undefined;
  columns: readonly ColumnId[];
  words: readonly string[];
  /** The one row that Tab leads to. */
  current: boolean;
  onOpen: (event: EventItem) => void;
}

/** One event of the table, or the room it will take. */
export function TableRow({ ref, index, event, columns, words, current, onOpen }: TableRowProps) {
  const knownOn = useKnownOn();
  const name = event && nameThen({ ...event, sides: sidesOf(event) }, knownOn);
  return (
    <tr ref={ref} data-index={index} aria-rowindex={index + 2} className="event-cells">
      {columns.map((id) =>
        id === "date" ? (
          <td key={id} className="cell-date">
            {event && name ? name.english ? COLUMNS.date.cell(event) : name.date : <span className="skeleton">00 Mmm 0000</span>}
          </td>
        ) : null,
      )}
      <th scope="row" className="cell-title">
        {event && name ? (
          <EventLink id={event.id} tabIndex={current ? 0 : -1} onClick={() => onOpen(event)}>
            <Marked text={name.title} words={words} />
          </EventLink>
        ) : (
          <span className="skeleton">{said.wait}</span>
        )}
      </th>
      {columns.map((id) =>
        id === "date" ? null : (
          <td key={id} className={`cell-${id}`}>
            {event ? COLUMNS[id].cell(event, words) : null}
          </td>
        ),
      )}
    </tr>
  );
}
