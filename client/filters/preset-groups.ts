import type { Periods } from "#shared/api.ts";
import { NAMED_PERIOD_KINDS } from "#shared/definitions/vocabularies.ts";
import { idsOf } from "#shared/tables.ts";
import { words } from "../words.ts";

type Period = Periods["periods"][number];

export interface PresetGroup {
  name: string;
  periods: Period[];
}

/** A list longer than this is read by nobody; the newest stay. */
const MAX_PRESETS = 14;

/** Periods as a reader looks for them: terms of the first side, of the second, of others, then crises, breaks and gaps. */
export function groupPresets(periods: readonly Period[], first: readonly string[], second: readonly string[]): PresetGroup[] {
  const order = [...first, ...second];
  const terms = Map.groupBy(
    periods.filter(({ kind }) => kind === "term"),
    ({ actors }) => actors[0]?.id ?? "",
  );
  const groups = [...terms].toSorted(([a], [b]) => rank(a, order) - rank(b, order)).map(([, own]) => newest(labelOf(own), own));
  const named = idsOf(NAMED_PERIOD_KINDS).map((id) =>
    newest(
      words.terms.periodKinds[id].label,
      periods.filter((period) => period.kind === id && isNear(period, first, second)),
    ),
  );
  return [...groups, ...named].filter((group) => group.periods.length > 0);
}

/** The states of leaders: where people are chosen and no state is, the terms of theirs are looked for. */
export function statesOf(periods: readonly Period[], people: readonly string[]): string[] {
  const own = periods.filter(({ person }) => person !== null && people.includes(person.id));
  return [...new Set(own.flatMap(({ actors }) => actors.map(({ id }) => id)))];
}

/** A break concerns the two it lies between; between two sides, only one of theirs. */
function isNear({ kind, actors }: Period, first: readonly string[], second: readonly string[]): boolean {
  if (kind !== "break" || first.length === 0 || second.length === 0) return true;
  return [first, second].every((side) => actors.some(({ id }) => side.includes(id)));
}

function newest(name: string, periods: readonly Period[]): PresetGroup {
  return { name, periods: periods.toSorted((a, b) => (a.from < b.from ? 1 : -1)).slice(0, MAX_PRESETS) };
}

function labelOf(terms: readonly Period[]): string {
  return terms[0]?.actors[0]?.label ?? "";
}

function rank(id: string, order: readonly string[]): number {
  const index = order.indexOf(id);
  return index === -1 ? order.length : index;
}
