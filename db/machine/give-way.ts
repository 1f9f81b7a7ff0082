import { setPriority } from "node:os";

/** Of -20 to 19, from first to last: readers get three times as much of a core that both want (sched(7)). */
const BEHIND_READERS = 5;

/** Lets whoever answers readers go first where there are not cores enough; a system that does not allow that changes nothing. */
export function giveWay(): void {
  try {
    setPriority(BEHIND_READERS);
  } catch {
    // Its own priority is then what it was.
  }
}

/** The same for this thread alone, which Linux can tell from its process; elsewhere the whole server would go behind. */
export function giveWayInThread(): void {
  if (process.platform === "linux") giveWay();
}
