/** What is shown of each number; a window is as many months long. */
export const READINGS = {
  amount: { months: null },
  share: { months: null },
  cumulative: { months: null },
  "rolling-3m": { months: 3 },
  "rolling-12m": { months: 12 },
  "rolling-3y": { months: 36 },
  "rolling-12y": { months: 144 },
} as const satisfies Record<string, { months: number | null }>;

export type ReadingId = keyof typeof READINGS;

/** Scales of the axis of numbers. */
export const SCALES_OF_NUMBERS = ["linear", "log"] as const;
export type NumberScale = (typeof SCALES_OF_NUMBERS)[number];
