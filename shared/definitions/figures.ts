/** Analyses whose main chart is a picture and an embed, by the last word of their address; `show` are the ways it can be drawn, the first unless asked. */
export const FIGURES = {
  aligned: { label: "Contacts from day 0", show: ["total", "month"] },
  network: { label: "Who was in contact with whom", show: ["matrix", "graph"] },
  around: { label: "Contacts around events", show: [] },
  silence: { label: "Stretches without contact", show: [] },
  reciprocity: { label: "Visits and their returns, calls, meetings", show: [] },
  ladder: { label: "Acts and answers", show: [] },
  readouts: { label: "Who told of contacts", show: [] },
  unfolding: { label: "Contacts from announcement to end", show: [] },
} as const satisfies Record<string, { label: string; show: readonly string[] }>;

export type FigureId = keyof typeof FIGURES;
