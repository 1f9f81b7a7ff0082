import type { Words } from "../en.ts";
import { of } from "./of.ts";

export const spans: Words["spans"] = {
  wholeRecord: "dans toute la base",
  record: "dans la base",
  untilDay: (day) => `jusqu’au ${day}`,
  untilMonth: (month) => `jusqu’en ${month}`,
  sinceDay: (day) => `depuis le ${day}`,
  sinceMonth: (month) => `depuis ${month}`,
  onDay: (day) => `le ${day}`,
  betweenDays: (from, to) => `entre le ${from} et le ${to}`,
  inYear: (year) => `en ${year}`,
  years: (from, to) => `de ${from} à ${to}`,
  inMonth: (month) => `en ${month}`,
  months: (from, to) => `${of(from)} à ${to}`,
};
