import { DIMENSIONS } from "#shared/definitions/dimensions.ts";
import { METRICS } from "#shared/definitions/metrics.ts";
import type { Grain } from "#shared/definitions/periods.ts";
import type { Query } from "#shared/query.ts";
import { FORM_IDS, READINGS, type FormId, type ReadingId, type SortId, type Top } from "../../look.ts";
import { sumFault, type Overlaps } from "#shared/charts/sums.ts";

/** What decides which ways of drawing make sense: the question, and what its answer is like once known. */
export interface Situation {
  query: Query;
  overlaps: Overlaps;
  /** Numbers of zero among those drawn; null while nothing is known. */
  zeros: number | null;
  /** Some parts are not covered in buckets where others are. */
  patchy: boolean;
}

export type Shown = FormId | "table";

/** Why a way of drawing is off; null where it makes sense. */
export function formFault(form: Shown, { query, overlaps, patchy }: Situation): string | null {
  const { by, split } = query;
  const name = DIMENSIONS[by].label.toLowerCase();
  switch (form) {
    case "bars":
      if (isTime(query)) return "Bars rank groups; along time choose columns";
      return split === null ? null : "Bars show one number for each group; with a split choose stacked";
    case "columns":
      return isTime(query) ? null : `Columns stand along time, and ${name} is not time; choose bars`;
    case "stacked":
      return split === null ? "There is nothing to stack without a split" : stackFault(query, overlaps);
    case "lines":
      return isTime(query) ? null : `Lines need time along the axis, and ${name} is not time`;
    case "area":
      if (!isTime(query)) return `An area needs time along the axis, and ${name} is not time`;
      if (split !== null && patchy) return "Some parts are not covered all the time; an area would draw a change that nobody knows";
      return split === null ? null : stackFault(query, overlaps);
    case "heat":
      return split === null ? "A heat map needs a split for its second side" : null;
    case "map":
      if (by !== "venue-city" && by !== "venue-country") return `A map needs places, and ${name} is none; choose cities or countries`;
      return split === null ? null : "A map shows one number for each place; with a split choose stacked";
    case "table":
      return null;
  }
}

/** Why a reading of the numbers is off; null where it makes sense. */
export function readingFault(reading: ReadingId, { query, overlaps }: Situation, form: Shown | null = null): string | null {
  const { months } = READINGS[reading];
  if (reading === "amount") return null;
  if (form === "map") return "A map's circles are the amounts";
  if (reading === "share") {
    if (query.split === null) return sumFault(query, query.by);
    return stackFault(query, overlaps);
  }
  const { kind, grain } = DIMENSIONS[query.by];
  if (kind !== "time") return `${reading === "cumulative" ? "Cumulative numbers run" : "A rolling window moves"} along time`;
  const fault = sumFault(query, query.by);
  if (fault !== null || months === null) return fault;
  if (grain === null) return "Terms of office differ in length; a window needs years, quarters, months or days";
  return months > MONTHS[grain] ? null : `A ${grain} is as long already`;
}

/** Why an order is off; null where it makes sense. */
export function sortFault(sort: SortId, form: Shown, query: Query): string | null {
  if (!isTime(query)) return sort === "time" ? "Only years, quarters, months, days and terms have an order in time" : null;
  if (sort === "name") return "Time is put in order by time or by amount";
  return sort === "amount" && form !== "table" ? "Time runs along the axis; the table can be sorted by amount" : null;
}

/** Why a logarithmic scale is off; null where it makes sense. */
export function logFault(form: Shown, reading: ReadingId, { zeros }: Situation): string | null {
  if (form === "bars" || form === "columns") return "Bars and columns are read by their length, which a log scale would distort";
  if (form === "map") return "A map's circles grow from nothing with the amount";
  if (form !== "lines") return form === "table" ? "A table has no scale" : "Stacked and shaded amounts need a scale that begins at zero";
  if (reading === "share") return "Shares are read on a scale from 0 to 100 %";
  if (zeros === null || zeros === 0) return null;
  return `A log scale has no zero, and ${zeros === 1 ? "one number is" : `${zeros} numbers are`} zero here`;
}

/** Why so many groups on their own are off; null where they make sense. */
export function topFault(top: Top, form: Shown, query: Query): string | null {
  if (form === "map") return "A map shows every place there is";
  if (isTime(query) && query.split === null) return "Every bucket of the time is shown";
  return top > mostOf(form, query) ? "More parts cannot be told apart by colour; the heat map and the table show more" : null;
}

/** The way of drawing that a question asks for by itself. */
export function defaultForm(situation: Situation): FormId {
  const { query } = situation;
  if (METRICS[query.metric].running && isTime(query)) return "lines";
  const order: readonly FormId[] = query.split === null ? ["columns", "bars"] : ["stacked", "lines", "heat"];
  return order.find((form) => formFault(form, situation) === null) ?? "bars";
}

export function defaultSort(query: Query): SortId {
  return isTime(query) ? "time" : "amount";
}

export function defaultTop(form: Shown, query: Query): Top {
  return mostOf(form, query) === 5 ? 5 : 10;
}

/** The forms that make sense, in the order of the control. */
export function formsFor(situation: Situation): FormId[] {
  return FORM_IDS.filter((form) => formFault(form, situation) === null);
}

/** Parts told apart by colour are few; rows of a table, of bars or of a heat map are not. */
function mostOf(form: Shown, query: Query): number {
  return isTime(query) && form !== "heat" && form !== "table" ? 5 : Infinity;
}

function stackFault(query: Query, overlaps: Overlaps): string | null {
  if (query.split === null) return null;
  const fault = sumFault(query, query.split);
  if (fault !== null) return `${fault}, so parts do not make a whole`;
  const { label, plural } = DIMENSIONS[query.split];
  return overlaps.split ? `One event can have several ${plural}, so parts by ${label.toLowerCase()} do not make a whole` : null;
}

function isTime({ by }: Query): boolean {
  return DIMENSIONS[by].kind === "time";
}

/** How many months a bucket is long. */
const MONTHS = { year: 12, quarter: 3, month: 1, day: 0 } as const satisfies Record<Grain, number>;
