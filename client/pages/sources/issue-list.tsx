import type { Sources } from "#shared/api.ts";
import { formatNumber } from "../../format.ts";

interface IssueListProps {
  source: Sources["sources"][number];
}

const SEVERITIES = [
  ["reject", "refused"],
  ["merge", "joined to an event another row or source has"],
  ["warning", "taken with a doubt"],
] as const;

/** What became of the rows read, and the reasons where a row did not become an event as it stood. */
export function IssueList({ source: { rows, issues } }: IssueListProps) {
  const groups = SEVERITIES.map(([severity, words]) => ({ words, reasons: issues.filter((issue) => issue.severity === severity) })).filter(
    ({ reasons }) => reasons.length > 0,
  );
  const summary = `${formatNumber(rows.read)} rows read: ${formatNumber(rows.accepted)} taken, ${formatNumber(rows.merged)} joined to others, ${formatNumber(rows.rejected)} refused`;
  const uneven = rows.accepted + rows.merged + rows.rejected !== rows.read;
  const remark = uneven ? " (a row can give several entries, or none of its own)" : "";
  if (groups.length === 0) return <p className="source-rows">{`${summary}${remark}.`}</p>;
  return (
    <details className="source-rows">
      <summary>{`${summary}${remark}; the reasons`}</summary>
      {groups.map(({ words, reasons }) => (
        <div key={words}>
          <h3>{`Rows ${words}`}</h3>
          <ul>
            {reasons.map(({ reason, rows: count }) => (
              <li key={reason}>
                <span className="number">{formatNumber(count)}</span> {reason}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
