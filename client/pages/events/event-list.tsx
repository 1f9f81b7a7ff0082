import type { EventItem } from "#shared/api.ts";
import { EventRow } from "./event-row.tsx";

interface EventListProps {
  events: readonly EventItem[];
}

export function EventList({ events }: EventListProps) {
  return (
    <ol className="event-list">
      {events.map((event) => (
        <EventRow key={event.id} event={event} />
      ))}
    </ol>
  );
}
