/** The orders of a list of events. */
export const ORDERS = {
  desc: { label: "Newest first" },
  asc: { label: "Oldest first" },
  largest: { label: "Largest number first" },
} as const satisfies Record<string, { label: string }>;

export type OrderId = keyof typeof ORDERS;
