import { parseDay } from "#shared/dates.ts";
import type { Words } from "#shared/words/en.ts";
import { say as english } from "#shared/words/en/say.ts";

/** `2022-Q1` → "Q1 2022", `2022-03` → "Mar 2022", `2022-03-04` → "4 Mar 2022"; years and names of terms as they are. */
export function bucketLabel(label: string, say: Words["say"] = english): string {
  const day = parseDay(label);
  if (day !== null) return say.day(day);
  const match = /^(\d{4})-(?:(Q[1-4])|(\d{2}))$/.exec(label);
  if (!match) return label;
  const [, year = "", quarter, month] = match;
  return quarter === undefined ? say.month(Number(year), Number(month)) : say.quarter(year, quarter.slice(1));
}
