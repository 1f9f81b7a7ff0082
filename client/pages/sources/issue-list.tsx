import type { Sources } from "#shared/api.ts";
import { formatNumber } from "../../format.ts";
import { sourcesWords as said } from "../../words/sources.ts";
import { inEnglish } from "../../language.ts";

interface IssueListProps {
  source: Sources["sources"][number];
}

const SEVERITIES = ["reject", "merge", "warning"] as const;

/** What became of the rows read, and the reasons where a row did not become an event as it stood. */
export function IssueList({ source: { rows, issues } }: IssueListProps) {
  const groups = SEVERITIES.map((severity) => ({ severity, reasons: issues.filter((issue) => issue.severity === severity) })).filter(
    ({ reasons }) => reasons.length > 0,
  );
  const summary = said.rows(rows.read, rows.accepted, rows.merged, rows.rejected);
  const uneven = rows.accepted + rows.merged + rows.rejected !== rows.read;
  const remark = uneven ? said.uneven : "";
  if (groups.length === 0) return <p className="source-rows">{`${summary}${remark}.`}</p>;
  return (
    <details className="source-rows">
      <summary>{said.reasons(`${summary}${remark}`)}</summary>
      {groups.map(({ severity, reasons }) => (
        <div key={severity}>
          <h3>{said.severities[severity]}</h3>
          <ul>
            {reasons.map(({ reason, rows: count }) => (
              <li key={reason}>
                <span className="number">{formatNumber(count)}</span> <span {...inEnglish}>{reason}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
