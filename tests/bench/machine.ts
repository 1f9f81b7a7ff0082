import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { sizeOf } from "#db/machine/tier.ts";
import type { DimensionId } from "#shared/definitions/dimensions.ts";
import { buildColumns, makeMachineWorld, type MachineWorld } from "#tests/helpers/machine-world.ts";
import { describeMachine, keepResult } from "./keep-result.ts";
import { askColumns, openDuck, openSqlite, type Ask, type Row } from "./machine-engines.ts";
import { machineQuestions, type MachineQuestion, type QuestionSet } from "./machine-questions.ts";
import { median } from "./median.ts";
import { print } from "./print.ts";

const ACTORS = Array.from({ length: 250 }, (_, index) => `A${String(index).padStart(3, "0")}`);
/** 1979 to 2026. */
const SPAN = { firstDay: 3287, days: 17_167 };
/** Beyond it the plain SQL engine takes seconds for one answer, and is left out. */
const MOST_SQL = 1_000_000;
/** Up to so many SQL is asked as often as the others, and the engine may not be the slower one. */
const AS_FAST_AS_SQL = 100_000;

interface Measured {
  id: string;
  set: QuestionSet;
  cells: number;
  /** Median milliseconds; null where it was not asked. */
  engine: number;
  duck: number;
  sql: number | null;
  /** DuckDB to the engine, each at its fastest with the same parameters: what a busy machine disturbs least. */
  fastest: number;
}

/** How often faster than DuckDB it has to be, and ought to be, with ten million events. */
const BARS = [
  { name: "filtered combinations, geometric mean", set: "filtered", must: 10, aim: 20, of: geomean },
  { name: "dashboard, worst", set: "dashboard", must: 2, aim: 5, of: least },
  { name: "adversarial, worst", set: "adversarial", must: 1.5, aim: 3, of: least },
] as const;

/**
 * `npm run bench -- machine 100000 1000000`: the same questions with the same parameters to the machine engine, to DuckDB and up to
 * a million events to SQLite, in turn, after their answers were found equal cell for cell. Keeps the numbers by day.
 * @throws Error where two answers differ
 */
export async function benchMachine(sizes: readonly number[]): Promise<void> {
  process.stdout.write(`${describeMachine()}; Node ${process.version}\n`);
  for (const events of sizes) keepResult(`machine-${events}`, await measureSize(events));
}

async function measureSize(events: number) {
  const world = makeMachineWorld({ rows: events, seed: 1, actors: ACTORS, ...SPAN });
  const startMs = performance.now();
  const columns = buildColumns(world);
  const seconds = (performance.now() - startMs) / 1000;
  const megabytes = sizeOf({ columns }) / 1e6;
  const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
  try {
    const duck = await openDuck(folder, world);
    const sqlite = events <= MOST_SQL ? openSqlite(folder, world) : null;
    const measured: Measured[] = [];
    for (const question of machineQuestions(world)) {
      const asks = { engine: askColumns(columns, question), duck: await duck(question), sql: sqlite?.(question) ?? null };
      measured.push(await measure(world, question, asks, events));
    }
    const bars = BARS.map(({ name, set, must, aim, of }) => ({
      name,
      must,
      aim,
      found: of(measured.filter((row) => row.set === set).map((row) => row.duck / row.engine)),
      fastest: of(measured.filter((row) => row.set === set).map((row) => row.fastest)),
    }));
    printSize(events, { seconds, megabytes }, measured, bars);
    return { events, busy: loadavg()[0], columns: { seconds, megabytes }, questions: measured, bars };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(
  world: MachineWorld,
  question: MachineQuestion,
  asks: { engine: Ask; duck: Ask; sql: Ask | null },
  events: number,
): Promise<Measured> {
  const { id, set, axes, asked } = question;
  let cells = 0;
  for (let at = 0; at < asked.length; at++) {
    const own = normal(await asks.engine(at));
    cells = Math.max(cells, own.length);
    for (const ask of [asks.duck, asks.sql]) {
      if (ask === null) continue;
      const other = normal((await ask(at)).map((row) => spell(world, axes, row)));
      if (own.join("\n") !== other.join("\n")) throw new Error(`the engines differ on "${id}", parameters ${at}`);
    }
  }
  const times = asked.map(() => ({ engine: [] as number[], duck: [] as number[], sql: [] as number[] }));
  for (let round = 0; round < (events > MOST_SQL ? 3 : 5); round++) {
    for (const [at, of] of times.entries()) {
      of.engine.push(await time(asks.engine, at));
      of.duck.push(await time(asks.duck, at));
      if (asks.sql !== null && (round === 0 || events <= AS_FAST_AS_SQL)) of.sql.push(await time(asks.sql, at));
    }
  }
  return {
    id,
    set,
    cells,
    engine: median(times.flatMap((of) => of.engine)),
    duck: median(times.flatMap((of) => of.duck)),
    sql: asks.sql === null ? null : median(times.flatMap((of) => of.sql)),
    fastest: median(times.map((of) => least(of.duck) / least(of.engine))),
  };
}

async function time(ask: Ask, set: number): Promise<number> {
  const startMs = performance.now();
  const answer = ask(set);
  if (answer instanceof Promise) await answer;
  return performance.now() - startMs;
}

/** A row of SQL with the words for its codes. */
function spell({ words }: MachineWorld, axes: readonly DimensionId[], row: Row): Row {
  const lists: Partial<Record<DimensionId, readonly string[]>> = { kind: words.kind, "venue-country": words.place };
  for (const id of ["actor", "sender", "target", "counterpart"] as const) lists[id] = words.actor;
  return row.map((value, index) => {
    const axis = axes[index];
    const list = axis === undefined ? undefined : lists[axis];
    return list === undefined || typeof value !== "number" ? value : (list[value] ?? null);
  });
}

function normal(rows: readonly Row[]): string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted();
}

function printSize(
  events: number,
  { seconds, megabytes }: { seconds: number; megabytes: number },
  measured: readonly Measured[],
  bars: readonly { name: string; must: number; aim: number; found: number; fastest: number }[],
): void {
  process.stdout.write(
    `\n${events.toLocaleString("en-US")} events: columns laid out in ${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB; answers equal cell for cell; load ${(loadavg()[0] ?? 0).toFixed(1)}\n\n`,
  );
  print([
    ["question", "set", "cells", "engine p50", "DuckDB p50", "DuckDB : engine", "at their fastest", "SQLite p50", "SQLite : engine"],
    ...measured.map((row) => [
      row.id,
      row.set,
      String(row.cells),
      ms(row.engine),
      ms(row.duck),
      asFactor(row.duck / row.engine),
      asFactor(row.fastest),
      row.sql === null ? "not asked" : ms(row.sql),
      row.sql === null ? "" : asFactor(row.sql / row.engine),
    ]),
  ]);
  process.stdout.write("\n");
  print([
    ["DuckDB : engine", "p50", "at their fastest", "must, of 10 million", "aim"],
    ...bars.map(({ name, found, fastest, must, aim }) => [name, asFactor(found), asFactor(fastest), asFactor(must), asFactor(aim)]),
  ]);
}

function ms(value: number): string {
  return `${value.toFixed(2)} ms`;
}

function asFactor(ratio: number): string {
  return `${ratio.toFixed(1)}×`;
}

function geomean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

function least(values: readonly number[]): number {
  return Math.min(...values);
}
