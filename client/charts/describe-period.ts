import type { Periods } from "#shared/api.ts";
import { showDate } from "../format.ts";
import type { Tip } from "./mark.ts";
import { words } from "../words.ts";

/** What a band says: the period, its days as dated, what it is, who says so, and what choosing it does. */
export function describePeriod({ label, kind, start, end, source }: Periods["periods"][number]): Tip {
  return {
    title: label,
    lines: [],
    notes: [
      `${showDate(start)} – ${end === null ? words.marks.noEnd : showDate(end)}`,
      ...(source?.says ? [source.says] : []),
      source ? words.marks.titled(words.terms.periodKinds[kind].label, source.publisher) : words.terms.periodKinds[kind].label,
      words.marks.choosePeriod,
    ],
  };
}
