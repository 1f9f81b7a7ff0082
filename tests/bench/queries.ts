import { gzipSync } from "node:zlib";
import { Hono } from "hono";
import { queryVintage } from "#db/query/vintage.ts";
import { createApp } from "#server/app.ts";
import { ENDPOINTS } from "#server/endpoints.ts";
import { openRecord } from "#tests/helpers/record.ts";
import { describeMachine, keepResult } from "./keep-result.ts";
import { listen } from "./listen.ts";
import { measureEngines } from "./engines.ts";
import { print } from "./print.ts";
import { measureLoad, type Load } from "./load.ts";
import { bareAnswer, QUESTIONS, type Question } from "./questions.ts";
import { measureUncached, type Timing } from "./uncached.ts";

/**
 * Series, matrix, totals and events on the record, uncached in this process and cached over HTTP, against a bare Hono
 * route that sends the same bytes in the same run. Prints one table; judges nothing.
 */
export async function benchQueries(): Promise<void> {
  const db = openRecord();
  const app = createApp({ db, files: { find: () => null, page: () => null }, log: { error: () => {} } });
  const bare = new Hono();
  for (const question of QUESTIONS) {
    const body = gzipSync(await (await app.request(question.address)).text());
    bare.get(question.address.split("?")[0] + question.id, () => bareAnswer(body));
  }

  process.stdout.write(`${describeMachine()}; Node ${process.version}\n`);
  process.stdout.write(`${ENDPOINTS.length} endpoints; ${queryVintage(db).counts.events} events\n\n`);

  const [appServer, bareServer] = [await listen(app.fetch), await listen(bare.fetch)];
  const rows: string[][] = [
    ["query", "rows", "uncached p50", "p99", "cached p50", "p99", "cached/s", "bare/s", "CPU cached : bare", "304 : bare"],
  ];
  const ratios: { id: string; cached: number; unchanged: number }[] = [];
  for (const question of QUESTIONS) {
    const uncached = measureUncached(db, question);
    const cached = await measureLoad(`${appServer.url}${question.address}`);
    const plain = await measureLoad(`${bareServer.url}${question.address.split("?")[0]}${question.id}`);
    const etag = (await fetch(`${appServer.url}${question.address}`)).headers.get("etag") ?? "";
    const unchanged = await measureLoad(`${appServer.url}${question.address}`, { "if-none-match": etag });
    rows.push(describe(question, uncached, cached, plain, unchanged));
    ratios.push({ id: question.id, cached: cached.cpuMicros / plain.cpuMicros, unchanged: unchanged.cpuMicros / plain.cpuMicros });
  }
  const engines = measureEngines(db).map(({ id, sql, columns }) => [id, ms(sql), ms(columns), `${(sql / columns).toFixed(1)}×`]);
  appServer.close();
  bareServer.close();
  print(rows);
  process.stdout.write("\n");
  print([["cells alone, p50", "SQL", "columns", "SQL : columns"], ...engines]);
  const worst = {
    cached: Math.max(...ratios.map(({ cached }) => cached)),
    unchanged: Math.max(...ratios.map(({ unchanged }) => unchanged)),
  };
  keepResult("queries", { processorTimeToBare: ratios, worst });
}

function ms(value: number): string {
  return `${value.toFixed(2)} ms`;
}

function describe(question: Question, uncached: Timing, cached: Load, plain: Load, unchanged: Load): string[] {
  return [
    question.id,
    String(uncached.rows),
    ms(uncached.p50),
    ms(uncached.p99),
    ms(cached.p50),
    ms(cached.p99),
    String(Math.round(cached.rate)),
    String(Math.round(plain.rate)),
    `${(cached.cpuMicros / plain.cpuMicros).toFixed(2)}×`,
    `${(unchanged.cpuMicros / plain.cpuMicros).toFixed(2)}×`,
  ];
}
