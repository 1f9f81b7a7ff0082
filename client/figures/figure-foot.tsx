import type { ReactNode } from "react";
import type { Series } from "#shared/api.ts";
import { fileAddress } from "../api.ts";
import type { ChartQuery } from "../charts/chart-query.ts";
import { formatQuery } from "#shared/query.ts";
import { formatNumber } from "../format.ts";
import { Attributions } from "./attributions.tsx";

interface FigureFootProps {
  series: readonly Series[];
  queries: readonly ChartQuery[];
  /** Names of the files where there are two. */
  names: readonly string[];
  /** A file beside those of the API. */
  own?: ReactNode;
}

/** Who says so, how many events, which record; and the files of exactly these counts and these events. */
export function FigureFoot({ series, queries, names, own }: FigureFootProps) {
  const events = series.reduce((sum, answer) => sum + answer.events, 0);
  const day = series[0]?.vintage.recordDay ?? "";
  const publishers = publishersOf(series);
  const count = `${formatNumber(events)} ${events === 1 ? "event" : "events"} · record ${day}`;
  return (
    <footer className="figure-foot">
      <p className="figure-sources">
        {publishers === "" ? null : (
          <span className="figure-publishers" title={publishers}>
            {publishers}
          </span>
        )}
        <span className="figure-count">{count}</span>
      </p>
      <p className="figure-files">
        {queries.map(({ id, query }, index) => {
          const answer = series[index];
          if (!answer || answer.rows.length === 0) return null;
          const text = formatQuery(query);
          const way = queries.length > 1 ? `, ${names[index] ?? ""}` : "";
          return (
            <span key={id}>
              {queries.length > 1 ? `CSV ${names[index] ?? ""} ` : "CSV "}
              <a
                href={fileAddress("series", text)}
                download
                aria-label={`Download ${formatNumber(answer.rows.length)} counts as CSV${way}`}
              >
                {formatNumber(answer.rows.length)} {answer.rows.length === 1 ? "count" : "counts"}
              </a>
              {" · "}
              <a
                href={fileAddress("events", text)}
                download
                aria-label={`Download ${formatNumber(answer.events)} events with their sources as CSV${way}`}
              >
                {formatNumber(answer.events)} {answer.events === 1 ? "event" : "events"}
              </a>
            </span>
          );
        })}
        {own}
      </p>
      <Attributions lines={[...new Set(series.flatMap(({ attributions }) => attributions))]} />
    </footer>
  );
}

function publishersOf(series: readonly Series[]): string {
  const counts = new Map<string, number>();
  for (const answer of series) for (const { label, events } of answer.sources) counts.set(label, (counts.get(label) ?? 0) + events);
  const names = [...counts].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
  const all = Math.max(names.length, ...series.map((answer) => answer.publishers));
  const shown = names.slice(0, 3);
  return all > shown.length && shown.length > 0 ? `${shown.join(", ")} and ${formatNumber(all - shown.length)} more` : shown.join(", ");
}
