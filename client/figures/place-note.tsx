import type { PlacedRanking } from "../charts/map-places.ts";
import { formatNumber } from "../format.ts";
import { countOf } from "../headline/nouns.ts";

interface PlaceNoteProps {
  placed: PlacedRanking;
  by: string;
  onOpen: (key: string) => void;
}

const EVENT = { one: "event", many: "events" };

/** How many events the map shows, and how many it cannot: a place nobody gives is no place at 0° 0°. */
export function PlaceNote({ placed: { places, events, unplaced, unnamed }, by, onOpen }: PlaceNoteProps) {
  const [one, many] = by === "venue-country" ? ["state", "states"] : ["city", "cities"];
  const groups = (value: number) => `${formatNumber(value)} ${value === 1 ? one : many}`;
  return (
    <p className="more map-note">
      <span className="muted">
        {countOf(events, EVENT)} on the map, in {groups(places.length)}
      </span>
      {unplaced.groups > 0 ? (
        <span className="muted">
          {countOf(unplaced.events, EVENT)} in {groups(unplaced.groups)} without {by === "venue-country" ? "a place on it" : "coordinates"}
        </span>
      ) : null}
      {unnamed > 0 ? (
        <button type="button" className="text-button" onClick={() => onOpen("unknown")}>
          {formatNumber(unnamed)} without a named {one}
        </button>
      ) : null}
    </p>
  );
}
