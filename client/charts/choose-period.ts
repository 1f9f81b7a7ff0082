import { createContext } from "react";
import type { DaySpan } from "./time-scale.ts";

/** How a chart over time lets a reader choose a stretch of it; null where the page has no period to set. */
export interface PeriodChoice {
  /** The period of the page, which a stretch never leaves. */
  within: Partial<DaySpan>;
  choose: (span: DaySpan) => void;
}

export const ChoosePeriod = createContext<PeriodChoice | null>(null);
