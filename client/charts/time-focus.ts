import { useSyncExternalStore } from "react";
import type { DaySpan } from "./time-scale.ts";

// One pointer, one focus: the page has one bucket looked at, and every chart over time marks it.
let looked: DaySpan | null = null;
const listeners = new Set<() => void>();

/** Says which days are looked at, in whichever chart. */
export function lookAtTime(span: DaySpan | null): void {
  if (span === looked || (span && looked && span.from === looked.from && span.to === looked.to)) return;
  looked = span;
  for (const listener of listeners) listener();
}

export function useTimeLookedAt(): DaySpan | null {
  return useSyncExternalStore(subscribe, () => looked);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
