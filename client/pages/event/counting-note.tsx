import type { EventDetail } from "#shared/api.ts";

/** In which counts the event stands, where that is not plain. */
export function CountingNote({ event }: { event: EventDetail }) {
  const counted = event.status === "held" || event.status === "in_force";
  if (!counted) return <p className="counting-note">It is in no default count, which hold only what was held or is in force.</p>;
  if (event.unannounced) {
    return (
      <p className="counting-note">
        It was not announced when it took place. Each event counted once includes it; the rule “announced contacts only” (count=formal)
        leaves it out.
      </p>
    );
  }
  if (event.precision !== "day") {
    return (
      <p className="counting-note">
        The day is not known. Where the {event.precision} does not lie wholly inside a period or bucket, it counts there as possible, not as
        certain.
      </p>
    );
  }
  return null;
}
