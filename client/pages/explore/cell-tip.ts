import { describeColumn, notesOf } from "../../charts/describe-column.ts";
import type { Tip } from "../../charts/mark.ts";
import { segmentColumn, type Part } from "#shared/charts/series.ts";
import { formatNumber } from "../../format.ts";
import { countOf, type Noun } from "../../headline/nouns.ts";
import type { ReadingId } from "#shared/definitions/readings.ts";
import type { SheetCell, SheetRow } from "./sheet.ts";
import { showReading } from "./words.ts";
import { exploreWords as said } from "../../words/explore.ts";
import { words as common } from "../../words.ts";

export interface Wording {
  parts: readonly Part[];
  colours: readonly string[];
  noun: Noun;
  reading: ReadingId;
}

/** What a mark says: its number and whose it is; the count behind a share or a sum of buckets; what limits it. */
export function describeCell(row: SheetRow, cell: SheetCell, words: Wording): Tip {
  return words.reading === "amount" ? describeAmount(row, cell, words) : describeReading(row, cell, words);
}

function describeAmount({ column, cells }: SheetRow, cell: SheetCell, { parts, colours, noun }: Wording): Tip {
  const at = cells.indexOf(cell);
  const [part, segment] = [parts[at], column.segments[at]];
  if (!part || !segment) return describeColumn(column, parts, colours, noun);
  const own = segment.value === null ? { ...segmentColumn(column, segment), covered: false } : segmentColumn(column, segment);
  const tip = describeColumn({ ...own, complete: segment.complete, last: segment.last }, [part], [colours[at] ?? ""], noun);
  return { ...tip, title: `${tip.title}, ${part.label}` };
}

function describeReading(row: SheetRow, cell: SheetCell, { parts, colours, noun, reading }: Wording): Tip {
  const at = row.cells.indexOf(cell);
  const part = parts[at];
  const { value, low, high, note } = cell.reading;
  const shown = value === null ? said.noNumber : showReading(reading, value);
  const whole = at < 0 && row.cells.length > 0;
  const lines = row.cells.flatMap((each, index) =>
    each.reading.value === null || each.reading.value === 0
      ? []
      : [{ label: parts[index]?.label ?? "", value: showReading(reading, each.reading.value), colour: colours[index] ?? null }],
  );
  const ranged = low !== null && high !== null && low !== high;
  const notes = [
    ...(cell.value === null ? [] : [said.in(countOf(cell.value, noun), row.column.label)]),
    ...(ranged ? [said.range(showReading(reading, low), showReading(reading, high))] : []),
    ...(note === null ? [] : [said.notes[note]]),
    ...notesOf({ ...row.column, possible: 0 }, []),
  ];
  return {
    title: `${common.marks.titled(row.column.label, shown)}${part && at >= 0 ? `, ${part.label}` : ""}`,
    lines: whole ? lines : [],
    notes,
  };
}

/** "3–4" where one more is possible. */
export function rangeText({ reading: { value, high } }: SheetCell, reading: ReadingId): string {
  if (value === null) return "–";
  if (reading === "share" || high === null || high === value) return showReading(reading, value);
  return `${formatNumber(value)}–${formatNumber(high)}`;
}
