import type { Series } from "#shared/api.ts";
import { mirrorColumns } from "./mirror.ts";
import { shapeColumns, type ColumnData } from "#shared/charts/series.ts";
import { words } from "../words.ts";

/** What was added above the line and what was taken away below it; either may be missing. */
export function shapeFlow(more: Series | null, less: Series | null): ColumnData {
  const up = more ? shapeColumns(more, words.say) : NOTHING;
  if (!less) return up;
  const down = shapeColumns(less, words.say);
  return mirrorColumns(up, { ...down, parts: down.parts.map((part) => ({ ...part, way: "less" })) });
}

const NOTHING: ColumnData = { columns: [], parts: [], undated: null };
