import type { Around } from "#shared/api.ts";
import { formatDay, type Day } from "#shared/dates.ts";
import type { Db } from "../../client.ts";
import { queryEventsById } from "./dated-events.ts";
import { mentionOf } from "./parts.ts";
import type { CoveredDays, Offsets } from "./windows.ts";

const MAX_LISTED = 500;

/**
 * The contacts a window counts, each as often as it is counted: once for each day with an event from which it lies that far.
 * @param places of the days looked around, among the covered days
 */
export function listWindow(
  db: Db,
  window: Offsets,
  line: CoveredDays,
  places: readonly number[],
  contacts: readonly { id: string; earliest: Day }[],
): NonNullable<Around["opened"]> {
  const values = line.valuesOf(window);
  const held = places.filter((place) => (values[place] ?? -1) >= 0).map((place) => line.days[place] ?? 0);
  const counted = held.flatMap((day) =>
    contacts.flatMap(({ id, earliest }) => {
      const offset = earliest - day;
      return offset >= window.from && offset <= window.to ? [{ id, around: day, offset }] : [];
    }),
  );
  const listed = counted.slice(0, MAX_LISTED);
  const events = new Map(queryEventsById(db, [...new Set(listed.map(({ id }) => id))]).map((event) => [event.id, event]));
  return {
    ...window,
    contacts: counted.length,
    list: listed.flatMap(({ id, around, offset }) => {
      const event = events.get(id);
      return event === undefined ? [] : [{ ...mentionOf(event), around: formatDay(around), offset }];
    }),
  };
}
