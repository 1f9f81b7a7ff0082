import { nameSpread, spreadsOf } from "#shared/charts/doubts.ts";
import { foldDays, type FoldedDays } from "#shared/charts/fold-days.ts";
import { parseDay } from "#shared/dates.ts";
import { capitalise } from "#shared/describe.ts";
import { formatChange, formatNumber } from "../format.ts";
import { notesOf } from "../charts/describe-column.ts";
import type { RankedRow } from "#shared/charts/ranking.ts";
import { isMirrored } from "#shared/charts/mirror.ts";
import type { Column, ColumnData, Part } from "#shared/charts/series.ts";
import { words } from "../words.ts";

const said = words.figures.table;

/** A chart as a table: the same numbers, in the same order, with what limits them said in words. */
export interface TableData {
  head: readonly string[];
  rows: readonly { key: string; label: string; events: number; cells: readonly string[]; note: string }[];
}

interface ColumnTableOptions {
  /** How a part is called at the head of its column. */
  nameOf?: (part: Part) => string;
  /** Parts add up to something worth a column of its own. */
  total?: boolean;
}

export function columnTable(
  data: ColumnData,
  axis: string,
  { nameOf = ({ label }) => label, total = !isMirrored(data) }: ColumnTableOptions = {},
): TableData {
  const split = data.parts.length > 1;
  const spreads = spreadsOf(data.columns);
  const possible = spreads.length > 0 || data.columns.some((column) => column.possible > 0);
  const columns = data.undated ? [...data.columns, { ...data.undated, label: said.coarse }] : data.columns;
  const parts = (split ? data.parts.length : 0) + (split && !total ? 0 : 1);
  const rowOf = (column: Column) => ({
    key: column.key,
    label: column.label,
    events: column.covered ? column.events : 0,
    cells: [
      ...(split ? column.segments.map((segment) => cell(segment.value)) : []),
      ...(split && !total ? [] : [cell(column.total)]),
      ...(possible ? [column.possible > 0 ? `+ ${formatNumber(column.possible)}` : ""] : []),
      ...(data.comparedWith === undefined ? [] : comparedCells(column)),
    ],
    note: column.covered ? words.say.clauses(notesOf({ ...column, possible: 0, spread: undefined }, data.parts)) : said.notCovered,
  });
  return {
    head: [
      axis,
      ...(split ? data.parts.map((part) => capitalise(nameOf(part))) : []),
      ...(split && !total ? [] : [said.total]),
      ...(possible ? [said.possible] : []),
      ...(data.comparedWith === undefined ? [] : [capitalise(data.comparedWith), said.change]),
      said.note,
    ],
    rows: [
      ...foldDays(columns, (column) => column).map((row) => (row.kind === "day" ? rowOf(row.item) : foldedRow(row, rowOf(row.first)))),
      ...spreads.map((over) => ({
        key: `${over.first}/${over.last}`,
        label: said.spread(nameSpread(over, words.say)),
        events: 0,
        cells: [
          ...Array.from({ length: parts }, () => ""),
          `+ ${formatNumber(over.possible)}`,
          ...(data.comparedWith === undefined ? [] : ["", ""]),
        ],
        note: "",
      })),
    ],
  };
}

export function rankingTable(rows: readonly RankedRow[], axis: string): TableData {
  const possible = rows.some((row) => row.possible > 0);
  return {
    head: [axis, said.total, ...(possible ? [said.possible] : [])],
    rows: rows.map((row) => ({
      key: row.key,
      label: row.label,
      events: row.events,
      cells: [formatNumber(row.value), ...(possible ? [row.possible > 0 ? `+ ${formatNumber(row.possible)}` : ""] : [])],
      note: "",
    })),
  };
}

type Row = TableData["rows"][number];

/** A run of days as one row: what each of them says, and how many they are. */
export function foldedRow({ kind, first, last, days }: Exclude<FoldedDays<Column>, { kind: "day" }>, row: Row): Row {
  const note = kind === "zeros" ? said.zeros(days) : said.uncovered(days);
  const label = words.say.period(parseDay(first.key), parseDay(last.key));
  return { ...row, label, events: 0, note: words.say.clauses([note, ...(kind === "zeros" && row.note !== "" ? [row.note] : [])]) };
}

/** What stood in a column's place, and the change since: "new" where there was nothing, empty where one of the two is unknown. */
function comparedCells({ compared, total }: Column): string[] {
  if (!compared) return ["", ""];
  const before = said.compared(compared.label, compared.total === null ? said.notCovered : formatNumber(compared.total));
  if (compared.total === null || total === null) return [before, ""];
  const change = total - compared.total;
  if (compared.total === 0) return [before, change === 0 ? "±0" : said.fresh];
  return [before, formatChange(change, change / compared.total)];
}

function cell(value: number | null): string {
  return value === null ? "–" : formatNumber(value);
}
