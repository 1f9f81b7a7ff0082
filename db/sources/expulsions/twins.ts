/** Rows whose twin the rules cannot see, each with the reason. */
export const KNOWN_TWINS: Readonly<Record<string, { event: string; why: string }>> = {
  EXP052: { event: "expulsion-2021-04-16-rus-usa", why: "the names handed over on 21 April, of the answer announced on 16 April" },
  EXP087: { event: "expulsion-2023-07-26-mda-rus", why: "the same order to 45 members of the mission, counted there as a cut of staff" },
};
