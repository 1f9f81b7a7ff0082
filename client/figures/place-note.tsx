import type { PlacedRanking } from "#shared/charts/map-places.ts";
import { words } from "../words.ts";

interface PlaceNoteProps {
  placed: PlacedRanking;
  by: string;
  onOpen: (key: string) => void;
}

/** How many events the map shows, and how many it cannot: a place nobody gives is no place at 0° 0°. */
export function PlaceNote({ placed: { places, events, unplaced, unnamed }, by, onOpen }: PlaceNoteProps) {
  const states = by === "venue-country";
  const groups = (value: number) => words.figures.places(value, states);
  return (
    <p className="more map-note">
      <span className="muted">{words.figures.onMap(events, groups(places.length))}</span>
      {unplaced.groups > 0 ? (
        <span className="muted">{words.figures.withoutPlace(unplaced.events, groups(unplaced.groups), states)}</span>
      ) : null}
      {unnamed > 0 ? (
        <button type="button" className="text-button" onClick={() => onOpen("unknown")}>
          {words.figures.unnamed(unnamed, states)}
        </button>
      ) : null}
    </p>
  );
}
