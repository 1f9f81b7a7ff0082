import type { MachineReport } from "#shared/api.ts";
import { joinValues, layTable, type ColumnOf, type Table } from "./table.ts";

/** Machine-coded reports with everything a reader needs to find them again upstream. */
export function reportsTable(rows: readonly MachineReport[]): Table {
  return layTable("events", REPORT_COLUMNS, rows);
}

const REPORT_COLUMNS: readonly ColumnOf<MachineReport>[] = [
  { name: "id", type: "string", description: "The source and its id; of ICEWS with the day.", cell: ({ id }) => id },
  { name: "date", type: "date", description: "The day that the source gives.", cell: ({ day }) => day },
  { name: "kind", type: "string", description: "Kind of event that the code means.", cell: ({ kind }) => kind },
  {
    name: "senders",
    type: "string",
    description: "States that did it, separated by semicolons; empty where the source names none.",
    cell: ({ senders }) =>
      joinValues(
        senders.map(({ id }) => id),
        "; ",
      ),
  },
  {
    name: "targets",
    type: "string",
    description: "States it was done to, separated by semicolons; empty where the source names none.",
    cell: ({ targets }) =>
      joinValues(
        targets.map(({ id }) => id),
        "; ",
      ),
  },
  {
    name: "venue_country",
    type: "string",
    description: "Country the report places it in.",
    cell: ({ venueCountry }) => venueCountry?.id ?? null,
  },
  {
    name: "reports",
    type: "integer",
    description: "Articles the source counts for it; 1 where it does not count.",
    cell: ({ reports }) => reports,
  },
  { name: "source", type: "string", description: "The collection.", cell: ({ source }) => source.id },
  { name: "scheme", type: "string", description: "CAMEO or PLOVER.", cell: ({ scheme }) => scheme },
  { name: "code", type: "string", description: "The code of the scheme, as the file has it.", cell: ({ code }) => code },
  { name: "upstream_id", type: "string", description: "The id in the collection.", cell: ({ upstreamId }) => upstreamId },
  { name: "url", type: "string", description: "Address of one article, where the source gives one.", cell: ({ url }) => url },
  { name: "file", type: "string", description: "The file it was read from.", cell: ({ file }) => file },
  { name: "line", type: "integer", description: "Its line there, from 1.", cell: ({ line }) => line },
];
