import { words } from "../words.ts";

interface MapZoomProps {
  view: { zoom: number };
  onLarger: () => void;
  onSmaller: () => void;
  onWhole: () => void;
}

/** Larger, smaller, whole: the wheel stays the page's. */
export function MapZoom({ view, onLarger, onSmaller, onWhole }: MapZoomProps) {
  return (
    <div className="map-zoom" role="group" aria-label={words.marks.map.size}>
      <button type="button" aria-label={words.marks.map.larger} aria-keyshortcuts="+" onClick={onLarger}>
        +
      </button>
      <button type="button" aria-label={words.marks.map.smaller} aria-keyshortcuts="-" aria-disabled={view.zoom === 1} onClick={onSmaller}>
        −
      </button>
      {view.zoom > 1 ? (
        <button type="button" className="map-whole" aria-keyshortcuts="0" onClick={onWhole}>
          {words.marks.map.whole}
        </button>
      ) : null}
    </div>
  );
}
