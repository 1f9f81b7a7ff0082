import type { DimensionId } from "#shared/definitions/dimensions.ts";
import type { MachineWorld } from "#tests/helpers/machine-world.ts";

export type QuestionSet = "dashboard" | "filtered" | "adversarial" | "beyond";

/** One way to ask a question: as the address of Readout has it, and as values of its statement. */
interface Asked {
  /** One query for each period that is compared. */
  queries: readonly string[];
  values: readonly number[];
}

/** A question to every engine: the groups, the statement, and the same eight sets of parameters for all of them. */
export interface MachineQuestion {
  id: string;
  set: QuestionSet;
  axes: readonly DimensionId[];
  sql: string;
  asked: readonly Asked[];
}

/** By how many places of the list, most frequent first. */
const PLACES = [0, 1, 2, 4, 8, 16, 40, 100];
const COUNT = "CAST(count(*) AS INTEGER)";
const TAKES_PART = "(sender = ? OR target = ?)";
const PAIR = "((sender = ? AND target = ?) OR (sender = ? AND target = ?))";
const WITHIN = "day BETWEEN ? AND ?";
const COUNTERPARTS = `SELECT k, ${COUNT} FROM (
  SELECT target AS k FROM event WHERE sender = ? AND target <> sender AND kind = ? AND ${WITHIN}
  UNION ALL SELECT sender FROM event WHERE target = ? AND target <> sender AND kind = ? AND ${WITHIN}
  UNION ALL SELECT NULL FROM event WHERE ${TAKES_PART} AND (sender IS NULL OR target IS NULL OR sender = target) AND kind = ? AND ${WITHIN}
) AS other GROUP BY k`;
const BY_ACTOR = `SELECT k, ${COUNT} FROM (
  SELECT coalesce(sender, target) AS k FROM event WHERE ${WITHIN}
  UNION ALL SELECT target FROM event WHERE target <> sender AND ${WITHIN}) AS side GROUP BY k`;
const DAYS_BY_ACTOR = `SELECT k, CAST(count(DISTINCT day) AS INTEGER) FROM (
  SELECT coalesce(sender, target) AS k, day FROM event WHERE ${WITHIN}
  UNION ALL SELECT target, day FROM event WHERE target <> sender AND ${WITHIN}) AS side GROUP BY k`;
const PAIRS = `SELECT year, CAST(count(DISTINCT least(sender, target) * 1000 + greatest(sender, target)) AS INTEGER)
  FROM event WHERE sender <> target AND ${WITHIN} GROUP BY year`;

/** The shapes of the dashboard, combinations of filters, and what is known to be hard, over the words of a world. */
export function machineQuestions({ words, events }: MachineWorld): MachineQuestion[] {
  const [first, last] = [events.day[0] ?? 0, events.day.at(-1) ?? 0];
  const days = last - first;
  const actor = (code: number): string => words.actor[code] ?? "";
  const kinds = (codes: readonly number[]): string => `kind=${codes.map((code) => words.kind[code]).join(",")}`;
  const named = (codes: readonly number[]): string => codes.map(actor).join(",");
  const period = (index: number): [number, number] => [
    first + Math.floor((days * index) / 16),
    first + Math.floor((days * (index + 7)) / 16),
  ];
  const most = (index: number): [number, number] => [first + Math.floor(days * 0.447), last - index];

  return [
    {
      id: "by year, one kind",
      set: "dashboard",
      axes: ["year"],
      sql: `SELECT year, ${COUNT} FROM event WHERE kind = ? GROUP BY year`,
      asked: ask((index) => ({ query: kinds([index * 2]), values: [index * 2] })),
    },
    {
      id: "by year, one actor",
      set: "dashboard",
      axes: ["year"],
      sql: `SELECT year, ${COUNT} FROM event WHERE ${TAKES_PART} GROUP BY year`,
      asked: ask((_, place) => ({ query: `actor=${actor(place)}`, values: [place, place] })),
    },
    {
      id: "by year, one pair",
      set: "dashboard",
      axes: ["year"],
      sql: `SELECT year, ${COUNT} FROM event WHERE ${PAIR} GROUP BY year`,
      asked: ask((_, place) => ({
        query: `actor=${actor(place)}&with=${actor(place + 1)}`,
        values: [place, place + 1, place + 1, place],
      })),
    },
    {
      id: "places in a period",
      set: "dashboard",
      axes: ["venue-country"],
      sql: `SELECT place, ${COUNT} FROM event WHERE ${WITHIN} GROUP BY place`,
      asked: ask((index) => ({ query: dated(period(index)), values: period(index) })),
    },
    {
      id: "kind × year",
      set: "dashboard",
      axes: ["kind", "year"],
      sql: `SELECT kind, year, ${COUNT} FROM event WHERE ${WITHIN} GROUP BY kind, year`,
      asked: ask((index) => ({ query: dated([first, last - index]), values: [first, last - index] })),
    },
    {
      id: "matrix of 20 × 20 in a period",
      set: "dashboard",
      axes: ["sender", "target"],
      sql: `SELECT sender, target, ${COUNT} FROM event WHERE sender IN ${marks(20)} AND target IN ${marks(20)} AND ${WITHIN} GROUP BY sender, target`,
      asked: ask((index) => {
        const all = actors(index * 4, 20);
        return { query: `sender=${named(all)}&target=${named(all)}&${dated(period(index))}`, values: [...all, ...all, ...period(index)] };
      }),
    },
    {
      id: "totals against the period before",
      set: "dashboard",
      axes: [],
      sql: `SELECT CAST(day >= ? AS INTEGER) AS k, ${COUNT} FROM event WHERE ${TAKES_PART} AND ${WITHIN} GROUP BY k`,
      asked: ask((index, place) => {
        const [from, to] = period(index);
        const cut = Math.floor((from + to) / 2);
        const queries = [dated([from, cut - 1]), dated([cut, to])].map((of) => `actor=${actor(place)}&${of}`);
        return { query: queries, values: [cut, place, place, from, to] };
      }),
    },
    {
      id: "actor + 3 kinds + source, by month",
      set: "filtered",
      axes: ["month"],
      sql: `SELECT month, ${COUNT} FROM event WHERE ${TAKES_PART} AND kind IN ${marks(3)} AND format = ? GROUP BY month`,
      asked: ask((index, place) => ({
        query: `actor=${actor(place)}&${kinds(three(index))}&source=${words.format[index % 4]}`,
        values: [place, place, ...three(index), index % 4],
      })),
    },
    {
      id: "pair + kind + period, by year",
      set: "filtered",
      axes: ["year"],
      sql: `SELECT year, ${COUNT} FROM event WHERE ${PAIR} AND kind = ? AND ${WITHIN} GROUP BY year`,
      asked: ask((index, place) => ({
        query: `actor=${actor(place)}&with=${actor(place + 2)}&${kinds([index])}&${dated(period(index))}`,
        values: [place, place + 2, place + 2, place, index, ...period(index)],
      })),
    },
    {
      id: "place + 3 kinds, by year",
      set: "filtered",
      axes: ["year"],
      sql: `SELECT year, ${COUNT} FROM event WHERE place = ? AND kind IN ${marks(3)} GROUP BY year`,
      asked: ask((index, place) => ({
        query: `venueCountry=${words.place[place]}&${kinds(three(index))}`,
        values: [place, ...three(index)],
      })),
    },
    {
      id: "sender + target, kind × year",
      set: "filtered",
      axes: ["kind", "year"],
      sql: `SELECT kind, year, ${COUNT} FROM event WHERE sender = ? AND target = ? GROUP BY kind, year`,
      asked: ask((index, place) => ({ query: `sender=${actor(place)}&target=${actor(index)}`, values: [place, index] })),
    },
    {
      id: "actor + place + period, by kind",
      set: "filtered",
      axes: ["kind"],
      sql: `SELECT kind, ${COUNT} FROM event WHERE ${TAKES_PART} AND place = ? AND ${WITHIN} GROUP BY kind`,
      asked: ask((index, place) => ({
        query: `actor=${actor(place)}&venueCountry=${words.place[index]}&${dated(period(index))}`,
        values: [place, place, index, ...period(index)],
      })),
    },
    {
      id: "actor + kind + period, by counterpart",
      set: "filtered",
      axes: ["counterpart"],
      sql: COUNTERPARTS,
      asked: ask((index, place) => {
        const rest = [index, ...period(index)];
        return {
          query: `actor=${actor(place)}&${kinds([index])}&${dated(period(index))}`,
          values: [place, ...rest, place, ...rest, place, place, ...rest],
        };
      }),
    },
    {
      id: "sender + 3 kinds, by month",
      set: "filtered",
      axes: ["month"],
      sql: `SELECT month, ${COUNT} FROM event WHERE sender = ? AND kind IN ${marks(3)} GROUP BY month`,
      asked: ask((index, place) => ({ query: `sender=${actor(place)}&${kinds(three(index))}`, values: [place, ...three(index)] })),
    },
    {
      id: "target + source + period, by place",
      set: "filtered",
      axes: ["venue-country"],
      sql: `SELECT place, ${COUNT} FROM event WHERE target = ? AND format = ? AND ${WITHIN} GROUP BY place`,
      asked: ask((index, place) => ({
        query: `target=${actor(place)}&source=${words.format[index % 4]}&${dated(period(index))}`,
        values: [place, index % 4, ...period(index)],
      })),
    },
    {
      id: "any of 27 large actors, by month",
      set: "adversarial",
      axes: ["month"],
      sql: `SELECT month, ${COUNT} FROM event WHERE (sender IN ${marks(27)} OR target IN ${marks(27)}) GROUP BY month`,
      asked: ask((index) => {
        const all = actors(index, 27);
        return { query: `actor=${named(all)}`, values: [...all, ...all] };
      }),
    },
    {
      id: "80 % of events, by actor",
      set: "adversarial",
      axes: ["actor"],
      sql: BY_ACTOR,
      asked: ask((index) => ({ query: dated(most(index)), values: [...most(index), ...most(index)] })),
    },
    {
      id: "days with an event, by actor",
      set: "beyond",
      axes: ["actor"],
      sql: DAYS_BY_ACTOR,
      asked: ask((index) => ({ query: `metric=contact-days&${dated(most(index))}`, values: [...most(index), ...most(index)] })),
    },
    {
      id: "pairs in contact, by year",
      set: "beyond",
      axes: ["year"],
      sql: PAIRS,
      asked: ask((index) => ({ query: `metric=pairs&${dated(period(index))}`, values: period(index) })),
    },
    {
      id: "reports, by place",
      set: "beyond",
      axes: ["venue-country"],
      sql: `SELECT place, CAST(sum(reports) AS INTEGER) FROM event WHERE ${WITHIN} GROUP BY place`,
      asked: ask((index) => ({ query: `metric=reports&${dated(period(index))}`, values: period(index) })),
    },
  ];
}

function marks(count: number): string {
  return `(${Array.from({ length: count }, () => "?").join(", ")})`;
}

function dateOf(day = 0): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function ask(make: (index: number, place: number) => { query: string | string[]; values: number[] }): Asked[] {
  return PLACES.map((place, index) => {
    const { query, values } = make(index, place);
    return { queries: [query].flat(), values };
  });
}

function actors(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

/** Kinds that are not neighbours. */
function three(index: number): number[] {
  return [index, index + 2, index + 5];
}

function dated([from, to]: readonly number[]): string {
  return `from=${dateOf(from)}&to=${dateOf(to)}`;
}
