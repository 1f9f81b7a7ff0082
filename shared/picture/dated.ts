import type { Words } from "../words/en.ts";

/** A day as it is read, 3 Mar 2021; a month or a year as the source gives it. */
export function dated(edtf: string, say: Pick<Words["say"], "months">): string {
  const [year, month, day] = edtf.split("-").map(Number);
  if (year === undefined || Number.isNaN(year) || month === undefined) return edtf;
  const name = say.months[month - 1] ?? "";
  return day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`;
}
