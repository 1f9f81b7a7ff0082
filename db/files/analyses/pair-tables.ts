import type { Ladder, Readouts, Reciprocity, Silence } from "#shared/api.ts";
import { joinValues, layTable, type Table } from "../table.ts";

/** The stretches without contact: those that ended, those without a covered day, and the one that goes on. */
export function silenceRows({ silences, unknown, current }: Silence): (Silence["silences"][number] & { state: string })[] {
  return [
    ...silences.map((gap) => ({ ...gap, state: "silence" })),
    ...unknown.map((gap) => ({ ...gap, state: "unknown" })),
    ...(current === null ? [] : [{ ...current, state: "current" }]),
  ];
}

/** Each stretch without contact. */
export function silenceTable(answer: Silence): Table {
  return layTable(
    "data",
    [
      {
        name: "state",
        type: "string",
        description: "silence, known for a part of it at least; unknown where no day of it is covered; current for the one that goes on.",
        cell: (gap) => gap.state,
      },
      { name: "from", type: "date", description: "First day without contact.", cell: (gap) => gap.from },
      { name: "to", type: "date", description: "Last day without contact.", cell: (gap) => gap.to },
      { name: "days", type: "integer", description: "Its length.", cell: (gap) => gap.days },
      { name: "previous", type: "string", description: "Id of the event before it.", cell: (gap) => gap.previous.id },
      { name: "next", type: "string", description: "Id of the event that ends it.", cell: (gap) => gap.next?.id ?? null },
      {
        name: "completeness",
        type: "string",
        description: "How well the sources cover that part: full, partial or sample.",
        cell: (gap) => gap.completeness,
      },
      {
        name: "possible",
        type: "string",
        description: "Ids of events of a vaguer date that can lie in it; separated by blanks.",
        cell: (gap) => joinValues(idsOf(gap.possible), " "),
      },
      { name: "known_days", type: "integer", description: "Length of its longest covered part.", cell: (gap) => gap.known?.days ?? null },
      { name: "known_from", type: "date", description: "First day of that part.", cell: (gap) => gap.known?.from ?? null },
      { name: "known_to", type: "date", description: "Last day of that part.", cell: (gap) => gap.known?.to ?? null },
    ],
    silenceRows(answer),
  );
}

/** Each visit with its return. */
export function reciprocityTable({ returns }: Reciprocity): Table {
  return layTable(
    "data",
    [
      { name: "visit", type: "string", description: "Id of the visit.", cell: (row) => row.visit.id },
      { name: "date", type: "string", description: "Its first day.", cell: (row) => row.visit.date },
      { name: "guest", type: "string", description: "The side that went.", cell: (row) => row.guest },
      { name: "level", type: "string", description: "Rank of the guest.", cell: (row) => row.level },
      {
        name: "state",
        type: "string",
        description: "returned; open: not by the last covered day; unknown: the sources have a hole after it.",
        cell: (row) => row.state,
      },
      {
        name: "return",
        type: "string",
        description: "Id of the visit the other way that returns it; none returns two.",
        cell: (row) => row.back?.id ?? null,
      },
      { name: "return_date", type: "string", description: "Its first day.", cell: (row) => row.back?.date ?? null },
      {
        name: "lag_days",
        type: "integer",
        description: "From first day to first day; empty where it is not known.",
        cell: (row) => row.lagDays,
      },
    ],
    returns,
  );
}

/** Each amount of each step, with the acts that come to it. */
export function ladderRows({ ladders }: Ladder) {
  return ladders.flatMap((steps, ladder) =>
    steps.flatMap((step) =>
      step.amounts.map((amount) => ({ ladder: ladder + 1, step, amount, acts: step.acts.filter(({ unit }) => unit === amount.unit) })),
    ),
  );
}

/** Each amount of each step, with the step it answers. */
export function ladderTable(answer: Ladder): Table {
  return layTable(
    "data",
    [
      { name: "ladder", type: "integer", description: "Number of the chain.", cell: (row) => row.ladder },
      { name: "side", type: "string", description: "Who acted.", cell: (row) => row.step.side },
      { name: "date", type: "date", description: "The day.", cell: (row) => row.step.date },
      { name: "unit", type: "string", description: "What is counted; units are never added up.", cell: (row) => row.amount.unit },
      {
        name: "amount",
        type: "integer",
        description: "How many; at least so many where some are not stated, empty where none is.",
        cell: (row) => row.amount.amount,
      },
      { name: "unstated", type: "integer", description: "Acts whose number no source states.", cell: (row) => row.amount.unstated },
      { name: "answers", type: "date", description: "Day of the step it answers.", cell: (row) => answersOf(row.step)?.date ?? null },
      {
        name: "lag_days",
        type: "integer",
        description: "Days after it.",
        cell: (row) => answersOf(row.step)?.lagDays ?? null,
      },
      { name: "ratio", type: "number", description: "Amount over the amount answered.", cell: (row) => ratioOf(row.step, row.amount.unit) },
      {
        name: "answered",
        type: "string",
        description:
          "answered, sameDay, passed (the next act is counted for a later one), possible (an act without a day may be it), open, waiting or unknown.",
        cell: (row) => row.step.answered,
      },
      {
        name: "events",
        type: "string",
        description: "Ids of the acts; separated by blanks.",
        cell: ({ acts }) => joinValues(idsOf(acts), " "),
      },
      {
        name: "posts",
        type: "string",
        description: "What numbers are made up of, by post.",
        cell: ({ acts }) => postsOf(acts),
      },
      {
        name: "possible_answers",
        type: "string",
        description: "Ids of acts known to a month or a year that may be its answer; separated by blanks.",
        cell: (row) => joinValues(idsOf(row.step.possible), " "),
      },
      {
        name: "same_day",
        type: "boolean",
        description: "Whether both acted on this day, and no source says which came first: an answer of neither.",
        cell: (row) => row.step.answered === "sameDay" || row.step.answers?.sameDay === true,
      },
    ],
    ladderRows(answer),
  );
}

/** Acts of one day answer none of each other. */
function answersOf({ answers }: Ladder["ladders"][number][number]) {
  return answers?.sameDay === true ? null : answers;
}

function postsOf(acts: Ladder["ladders"][number][number]["acts"]): string | null {
  const told = acts
    .filter((act) => act.posts.length > 0)
    .map(({ posts }) => posts.map(({ amount, where }) => (where === null ? String(amount) : `${amount} ${where}`)).join(" + "));
  return told.length === 0 ? null : told.join("; ");
}

function idsOf(events: readonly { id: string }[]): string[] {
  return events.map(({ id }) => id);
}

function ratioOf({ answers }: Ladder["ladders"][number][number], unit: string | null): number | null {
  return answers?.ratios.find((ratio) => ratio.unit === unit)?.ratio ?? null;
}

/** The years of two sides, or of each pair of one. */
export function readoutsRows({ years, pairs }: Readouts): (Readouts["years"][number] & { pair: Readouts["pairs"][number] | null })[] {
  return [...years.map((year) => ({ ...year, pair: null })), ...pairs.flatMap((pair) => pair.years.map((year) => ({ ...year, pair })))];
}

/** Disclosure by year. */
export function readoutsTable(answer: Readouts): Table {
  const one = answer.sides?.[0].id ?? "own";
  const other = answer.sides?.[1].id ?? "other";
  type Row = ReturnType<typeof readoutsRows>[number];
  const pair = {
    name: "with",
    type: "string" as const,
    description: "The other side.",
    cell: (row: Row) => row.pair?.side.id ?? null,
  };
  return layTable<Row>(
    "data",
    [
      ...(answer.pairs.length === 0 ? [] : [pair]),
      { name: "year", type: "integer", description: "Year of the contact.", cell: (row) => row.year },
      { name: "both", type: "integer", description: "Told by both.", cell: (row) => row.both },
      {
        name: `only_${one}`,
        type: "integer",
        description: `Told by ${one}, and not on the covered site of ${other}.`,
        cell: (row) => row.only[0],
      },
      {
        name: `only_${other}`,
        type: "integer",
        description: `Told by ${other}, and not on the covered site of ${one}.`,
        cell: (row) => row.only[1],
      },
      { name: "neither", type: "integer", description: "On neither site, both covered.", cell: (row) => row.neither },
      { name: "open", type: "integer", description: "Not known for a side.", cell: (row) => row.open },
      {
        name: "covered",
        type: "boolean",
        description: "Whether a contact is known or a source covers contacts in the year; where not, no number is zero.",
        cell: (row) => row.covered,
      },
    ],
    readoutsRows(answer),
  );
}
