/** Periods inside a sentence. Days come as `20 Jan 2009`, months as `Jan 2009` or `January 2009`. */
export const spans = {
  wholeRecord: "in the whole record",
  record: "in the record",
  untilDay: (day: string) => `until ${day}`,
  untilMonth: (month: string) => `until ${month}`,
  sinceDay: (day: string) => `since ${day}`,
  sinceMonth: (month: string) => `since ${month}`,
  onDay: (day: string) => `on ${day}`,
  betweenDays: (from: string, to: string) => `between ${from} and ${to}`,
  inYear: (year: number) => `in ${year}`,
  years: (from: number, to: number) => `from ${from} to ${to}`,
  inMonth: (month: string) => `in ${month}`,
  months: (from: string, to: string) => `from ${from} to ${to}`,
};
