import type { Mark } from "./mark.ts";

/** The mark of a drawing under the pointer or the focus. It lives beside the drawing, so that looking around draws nothing anew. */
export interface Tips {
  current: () => Mark | null;
  show: (mark: Mark | null) => void;
  subscribe: (listener: () => void) => () => void;
}

export function createTips(): Tips {
  let shown: Mark | null = null;
  const listeners = new Set<() => void>();
  return {
    current: () => shown,
    show: (mark) => {
      shown = mark;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
