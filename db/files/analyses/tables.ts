import type { Aligned, Around, Network, Unfolding } from "#shared/api.ts";
import { layTable, type Table } from "../table.ts";
import type { Tie } from "../tie.ts";

/** Each month of each line. */
export function alignedRows({ lines }: Aligned) {
  return lines.flatMap((line) => line.months.map((month) => ({ line, month })));
}

/** Each line's months since day 0. */
export function alignedTable(answer: Aligned): Table {
  return layTable(
    "data",
    [
      { name: "line", type: "string", description: "Id of the leader, term or period.", cell: (row) => row.line.id },
      { name: "label", type: "string", description: "The same in words.", cell: (row) => row.line.label },
      { name: "month", type: "integer", description: "Months since day 0, from 0.", cell: (row) => row.month.month },
      { name: "from", type: "date", description: "First day of the month.", cell: (row) => row.month.from },
      { name: "to", type: "date", description: "Last day of it.", cell: (row) => row.month.to },
      { name: "days", type: "integer", description: "How many days it has.", cell: (row) => row.month.days },
      {
        name: "events",
        type: "integer",
        description: "Events certain to lie in it; empty where no source covers it.",
        cell: (row) => row.month.events,
      },
      { name: "complete", type: "boolean", description: "Each day is covered.", cell: (row) => row.month.complete },
    ],
    alignedRows(answer),
  );
}

/** All days before, each window in time order, and all days after. */
export function aroundRows({ windows, before, after }: Around): Around["windows"] {
  return [before, ...windows, after];
}

/** Each window around the events. */
export function aroundTable(answer: Around): Table {
  return layTable(
    "data",
    [
      { name: "from_day", type: "integer", description: "Days after the event; below zero before it.", cell: (row) => row.from },
      { name: "to_day", type: "integer", description: "Last day of the window.", cell: (row) => row.to },
      { name: "n", type: "integer", description: "Days with an event whose whole window is covered.", cell: (row) => row.n },
      { name: "contacts", type: "integer", description: "Contacts in these windows.", cell: (row) => row.contacts },
      { name: "mean", type: "number", description: "Contacts for each of the n.", cell: (row) => row.mean },
      {
        name: "chance_low",
        type: "number",
        description: "The lower end of the band in which 95 of 100 random shifts lie: half of the others give less.",
        cell: (row) => row.chance?.low ?? null,
      },
      { name: "chance_mean", type: "number", description: "What all of them give on average.", cell: (row) => row.chance?.mean ?? null },
      {
        name: "chance_high",
        type: "number",
        description: "Its upper end: the other half give more.",
        cell: (row) => row.chance?.high ?? null,
      },
      { name: "against", type: "string", description: "within, above or below that band.", cell: (row) => row.against },
    ],
    aroundRows(answer),
  );
}

/** The two sides of each row: of each link between the listed actors, then of each covered pair without one. */
export function networkPairs({ links, apart }: Network): (readonly [string, string])[] {
  return [...links.map(({ a, b }) => [a, b] as const), ...apart];
}

/**
 * Each pair that the answer lists and of which something is known.
 * @param ties of the pairs to their events: a pair that is apart now may have met before
 */
export function networkTable(answer: Network, ties: readonly Tie[]): Table {
  const rows = networkPairs(answer).map(([a, b], row) => {
    const own = (column: string) => ties.filter((tie) => tie.row === row && tie.column === column).length;
    const link = answer.links[row];
    const covered = link?.covered ?? true;
    return { a, b, events: own("contacts"), covered, previous: link ? link.previous : own("previous") || null };
  });
  return layTable(
    "data",
    [
      { name: "a", type: "string", description: "One side.", cell: (row) => row.a },
      { name: "b", type: "string", description: "The other.", cell: (row) => row.b },
      {
        name: "contacts",
        type: "integer",
        description: "Contacts in the period; 0 only where a source covers the pair. A contact of three sides counts in each of its pairs.",
        cell: (row) => row.events,
      },
      {
        name: "previous",
        type: "integer",
        description: "Contacts in the period before; empty where it is not covered.",
        cell: (row) => row.previous,
      },
      {
        name: "covered",
        type: "boolean",
        description: "Sources reach the pair from the first day of the period to the last.",
        cell: (row) => row.covered,
      },
      {
        name: "at_least",
        type: "boolean",
        description: "There may have been more contacts: sources reach the pair for a part of the period alone.",
        cell: (row) => !row.covered,
      },
    ],
    rows,
  );
}

/** Each step of each contact that is followed. */
export function unfoldingRows({ plans }: Unfolding) {
  return plans.flatMap((plan) => plan.steps.map((step) => ({ plan, step })));
}

/** Each step of each contact, with its document. */
export function unfoldingTable(answer: Unfolding): Table {
  return layTable(
    "data",
    [
      { name: "event", type: "string", description: "Id of the contact.", cell: (row) => row.plan.id },
      { name: "event_date", type: "string", description: "Its day, as far as known.", cell: (row) => row.plan.date },
      { name: "ended", type: "string", description: "How it ended.", cell: (row) => row.plan.status },
      { name: "lead_days", type: "integer", description: "From the first announcement to the day held.", cell: (row) => row.plan.leadDays },
      { name: "date", type: "string", description: "Day of the step.", cell: (row) => row.step.date },
      { name: "step", type: "string", description: "What became known.", cell: (row) => row.step.status },
      { name: "phase", type: "string", description: "Where the contact then stood.", cell: (row) => row.step.phase },
      { name: "publisher", type: "string", description: "Who says so.", cell: (row) => row.step.source?.publisher ?? null },
      { name: "url", type: "string", description: "Where.", cell: (row) => row.step.source?.url ?? null },
      {
        name: "ended_by",
        type: "string",
        description: "What says so: its last dated step, or the event alone.",
        cell: (row) => row.plan.endedBy,
      },
      {
        name: "slip_days",
        type: "integer",
        description: "From the day planned to the day held, where it was not moved.",
        cell: (row) => row.plan.slipDays,
      },
    ],
    unfoldingRows(answer),
  );
}
