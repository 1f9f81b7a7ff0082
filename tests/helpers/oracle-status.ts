import type { Db } from "#db/client.ts";

/** What each dated step makes of an event, written out. */
const AFTER: Record<string, string> = {
  reported: "reported",
  discussed: "reported",
  proposed: "reported",
  unconfirmed: "reported",
  planned: "planned",
  accepted: "planned",
  agreed: "planned",
  agreed_in_principle: "planned",
  confirmed: "planned",
  announced: "planned",
  notified: "planned",
  rescheduled: "planned",
  downgraded: "planned",
  superseded: "cancelled",
  cancelled: "cancelled",
  not_held: "cancelled",
  denied: "denied",
  held: "held",
  held_as_brief_contact: "held",
  in_force: "in_force",
  lifted: "lifted",
};

/** Steps that end an event. */
const ENDS = new Set([
  "held",
  "held_as_brief_contact",
  "in_force",
  "lifted",
  "downgraded",
  "superseded",
  "cancelled",
  "not_held",
  "denied",
]);

interface Told {
  id: string;
  status: string;
  latest: number;
}

/** The status of an event as a reader of some day knew it, by walking its steps; null where nothing had been heard. */
export function loadKnownStatus(db: Db): (event: Told, day: number) => string | null {
  const steps = db.$client
    .prepare<[], { event: string; day: number; step: string }>(
      "SELECT event_id AS event, day, status AS step FROM event_status ORDER BY event_id, day, ordinal",
    )
    .all();
  const own = Map.groupBy(steps, ({ event }) => event);
  return ({ id, status, latest }, day) => {
    const all = own.get(id) ?? [];
    const past = latest <= day;
    if (all.length === 0) return past ? status : null;
    let last: string | null = null;
    for (const step of all) if (step.day <= day) last = step.step;
    const isOver = all.every((step) => step.day <= day);
    if (isOver && (past || (last !== null && ENDS.has(last)))) return status;
    return last === null ? null : (AFTER[last] ?? null);
  };
}
