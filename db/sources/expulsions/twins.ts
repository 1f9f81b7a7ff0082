/** Rows whose twin the rules cannot see, each with the reason. */
export const KNOWN_TWINS: Readonly<Record<string, { event: string; why: string }>> = {
  EXP087: { event: "expulsion-2023-07-26-mda-rus", why: "the same order to 45 members of the mission, counted there as a cut of staff" },
};
