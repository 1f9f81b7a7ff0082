import type { EventDetail } from "#shared/api.ts";
import { eventWords as said } from "../../words/event.ts";

/** In which counts the event stands, where that is not plain. */
export function CountingNote({ event }: { event: EventDetail }) {
  const counted = event.status === "held" || event.status === "in_force";
  if (!counted) return <p className="counting-note">{said.notCounted}</p>;
  if (event.unannounced) {
    return <p className="counting-note">{said.unannounced}</p>;
  }
  if (event.precision !== "day") {
    return <p className="counting-note">{said.imprecise(event.precision)}</p>;
  }
  return null;
}
