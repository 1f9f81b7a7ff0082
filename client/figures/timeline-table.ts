import { capitalise } from "#shared/describe.ts";
import { formatNumber } from "../format.ts";
import { coverageNotes } from "../charts/describe-column.ts";
import type { Lane } from "../charts/lanes.ts";
import { isZero, nameSpread, spreadsOf } from "#shared/charts/doubts.ts";
import type { Column, ColumnData } from "#shared/charts/series.ts";
import type { TableData } from "./table-data.ts";
import { words } from "../words.ts";

/** The timeline as a table: the bins with events, a column for each kind; "–" where no source covers the kind. */
export function timelineTable(data: ColumnData, lanes: readonly Lane[], axis: string): TableData {
  const at = lanes.map(({ kind }) => data.parts.findIndex(({ id }) => id === kind));
  return {
    head: [axis, ...lanes.map(({ kind }) => capitalise(words.terms.kinds[kind].plural)), words.figures.table.total],
    rows: [
      ...data.columns.filter(isTold).map((column) => ({
        key: column.key,
        label: column.label,
        events: column.events,
        cells: [...at.map((index) => cell(column.segments[index])), cell({ value: column.total, possible: column.possible })],
        note: coverageNotes(column).join(""),
      })),
      ...spreadsOf(data.columns).map((over) => ({
        key: `${over.first}/${over.last}`,
        label: words.figures.table.spread(nameSpread(over, words.say)),
        events: 0,
        cells: [...lanes.map(() => ""), `+ ${formatNumber(over.possible)}`],
        note: "",
      })),
    ],
  };
}

/** A day whose only events are known to a longer stretch is told by that of the stretch. */
function isTold(column: Column): boolean {
  return column.events > 0 && !(column.spread !== undefined && isZero(column));
}

function cell(segment: { value: number | null; possible: number } | undefined): string {
  if (!segment || segment.value === null) return "–";
  return segment.possible > 0 ? `${formatNumber(segment.value)} + ${formatNumber(segment.possible)}` : formatNumber(segment.value);
}
