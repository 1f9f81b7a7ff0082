import { memo, type ReactNode } from "react";

interface StillProps {
  /** The drawing shows an older answer than was asked for. */
  stale: boolean;
  table: boolean;
  children: ReactNode;
}

/** Leaves a drawing as it stands while its new numbers are on their way: it is drawn once, when they are there. */
export const Still = memo(
  function Still({ children }: StillProps) {
    return children;
  },
  (before, next) => next.stale && before.table === next.table,
);
