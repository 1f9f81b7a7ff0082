import type { Aligned } from "#shared/api.ts";
import { FigureTable } from "../../figures/figure-table.tsx";
import { formatNumber } from "../../format.ts";
import { totalAt } from "#shared/charts/aligned-rows.ts";
import { compareWords as said } from "../../words/compare.ts";
import { words } from "../../words.ts";

interface MonthsTableProps {
  lines: Aligned["lines"];
  show: "total" | "month";
  caption: string;
}

/** The drawing's numbers month by month since day 0. */
export function MonthsTable({ lines, show, caption }: MonthsTableProps) {
  const most = Math.max(0, ...lines.map(({ months }) => months.length));
  const rows = Array.from({ length: most }, (_, index) => ({
    key: String(index),
    label: said.month(index + 1),
    cells: lines.map((line) => showCell(line, index, show)),
    note: "",
    events: 0,
  }));
  return <FigureTable table={{ head: [said.since, ...lines.map(({ label }) => label)], rows }} caption={caption} />;
}

function showCell(line: Aligned["lines"][number], index: number, show: "total" | "month"): string {
  const month = line.months[index];
  if (month === undefined) return "";
  if (show === "month") return month.events === null ? words.marks.notCovered : formatNumber(month.events);
  const end = line.months.slice(0, index + 1).reduce((sum, { days }) => sum + days, 0);
  const total = totalAt(line, end - 1);
  return total === null ? words.marks.notCovered : formatNumber(total);
}
