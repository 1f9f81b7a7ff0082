import { useState, type ReactNode } from "react";

interface LazyDetailsProps {
  className: string;
  summary: ReactNode;
  children: () => ReactNode;
}

/** Something to open, which is made when it is opened first. */
export function LazyDetails({ className, summary, children }: LazyDetailsProps) {
  const [isMade, setIsMade] = useState(false);
  return (
    <details className={className} onToggle={(event) => event.currentTarget.open && setIsMade(true)}>
      <summary>{summary}</summary>
      {isMade ? children() : null}
    </details>
  );
}
