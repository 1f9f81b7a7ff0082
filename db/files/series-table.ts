import type { Row, Series } from "#shared/api.ts";
import { layTable, type ColumnOf, type Table } from "./table.ts";

/** The rows of a series, one for one; an empty value says why in `note`. */
export function seriesTable(series: Series): Table {
  return layTable("data", seriesColumns(series), series.rows);
}

/** A side of a count: its id and how it is called. */
export interface TableSide {
  id: string;
  label: string;
  series: Series;
}

/** The rows of both sides of a count, one below the other, each with the side it is of. */
export function sidesTable(sides: readonly [TableSide, TableSide]): Table {
  const [{ series: one }, { series: other }] = sides;
  const alike = one.unit === other.unit;
  const metricLabel = alike ? one.metricLabel : `${one.metricLabel} or ${other.metricLabel.toLowerCase()}`;
  const counts = seriesColumns({ ...one, metricLabel }).map((column) => (alike ? column : withoutUnit(column)));
  const columns: ColumnOf<Row & { side: TableSide }>[] = [
    { name: "side_key", type: "string", description: "Id of the side of the count.", cell: ({ side }) => side.id },
    { name: "side_label", type: "string", description: "The side in words.", cell: ({ side }) => side.label },
    ...counts.map((column): ColumnOf<Row & { side: TableSide }> =>
      column.name === "unit" ? { ...column, cell: ({ side }) => side.series.unit } : column,
    ),
  ];
  return layTable(
    "data",
    columns,
    sides.flatMap((side) => side.series.rows.map((row) => ({ ...row, side }))),
  );
}

/** Where the sides count different things, the unit of a row says which. */
function withoutUnit({ unit: _unit, ...column }: ColumnOf<Row>): ColumnOf<Row> {
  return column.name === "events" || column.name === "unstated" ? { ...column, unit: "events" } : column;
}

function seriesColumns({ by, split, unit, metricLabel }: Series): ColumnOf<Row>[] {
  const parts: ColumnOf<Row>[] = [
    { name: "split_key", type: "string", description: `Id of the part, by ${split ?? ""}.`, cell: (row) => row.split },
    { name: "split_label", type: "string", description: "The part in words.", cell: (row) => row.splitLabel },
  ];
  return [
    {
      name: "key",
      type: "string",
      description: `Id of the group, by ${by}; "unknown" where the sources do not say.`,
      cell: (row) => row.key,
    },
    { name: "label", type: "string", description: "The group in words.", cell: (row) => row.label },
    ...(split === null ? [] : parts),
    {
      name: "value",
      type: "number",
      unit,
      description: `${metricLabel}: what is certain. 0 where a source covers the group and nothing happened; empty where none covers it.`,
      cell: (row) => row.value,
    },
    { name: "possible", type: "number", unit, description: "What events without an exact date may add.", cell: (row) => row.possible },
    {
      name: "events",
      type: "integer",
      unit: "events",
      description: "Events behind the row, certain and possible.",
      cell: (row) => row.events,
    },
    {
      name: "unstated",
      type: "integer",
      unit: "events",
      description: "Of them, events of a sum whose number no source states: the value is then a floor.",
      cell: (row) => row.unstated,
    },
    { name: "unit", type: "string", description: "What one unit of the value is.", cell: () => unit },
    { name: "covered", type: "boolean", description: "Whether any source covers the group.", cell: (row) => row.covered },
    { name: "completeness", type: "string", description: "How well: full, partial or sample.", cell: (row) => row.completeness },
    { name: "complete", type: "boolean", description: "False for a bucket that is cut or has not ended.", cell: (row) => row.complete },
    { name: "first_day", type: "date", description: "First day of a time bucket inside the period.", cell: (row) => row.first },
    { name: "last_day", type: "date", description: "Last day of it that is told of.", cell: (row) => row.last },
    { name: "note", type: "string", description: "Why a value is empty, or what limits it.", cell: describeRow },
  ];
}

function describeRow(row: Row): string | null {
  if (row.value === null) return "not covered";
  const notes = [
    ...(row.unstated > 0 ? [`${row.unstated} without a stated number`] : []),
    ...(row.complete ? [] : ["unfinished"]),
    ...(row.completeness === "partial" || row.completeness === "sample" ? [`coverage ${row.completeness}`] : []),
  ];
  return notes.length === 0 ? null : notes.join("; ");
}
