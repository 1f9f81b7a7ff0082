import { spreadNotes } from "#shared/charts/doubts.ts";
import { capitalise } from "#shared/describe.ts";
import { parseDay } from "#shared/dates.ts";
import { formatNumber, showDay } from "../format.ts";
import { countOf, type Noun } from "../headline/nouns.ts";
import type { Tip } from "./mark.ts";
import type { Column, Part, Segment } from "#shared/charts/series.ts";
import { words } from "../words.ts";

/** What one column says, in words: for its tooltip and, joined, for its label. */
export function describeColumn(column: Column, parts: readonly Part[], colours: readonly string[], noun: Noun): Tip {
  const lines = column.segments.flatMap((segment, index) => {
    const part = parts[index];
    if (!part || segment.value === null || (segment.value === 0 && segment.possible === 0)) return [];
    return [{ label: capitalise(part.label), value: amount(segment), colour: parts.length > 1 ? (colours[index] ?? null) : null }];
  });
  const whole = column.total === null ? words.marks.notCovered : countOf(column.total, noun);
  return {
    title: words.marks.titled(column.label, whole),
    lines: parts.length > 1 ? lines : [],
    notes: [...comparedNotes(column, noun), ...notesOf(column, parts)],
  };
}

export function labelOfTip(tip: Tip): string {
  const parts = [tip.title, ...tip.lines.map((line) => `${line.label} ${line.value}`), ...tip.notes];
  return parts.map((part) => part.replace(/\.$/, "")).join(". ");
}

/** What limits the count of a bucket: imprecise dates, an unfinished stretch, a record with gaps, a part nobody covers. */
export function notesOf(column: Column, parts: readonly Part[]): string[] {
  const notes: string[] = [];
  if (!column.covered) return [words.marks.noSource];
  if (column.unstated > 0) notes.push(words.marks.unstated(column.unstated));
  if (column.possible > 0) notes.push(words.marks.possible(column.possible));
  notes.push(...spreadNotes([column], words));
  if (!column.complete && column.first !== null && column.last !== null) {
    notes.push(column.level ? words.marks.asOf(dayText(column.last)) : words.marks.only(dayText(column.first), dayText(column.last)));
  }
  notes.push(...coverageNotes(column));
  const unknown = parts.filter((_, index) => column.segments[index]?.value === null).map(({ label }) => label);
  if (unknown.length > 0) notes.push(words.marks.unknownParts(unknown.join(", ")));
  return notes;
}

/** That sources cover it in part, or hold a sample of it; none where they cover it in full, or not. */
export function coverageNotes({ completeness }: Pick<Column, "completeness">): string[] {
  if (completeness === "partial") return [words.marks.coveredInPart];
  return completeness === "sample" ? [words.marks.sample] : [];
}

function comparedNotes({ compared }: Column, noun: Noun): string[] {
  if (!compared) return [];
  return [words.marks.compared(compared.label, compared.total === null ? words.marks.notCovered : countOf(compared.total, noun))];
}

function amount(segment: Segment): string {
  return segment.possible > 0
    ? `${formatNumber(segment.value ?? 0)} + ${formatNumber(segment.possible)}`
    : formatNumber(segment.value ?? 0);
}

function dayText(text: string): string {
  const day = parseDay(text);
  return day === null ? text : showDay(day);
}
