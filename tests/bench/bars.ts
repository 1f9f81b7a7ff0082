import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { describeMachine, RESULTS } from "./keep-result.ts";
import { median } from "./median.ts";
import { print } from "./print.ts";

interface Bar {
  what: string;
  /** Whether more is better. */
  more: boolean;
  must: number;
  aim: number;
  unit: "×" | "MB" | "kB" | "ms";
  /** Null where it was not measured. */
  read: (results: Results) => number | null;
  /** Why it is missed, where that is known. */
  missed?: string;
}

const barSchema = z.object({ found: z.number() });
const latency = z.object({ p99: z.number() });
const rate = z.object({ rate: z.number() });
const readersSchema = z.object({ record: latency });
const memorySchema = z.object({ resident: z.number() }).nullable();
const resultSchemas = {
  machine: z.object({ day: z.string(), bars: z.tuple([barSchema, barSchema, barSchema]) }),
  import: z.object({ day: z.string(), import: z.array(z.object({ events: z.number(), ratio: z.number() })) }),
  tier: z.object({
    day: z.string(),
    swap: z.object({ idle: readersSchema, importing: readersSchema, swapping: readersSchema }),
    memory: z.object({ recordAlone: memorySchema, asked: memorySchema }),
    kept: z.number(),
    beside: z.object({ alone: rate, record: rate }).optional(),
  }),
  queries: z.object({ day: z.string(), processorTimeToBare: z.array(z.object({ cached: z.number(), unchanged: z.number() })) }),
  page: z.object({
    day: z.string(),
    firstLoad: z.object({ scriptKb: z.number() }),
    filterToPaintMs: z.object({ all: z.object({ p95: z.number() }) }),
  }),
};
type Results = { events: number } & { [Name in keyof typeof resultSchemas]: z.infer<(typeof resultSchemas)[Name]> | null };

const MISSED = "MISSED";

/** What the project holds itself to. */
const BARS: readonly Bar[] = [
  {
    what: "filtered combinations, DuckDB : engine",
    more: true,
    must: 10,
    aim: 20,
    unit: "×",
    read: (of) => of.machine?.bars[0].found ?? null,
  },
  {
    what: "worst of the dashboard, DuckDB : engine",
    more: true,
    must: 2,
    aim: 5,
    unit: "×",
    read: (of) => of.machine?.bars[1].found ?? null,
  },
  {
    what: "worst of the adversarial, DuckDB : engine",
    more: true,
    must: 1.5,
    aim: 3,
    unit: "×",
    read: (of) => of.machine?.bars[2].found ?? null,
  },
  {
    what: "kept answer, processor time : bare route, median of 24",
    more: false,
    must: 2,
    aim: 1.3,
    unit: "×",
    read: (of) => readMedian(of, "cached"),
  },
  { what: "kept answer of the reports, likewise", more: false, must: 2, aim: 1.3, unit: "×", read: (of) => of.tier?.kept ?? null },
  { what: "304, likewise", more: false, must: 1.5, aim: 1.1, unit: "×", read: (of) => readMedian(of, "unchanged") },
  {
    what: "rate of kept answers beside the slowest questions",
    more: true,
    must: 0.7,
    aim: 0.95,
    unit: "×",
    read: ({ tier }) => (tier?.beside ? tier.beside.record.rate / tier.beside.alone.rate : null),
  },
  {
    what: "import : DuckDB COPY, time",
    more: false,
    must: 8,
    aim: 3,
    unit: "×",
    read: (of) => of.import?.import.find(({ events }) => events === of.events)?.ratio ?? null,
  },
  { what: "readers' p99 while an import replaces the file : idle", more: false, must: 2, aim: 1.1, unit: "×", read: readSwap },
  {
    what: "memory, record alone",
    more: false,
    must: 200,
    aim: 120,
    unit: "MB",
    read: (of) => of.tier?.memory.recordAlone?.resident ?? null,
  },
  { what: "memory, with the reports", more: false, must: 700, aim: 450, unit: "MB", read: (of) => of.tier?.memory.asked?.resident ?? null },
  {
    what: "JavaScript of the dashboard's first load, compressed",
    more: false,
    must: 200,
    aim: 140,
    unit: "kB",
    read: (of) => of.page?.firstLoad.scriptKb ?? null,
    missed: "react-dom, recharts with what it brings, and tanstack-query are 187 kB of it; all of them are fixed",
  },
  {
    what: "filter change to painted chart, p95",
    more: false,
    must: 100,
    aim: 50,
    unit: "ms",
    read: (of) => of.page?.filterToPaintMs.all.p95 ?? null,
    missed: "most of it is React and Recharts drawing in the browser's one thread, which a busy machine slows down: run it alone",
  },
];

/** Of 24 questions, each against a bare route of its own bytes: a single run of two seconds is noise. */
function readMedian({ queries }: Results, what: "cached" | "unchanged"): number | null {
  return queries === null ? null : median(queries.processorTimeToBare.map((ratio) => ratio[what]));
}

function readSwap({ tier }: Results): number | null {
  if (tier === null) return null;
  const { idle, importing, swapping } = tier.swap;
  return Math.max(importing.record.p99, swapping.record.p99) / Math.max(idle.record.p99, 1);
}

/** Prints every bar with what was measured last of it, from the kept results of so many events; what misses its bar is marked. */
export function printBars(events: number): void {
  const results: Results = {
    events,
    machine: readLast(resultSchemas.machine, `machine-${events}`),
    import: readLast(resultSchemas.import, "import", (found) => found.import.some((one) => one.events === events)),
    tier: readLast(resultSchemas.tier, `tier-${events}`),
    queries: readLast(resultSchemas.queries, "queries"),
    page: readLast(resultSchemas.page, "page"),
  };
  process.stdout.write(
    `\n${describeMachine()}; Node ${process.version}; ${events.toLocaleString("en-US")} events, the bars are meant at ten million\n\n`,
  );
  const rows = BARS.map((bar) => ({ bar, row: describeBar(bar, bar.read(results)) }));
  print([["bar", "found", "must", "aim", ""], ...rows.map(({ row }) => row)]);
  for (const { bar, row } of rows) {
    if (row.at(-1) === MISSED && bar.missed !== undefined) process.stdout.write(`${MISSED}: ${bar.what}: ${bar.missed}.\n`);
  }
}

function describeBar({ what, more, must, aim, unit }: Bar, found: number | null): string[] {
  const say = (value: number): string => `${Number(value.toFixed(unit === "×" ? 2 : 0))} ${unit}`;
  const meets = (bar: number): boolean => found !== null && (more ? found >= bar : found <= bar);
  const sign = more ? "≥" : "≤";
  const verdict = found === null ? "not measured" : meets(aim) ? "aim met" : meets(must) ? "" : MISSED;
  return [what, found === null ? "–" : say(found), `${sign} ${say(must)}`, `${sign} ${say(aim)}`, verdict];
}

/** The newest of the results of a name that are of this build's shape. */
function readLast<Found extends { day: string }>(
  schema: z.ZodType<Found>,
  name: string,
  fits: (found: Found) => boolean = () => true,
): Found | null {
  const found = readdirSync(RESULTS)
    .filter((file) => new RegExp(`^${name}(?:-\\d+)*-\\d{4}-\\d{2}-\\d{2}\\.json$`).test(file))
    .map((file) => schema.safeParse(JSON.parse(readFileSync(join(RESULTS, file), "utf8"))))
    .flatMap(({ data }) => (data !== undefined && fits(data) ? [data] : []));
  return found.toSorted((a, b) => a.day.localeCompare(b.day)).at(-1) ?? null;
}
