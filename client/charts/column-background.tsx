import { usePlotArea, useYAxisScale } from "recharts";
import type { Annotations } from "./annotations.ts";
import { Ground } from "./ground.tsx";
import type { ColumnData } from "#shared/charts/series.ts";

interface ColumnBackgroundProps {
  annotations: Annotations;
  data: ColumnData;
  hatch: string;
  ticks: readonly number[];
}

/** The ground of a chart that Recharts lays out. */
export function ColumnBackground({ annotations, data, hatch, ticks }: ColumnBackgroundProps) {
  const [plot, yScale] = [usePlotArea(), useYAxisScale()];
  if (!plot || !yScale) return null;
  return (
    <Ground
      plot={plot}
      y={(value) => yScale(value) ?? plot.y}
      columns={data.columns}
      annotations={annotations}
      hatch={hatch}
      ticks={ticks}
    />
  );
}
