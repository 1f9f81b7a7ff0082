import type { Noun } from "../headline/nouns.ts";
import { Canvas } from "./canvas.tsx";
import { MapDrawing } from "./map-drawing.tsx";
import type { MapPlace } from "#shared/charts/map-places.ts";
import type { Mark } from "./mark.ts";

interface MapChartProps {
  places: readonly MapPlace[];
  noun: Noun;
  label: string;
  height: number;
  onOpen: (mark: Mark) => void;
}

/** Places as circles on a map of today's states, the area of each its number. */
export function MapChart({ places, noun, label, height, onOpen }: MapChartProps) {
  return (
    <Canvas height={height} label={label}>
      {({ width, onTip, onIntent }) => (
        <MapDrawing places={places} noun={noun} width={width} height={height} onOpen={onOpen} onTip={onTip} onIntent={onIntent} />
      )}
    </Canvas>
  );
}
