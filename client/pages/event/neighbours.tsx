import type { EventItem } from "#shared/api.ts";
import { EventList } from "../events/event-list.tsx";
import { eventWords as said } from "../../words/event.ts";

interface NeighboursProps {
  earlier: readonly EventItem[];
  later: readonly EventItem[];
}

/** Contacts of the same sides just before and after. */
export function Neighbours({ earlier, later }: NeighboursProps) {
  if (earlier.length === 0 && later.length === 0) return null;
  return (
    <section className="figure neighbours">
      <h2>{said.neighbours}</h2>
      {earlier.length === 0 ? null : (
        <>
          <h3>{said.before}</h3>
          <EventList events={earlier} />
        </>
      )}
      {later.length === 0 ? null : (
        <>
          <h3>{said.after}</h3>
          <EventList events={later} />
        </>
      )}
    </section>
  );
}
