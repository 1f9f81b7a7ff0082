import type { MachineReport } from "#shared/api.ts";
import { ReportRow } from "./report-row.tsx";

/** Machine-coded reports, one by one. */
export function ReportList({ reports }: { reports: readonly MachineReport[] }) {
  return (
    <ol className="event-list">
      {reports.map((report) => (
        <ReportRow key={report.id} report={report} />
      ))}
    </ol>
  );
}
