import { NO_ANNOTATIONS, type Annotations } from "../charts/annotations.ts";
import { doubtKey, partKey, periodKey, spreadKey } from "#shared/charts/keys.ts";
import type { ColumnData } from "#shared/charts/series.ts";
import { KeyItems } from "./key-items.tsx";
import { words } from "../words.ts";

interface KeyLineProps {
  data: ColumnData;
  colours: readonly string[];
  grain: string;
  annotations?: Annotations | null;
  /** False for bars, which have no axis along which sources begin and end. */
  time?: boolean;
  /** Whether a covered nothing is a 0 or a blank: it is neither on a line. */
  zeros?: boolean;
}

/** One line that says what colours, hatching and dashes mean; only what the drawing holds. */
export function KeyLine({ data, colours, grain, annotations, time = true, zeros = true }: KeyLineProps) {
  const { columns, parts, comparedWith } = data;
  const look = { zeros: time && zeros ? "either" : null, possible: true, time, reach: time, grain } as const;
  return (
    <KeyItems
      items={[
        ...(parts.length > 1 ? partKey(data, colours) : []),
        ...doubtKey(columns, look, words),
        ...spreadKey(columns, true, words),
        ...(comparedWith === undefined ? [] : [{ text: comparedWith, swatch: { line: "var(--ink)" } }]),
        ...periodKey(annotations ?? NO_ANNOTATIONS, words),
      ]}
    />
  );
}
