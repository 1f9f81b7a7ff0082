import type { ReactNode } from "react";
import { isRefusal } from "../api.ts";
import { ProblemNote } from "../ui/problem-note.tsx";
import { words } from "../words.ts";

interface FigureProps {
  /** Null for a place that waits for its figure. */
  id: string | null;
  title: string | null;
  subtitle: string;
  className?: string;
  stale?: boolean;
  /** Chart or table; null where there is only one view. */
  view: { table: boolean; chartWord: string; onChange: (table: boolean) => void } | null;
  error?: Error | null;
  /** Height kept while the first answer loads. */
  minHeight?: number;
  children: ReactNode;
  /** What the drawing leaves out and a reader must know. */
  note?: ReactNode;
  foot?: ReactNode;
}

/** The frame of every chart: an ink rule, the finding, what is counted, the drawing, who says so. */
export function Figure({
  id,
  title,
  subtitle,
  className = "",
  stale = false,
  view,
  error = null,
  minHeight,
  children,
  note,
  foot,
}: FigureProps) {
  const refusal = error && isRefusal(error) ? error : null;
  return (
    <section
      {...(id === null ? {} : { id, "aria-labelledby": view ? `${id}-title ${id}-of` : `${id}-title` })}
      className={`figure ${className}`}
      aria-busy={stale || title === null}
    >
      <header className="figure-head">
        <h2 {...(id === null ? {} : { id: `${id}-title` })} className={stale ? "figure-stale" : undefined}>
          {title ?? <span className="skeleton skeleton-title">{words.figures.loading}</span>}
        </h2>
        {view ? (
          <div className="views" role="group" aria-label={words.figures.show(subtitle)}>
            <button type="button" aria-pressed={!view.table} onClick={() => view.onChange(false)}>
              {view.chartWord}
            </button>
            <button type="button" aria-pressed={view.table} onClick={() => view.onChange(true)}>
              {words.figures.views.table}
            </button>
          </div>
        ) : null}
        <p className="figure-subtitle" {...(id === null ? {} : { id: `${id}-of` })}>
          {subtitle}
          {error && !refusal && children !== null ? <strong>{words.figures.notUpdated}</strong> : null}
        </p>
      </header>
      {refusal ? <ProblemNote error={refusal} /> : null}
      <div className={stale ? "figure-body figure-stale" : "figure-body"} style={minHeight === undefined ? undefined : { minHeight }}>
        {error && !refusal && children === null ? <ProblemNote error={error} /> : children}
      </div>
      {note}
      {foot}
    </section>
  );
}
