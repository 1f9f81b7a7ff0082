import type { Events, MachineReport } from "#shared/api.ts";
import { parseCursor } from "#shared/cursor.ts";
import { formatDay } from "#shared/dates.ts";
import type { DimensionId } from "#shared/definitions/dimensions.ts";
import { KINDS } from "#shared/definitions/kinds.ts";
import { schemeOf } from "#shared/definitions/machine-codes.ts";
import { MACHINE_SOURCES } from "#shared/definitions/machine-sources.ts";
import type { OrderId } from "#shared/definitions/orders.ts";
import { TIERS, type TierDefinition } from "#shared/definitions/tiers.ts";
import { BadParameter } from "#shared/errors.ts";
import type { Query } from "#shared/query.ts";
import { hasId, idsOf } from "#shared/tables.ts";
import type { Db } from "../client.ts";
import { selectTerms } from "../engine/axes.ts";
import type { MachineColumns } from "../machine/engine/columns.ts";
import { countUpTo, openRowList, placeOf, readRows, type ListGroup, type RowList, type RowPlace } from "../machine/engine/list-rows.ts";
import type { Several } from "../machine/engine/sides.ts";
import { tierOf } from "../machine/tier.ts";
import { factContext } from "./compile.ts";
import type { ListRequest } from "./events.ts";
import { groupKey } from "./groups.ts";
import { labelledActor } from "./labelled.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { describeFact } from "./words.ts";

type Listed = Pick<ListRequest, "query" | "key" | "splitKey">;

/** One page of the reports behind a query or mark: as many in all as the mark counts, read from the file by their rows. */
export function queryReports(
  db: Db,
  request: ListRequest,
): Pick<Events, "total" | "certain" | "sum" | "start" | "next"> & { reports: MachineReport[] } {
  const { order, limit, after } = request;
  const way = readOrder(request.query, order);
  const list = openList(db, request);
  const start = after === null ? (request.skip ?? 0) : countUpTo(list, way, readPlace(list, order, after));
  const rows = readRows(list, { order: way, skip: start, limit });
  const reports = describeRows(db, list.columns, rows);
  const last = reports.at(-1);
  return {
    total: list.total,
    certain: list.total,
    sum: list.sum,
    start,
    reports,
    next: last && start + rows.length < list.total ? `${last.day}~${last.ordinal}` : null,
  };
}

/** How many reports a list has. */
export function countReports(db: Db, request: Listed): number {
  return openList(db, request).total;
}

/** How many reports of a list come from each collection. */
export function countReportsBySource(db: Db, request: Listed): Map<string, number> {
  return new Map(idsOf(MACHINE_SOURCES).map((id) => [id, openList(db, request, [groupOf("source", id)]).total]));
}

function openList(db: Db, { query, key, splitKey }: Listed, more: readonly ListGroup[] = []): RowList {
  const groups = [...more];
  if (key !== null) groups.push(groupOf(query.by, key));
  if (splitKey !== null && query.split !== null) groups.push(groupOf(query.split, splitKey));
  const terms = groups.some(({ dimension }) => dimension === "tenure") ? selectTerms(db, factContext(query).tenureActor) : [];
  return openRowList(tierOf(db).columns, query, groups, terms);
}

function groupOf(dimension: DimensionId, key: string): ListGroup {
  return { dimension, isKey: (raw) => groupKey(dimension, raw) === key };
}

function readOrder({ tier }: Query, order: OrderId): "asc" | "desc" {
  const { orders }: TierDefinition = TIERS[tier];
  if (order !== "largest") return order;
  throw new BadParameter({
    parameter: "order",
    value: order,
    reason: ["byDayAlone"],
    allowed: orders,
  });
}

/** A cursor is the day of a report and its place among all reports of that day, which a later import only adds to. */
function readPlace({ columns }: RowList, order: OrderId, cursor: string): RowPlace {
  const position = parseCursor(order, cursor);
  if (position !== null && /^\d{1,9}$/.test(position.id)) return { day: position.day - columns.firstDay, place: Number(position.id) };
  throw new BadParameter({
    parameter: "after",
    value: cursor,
    reason: ["noCursorOfList"],
    allowed: { shape: ["nextUnder", "tier"] },
  });
}

function describeRows(db: Db, columns: MachineColumns, rows: readonly number[]): MachineReport[] {
  const { orders, types, words, sides, firstDay } = columns;
  const { type, wide, reports } = orders.day;
  const said = tierOf(db).rows.read(rows);
  return rows.map((row, index) => {
    const of = type[row] ?? 0;
    const [kind, format] = [words.kind[types.kind[of] ?? 0] ?? "", words.format[types.format[of] ?? 0] ?? ""];
    const { day, place } = placeOf(columns, row);
    const date = formatDay(firstDay + day);
    const { id, code, file, line, url } = said[index] ?? { id: "", code: "", file: "", line: 0, url: null };
    const actors = ({ starts, codes }: Several): { id: string; label: string }[] => {
      const list = wide.sides[row] ?? 0;
      return [...codes.subarray(starts[list], starts[list + 1])].flatMap((actor) => labelledActor(db, words.actor[actor] ?? null) ?? []);
    };
    return {
      // Ids of ICEWS repeat from year to year; with their day they do not.
      id: format === "icews" ? `${format}-${date}-${id}` : `${format}-${id}`,
      day: date,
      ordinal: place,
      kind,
      kindLabel: hasId(KINDS, kind) ? spokenWords().terms.kinds[kind].label : kind,
      senders: actors(sides.senders),
      targets: actors(sides.targets),
      venueCountry: labelledActor(db, words.place[wide.place[row] ?? 0] ?? null),
      reports: reports[row] ?? 0,
      source: { id: format, label: describeFact(db, "source", format) },
      scheme: schemeOf(format),
      code,
      upstreamId: id,
      url,
      file,
      line,
    };
  });
}
