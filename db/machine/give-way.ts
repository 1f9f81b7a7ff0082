import { getPriority, setPriority } from "node:os";

/**
 * Of -20 to 19, from first to last. Where a core is wanted by two, the thread that serves gets five times as much of it as one that counts,
 * and that one three times as much as an import (sched(7)).
 */
const PLACES = { count: 7, import: 12 } as const;

/** Lets others go first where there are not cores enough; never ahead of where it stands. A system that does not allow that changes nothing. */
export function giveWay(as: keyof typeof PLACES): void {
  try {
    setPriority(Math.max(getPriority(), PLACES[as]));
  } catch {
    // Its own priority is then what it was.
  }
}

/** The same for this thread alone, which Linux can tell from its process; elsewhere the whole server would go behind. */
export function giveWayInThread(as: keyof typeof PLACES): void {
  if (process.platform === "linux") giveWay(as);
}
