import type { Periods } from "#shared/api.ts";
import { PERIOD_KINDS } from "#shared/definitions/vocabularies.ts";
import { showDate } from "../format.ts";
import type { Tip } from "./mark.ts";

/** What a band says: the period, its days as dated, what it is, who says so, and what choosing it does. */
export function describePeriod({ label, kind, start, end, source }: Periods["periods"][number]): Tip {
  return {
    title: label,
    lines: [],
    notes: [
      `${showDate(start)} – ${end === null ? "no end known" : showDate(end)}`,
      ...(source?.says ? [source.says] : []),
      source ? `${PERIOD_KINDS[kind].label}: ${source.publisher}` : PERIOD_KINDS[kind].label,
      "Choose it to make it the period",
    ],
  };
}
