import type { DimensionId } from "#shared/definitions/dimensions.ts";
import { parseDay } from "#shared/dates.ts";
import { capitalise, describeUnit } from "#shared/describe.ts";
import type { Query } from "#shared/query.ts";
import { OTHERS } from "#shared/charts/fold-parts.ts";
import type { OpenSource } from "../../figures/open-source.ts";
import type { OpenMark } from "../../query-state.ts";
import type { Sheet } from "./sheet.ts";
import { exploreWords as said } from "../../words/explore.ts";
import { words as common } from "../../words.ts";

/** One of the groups or parts taken together as "others". */
export interface RestItem {
  key: string;
  part: string | null;
  label: string;
  value: number | null;
  possible: number;
  events: number;
}

/** What an open mark stands for: a list of events, or the groups that were taken together. */
export type OpenTarget =
  | { kind: "events"; open: OpenMark; source: OpenSource }
  | { kind: "rest"; label: string; of: DimensionId; items: readonly RestItem[]; summed: boolean };

/** A key that no group of the answer has; null where one has it, where several taken together have it, or where none is asked for. */
export function findNoGroup({ key }: OpenMark, { all }: Sheet): string | null {
  const known = key === null || key === OTHERS || key === all.undated?.key || all.columns.some((column) => column.key === key);
  return known ? null : key;
}

export function findTarget(open: OpenMark, sheet: Sheet, query: Query): OpenTarget {
  const label = capitalise(describeUnit(query, common));
  if (open.key === OTHERS) {
    const items = sheet.rest.groups.map((column): RestItem => {
      const at = sheet.parts.findIndex(({ id }) => open.part !== null && id === open.part);
      const { value, possible, events } = column.segments[at] ?? { ...column, value: column.total };
      return { key: column.key, part: open.part, label: column.label, value, possible, events };
    });
    const part = sheet.parts.find(({ id }) => id === open.part && open.part !== null);
    const words = [label, said.otherGroups(null, common.terms.dimensions[query.by].plural), part?.label].filter(
      (word) => word !== undefined,
    );
    return { kind: "rest", label: words.join(", "), of: query.by, items: items.filter(isThere), summed: sheet.rest.summed.groups };
  }
  if (open.part === OTHERS && query.split !== null) {
    const column = sheet.all.columns.find(({ key }) => key === open.key) ?? sheet.all.undated;
    const items = sheet.all.parts.flatMap(({ id, label: name }, at): RestItem[] => {
      const segment = column?.segments[at];
      if (id === null || !column || !segment || !sheet.rest.parts.includes(id)) return [];
      return [{ key: column.key, part: id, label: name, value: segment.value, possible: segment.possible, events: segment.events }];
    });
    return {
      kind: "rest",
      of: query.split,
      label: [label, column?.label ?? "", said.otherGroups(null, common.terms.dimensions[query.split].plural)].join(", "),
      items: items.filter(isThere).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)),
      summed: sheet.rest.summed.parts,
    };
  }
  const span = findSpan(open, sheet);
  if (!span) return { kind: "events", open, source: { query, label } };
  const [from, to] = [parseDay(span.from), parseDay(span.to)];
  return {
    kind: "events",
    open: { ...open, key: null },
    source: { query: { ...query, from, to, period: null }, label: `${label}, ${common.say.period(from, to)}` },
  };
}

/** The days a sum over several buckets stands for. */
function findSpan({ key, part }: OpenMark, { rows }: Sheet): { from: string; to: string } | null {
  const row = rows.find(({ column }) => column.key === key);
  const cell = part === null ? row?.whole : row?.cells.find((each) => each.part === part);
  return cell?.reading.span ?? null;
}

function isThere({ value, events }: RestItem): boolean {
  return (value ?? 0) > 0 || events > 0;
}
