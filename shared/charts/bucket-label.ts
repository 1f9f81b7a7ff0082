import { parseDay } from "#shared/dates.ts";
import { describeDay, MONTHS } from "#shared/describe.ts";

/** `2022-Q1` → "Q1 2022", `2022-03` → "Mar 2022", `2022-03-04` → "4 Mar 2022"; years and names of terms as they are. */
export function bucketLabel(label: string): string {
  const day = parseDay(label);
  if (day !== null) return describeDay(day);
  const match = /^(\d{4})-(?:(Q[1-4])|(\d{2}))$/.exec(label);
  if (!match) return label;
  return `${match[2] ?? MONTHS[Number(match[3]) - 1] ?? ""} ${match[1] ?? ""}`;
}
