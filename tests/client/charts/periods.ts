import type { Periods } from "#shared/api.ts";

type Period = Periods["periods"][number];

/** A period that lasts from one day to another; its label is its id. */
export function period(kind: Period["kind"], label: string, from: string, to: string, actors: readonly string[] = ["USA"]): Period {
  return {
    id: label,
    label,
    kind,
    actors: actors.map((id) => ({ id, label: id })),
    person: null,
    office: null,
    start: from,
    end: to,
    from,
    to,
    shownTo: to,
    source: null,
    events: [],
  };
}
