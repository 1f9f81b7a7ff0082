import type { ReactNode } from "react";

interface TableFrameProps {
  label: string;
  className: string;
  children: ReactNode;
}

/** A table that scrolls inside its own frame, by keys too. */
export function TableFrame({ label, className, children }: TableFrameProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
    <div className={className} tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}
