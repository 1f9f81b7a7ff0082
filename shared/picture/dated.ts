/** A day as it is read, 3 Mar 2021; a month or a year as the source gives it. Pictures are files, and are in English. */
export function dated(edtf: string): string {
  const [year, month, day] = edtf.split("-").map(Number);
  if (year === undefined || Number.isNaN(year) || month === undefined) return edtf;
  const name = MONTHS[month - 1] ?? "";
  return day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
