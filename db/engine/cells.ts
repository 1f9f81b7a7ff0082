import type { DimensionId } from "#shared/definitions/dimensions.ts";
import { METRICS } from "#shared/definitions/metrics.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import type { Cell, Cells, OpenEvent } from "../query/cells.ts";
import { openAxis, type AxisColumn } from "./axes.ts";
import { chooseEvents } from "./choose.ts";
import { columnsOf } from "./columns.ts";
import { openUnits, type Units } from "./units.ts";

/** What is certain in one group, while it is counted. */
interface Group {
  value: number;
  events: number;
  unstated: number;
  /** Units met, where they can be met twice. */
  units: Set<number> | null;
}

/**
 * The answer of `queryCells`, counted over columns instead of by SQL: one pass over the chosen events, each into the groups of
 * its axes, certain or open as its date allows.
 */
export function countCells(db: Db, query: Query, axes: readonly DimensionId[]): Cells {
  const columns = columnsOf(db);
  const units = openUnits(columns, query);
  const [first, second] = [openAxis(db, columns, query, axes[0]), openAxis(db, columns, query, axes[1])];
  const rows = chooseEvents(columns, query, units.of === "pair");
  const from = (METRICS[query.metric].running ? null : query.from) ?? Number.NEGATIVE_INFINITY;
  const to = query.to ?? Number.POSITIVE_INFINITY;
  const width = second.words.length + 1;
  const groups = new Map<number, Group>();
  const open: OpenEvent[] = [];
  const [firsts, seconds, codes]: number[][] = [[], [], []];
  const axesOf = { first, second, firsts: firsts ?? [], seconds: seconds ?? [], codes: codes ?? [] };

  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const [earliest = 0, latest = 0] = [columns.earliest[row], columns.latest[row]];
    if (latest < from || earliest > to) continue;
    const contained = earliest >= from && latest <= to;
    const precise = columns.precise[row] === 1;
    const inFirst = first.codesOf(row, axesOf.firsts);
    const inSecond = second.codesOf(row, axesOf.seconds);
    const counted = units.codesOf(row, axesOf.codes);
    for (let a = 0; a < inFirst; a++) {
      for (let b = 0; b < inSecond; b++) {
        const [k1 = -1, k2 = -1] = [axesOf.firsts[a], axesOf.seconds[b]];
        if (contained && isCertain(first, k1, precise) && isCertain(second, k2, precise)) {
          addTo(groups, (k1 + 1) * width + k2 + 1, units, row, axesOf.codes, counted);
        } else if (!precise) {
          for (let unit = 0; unit < counted; unit++) {
            const code = axesOf.codes[unit] ?? -1;
            open.push({
              id: columns.ids[row] ?? "",
              k1: first.words[k1] ?? null,
              k2: second.words[k2] ?? null,
              unit: units.wordOf(code),
              quantity: units.quantityOf(row),
              earliest,
              latest,
            });
          }
        }
      }
    }
  }
  const keyOf = (slot: number) => ({
    k1: first.words[Math.floor(slot / width) - 1] ?? null,
    k2: second.words[(slot % width) - 1] ?? null,
  });
  const inOrder = [...groups].toSorted(([a], [b]) => a - b);
  const certain = inOrder.map(([slot, { units: met, value, events, unstated }]): Cell => {
    return { ...keyOf(slot), value: units.distinct ? (met?.size ?? 0) : value, events, unstated };
  });
  return { certain, open, counted: findCounted(inOrder, open, units, keyOf) };
}

function isCertain({ unknown }: AxisColumn, code: number, precise: boolean): boolean {
  return code !== -1 || unknown === "certain" || (unknown === "certain-to-the-day" && precise);
}

function addTo(groups: Map<number, Group>, slot: number, units: Units, row: number, codes: readonly number[], counted: number): void {
  let group = groups.get(slot);
  if (!group) {
    group = { value: 0, events: 0, unstated: 0, units: units.of === null ? null : new Set() };
    groups.set(slot, group);
  }
  const quantity = units.quantityOf(row);
  group.events += 1;
  if (quantity === null) group.unstated += counted;
  group.value += units.amountOf === null ? counted : (quantity ?? 0);
  for (let unit = 0; unit < counted; unit++) {
    const code = codes[unit] ?? -1;
    if (code !== -1) group.units?.add(code);
  }
}

/** Units of open events that are counted already, by group. A day is no unit that an open date could share. */
function findCounted(
  groups: readonly (readonly [number, Group])[],
  open: readonly OpenEvent[],
  units: Units,
  keyOf: (slot: number) => Pick<Cell, "k1" | "k2">,
): Cells["counted"] {
  if (units.of === null || units.of === "day") return [];
  const asked = new Set(open.map(({ unit }) => unit));
  return groups.flatMap(([slot, { units: met }]) =>
    [...(met ?? [])].flatMap((code) => {
      const unit = units.wordOf(code);
      return unit !== null && asked.has(unit) ? [{ ...keyOf(slot), unit }] : [];
    }),
  );
}
