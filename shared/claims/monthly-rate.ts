/** Events a month, to three decimals, and the months, to two. */
export function monthlyRate(events: number, months: number): { perMonth: number; months: number } {
  return { perMonth: Math.round((events / months) * 1000) / 1000, months: Math.round(months * 100) / 100 };
}
