/** How a claim of journeys of leaders is written and read. */
export const LEVEL_WORDS = "at the level of leaders";
