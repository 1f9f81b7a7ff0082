import { mostApart } from "#shared/charts/most-apart.ts";
import { DIMENSIONS } from "#shared/definitions/dimensions.ts";
import { EXPLORE_PICTURES } from "#shared/definitions/pictures.ts";
import { METRICS } from "#shared/definitions/metrics.ts";
import type { Query } from "#shared/query.ts";
import type { ReadingId } from "#shared/definitions/readings.ts";
import { FORM_IDS, type FormId, type SortId, type Top } from "../../look.ts";
import { findReadingFault, findWholeFault, type ReadingFault } from "#shared/charts/reading-fault.ts";
import type { Overlaps } from "#shared/charts/sums.ts";
import { exploreWords as said } from "../../words/explore.ts";
import { words as common } from "../../words.ts";

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
  const name = common.terms.dimensions[by].label.toLowerCase();
  switch (form) {
    case "bars":
      if (isTime(query)) return said.faults.barsTime;
      return split === null ? null : said.faults.barsSplit;
    case "columns":
      return isTime(query) ? null : said.faults.columns(name);
    case "stacked":
      return split === null ? said.faults.nothingToStack : stackFault(query, overlaps);
    case "lines":
      return isTime(query) ? null : said.faults.lines(name);
    case "area":
      if (!isTime(query)) return said.faults.area(name);
      if (split !== null && patchy) return said.faults.patchy;
      return split === null ? null : stackFault(query, overlaps);
    case "heat":
      return split === null ? said.faults.heat : null;
    case "map":
      if (by !== "venue-city" && by !== "venue-country") return said.faults.map(name);
      return split === null ? null : said.faults.mapSplit;
    case "table":
      return null;
  }
}

/** Why a reading of the numbers is off; null where it makes sense. */
export function readingFault(reading: ReadingId, { query, overlaps }: Situation, form: Shown | null = null): string | null {
  if (reading !== "amount" && form === "map") return said.faults.mapReading;
  return sayFault(findReadingFault(reading, query, overlaps), query);
}

/** Why an order is off; null where it makes sense. */
export function sortFault(sort: SortId, form: Shown, query: Query): string | null {
  if (!isTime(query)) return sort === "time" ? said.faults.sortTime : null;
  if (sort === "name") return said.faults.sortName;
  return sort === "amount" && form !== "table" ? said.faults.sortAmount : null;
}

/** Why a logarithmic scale is off; null where it makes sense. */
export function logFault(form: Shown, reading: ReadingId, { zeros }: Situation): string | null {
  if (form === "bars" || form === "columns") return said.faults.logBars;
  if (form === "map") return said.faults.logMap;
  if (form !== "lines") return form === "table" ? said.faults.logTable : said.faults.logArea;
  if (reading === "share") return said.faults.logShare;
  if (zeros === null || zeros === 0) return null;
  return said.faults.logZero(zeros);
}

/** Why so many groups on their own are off; null where they make sense. */
export function topFault(top: Top, form: Shown, query: Query): string | null {
  if (form === "map") return said.faults.topMap;
  if (isTime(query) && query.split === null) return said.faults.topTime;
  return top > mostOf(form, query) ? said.faults.topParts : null;
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
  return mostOf(form, query) < 10 ? 5 : 10;
}

/** The forms that make sense, in the order of the control. */
export function formsFor(situation: Situation): FormId[] {
  return FORM_IDS.filter((form) => formFault(form, situation) === null);
}

/** As in pictures: parts told apart by colour are few; rows of a table, of bars or of a heat map are not. */
function mostOf(form: Shown, query: Query): number {
  return mostApart(query, form === "table" ? form : EXPLORE_PICTURES[form]) ?? Infinity;
}

function stackFault(query: Query, overlaps: Overlaps): string | null {
  return sayFault(findWholeFault(query, overlaps), query);
}

function sayFault(found: ReadingFault | null, { by, split }: Query): string | null {
  if (found === null) return null;
  switch (found.why) {
    case "sum":
      return said.sums[found.fault];
    case "whole":
      return said.noWhole(said.sums[found.fault]);
    case "several": {
      const { label, plural } = common.terms.dimensions[split ?? by];
      return said.severalOf(plural, label.toLowerCase());
    }
    case "asLong":
      return said.faults.asLong(common.terms.dimensions[by].label.toLowerCase());
    case "cumulative":
    case "rolling":
    case "terms":
      return said.faults[found.why];
  }
}

function isTime({ by }: Query): boolean {
  return DIMENSIONS[by].kind === "time";
}
