/** How many sides of a count a picture or a file holds. */
export const SIDES = {
  one: { label: "What is asked for" },
  both: { label: "And its other side: who acts and who is acted on exchanged, or what takes back from it" },
} as const satisfies Record<string, { label: string }>;

export type SidesId = keyof typeof SIDES;
