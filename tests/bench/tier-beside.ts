import { formatDay } from "#shared/dates.ts";
import { readThreads } from "#tests/helpers/threads.ts";
import { measureLoad, type Load } from "./load.ts";
import { median } from "./median.ts";

/** In turn, so that whatever else runs on the machine meets both. */
const ROUNDS = 5;
const SECONDS = 4;

/** Kept answers, and of one core what the thread that serves them had; null where the system does not tell. */
type Served = Pick<Load, "rate" | "p50" | "p99"> & { serving: number | null };

export interface Beside {
  /** Means of the rounds; of `p99` the worst. */
  alone: Served;
  record: Served;
  /** Rate beside to rate alone, of each round. */
  ratios: number[];
  /** Slow questions: answered and refused meanwhile, and milliseconds of the median one, beside the kept answers and alone. */
  slow: { answered: number; refused: number; besideMs: number; aloneMs: number };
}

/**
 * How many kept answers a second a server gives while nothing else is asked, and while one reader asks the slowest question there is
 * again and again, of ever other periods, so that a thread of it is never idle. What makes the load is a busy process both times: on
 * two cores, three threads then want one.
 */
export async function measureBeside({ address, pid }: { address: string; pid: number }, kept: string): Promise<Beside> {
  const load = async (): Promise<Served> => {
    const [startMs, usedMs] = [performance.now(), servingMs(pid)];
    const { rate, p50, p99 } = await measureLoad(`${address}${kept}`, {}, SECONDS);
    const nowMs = servingMs(pid);
    return { rate, p50, p99, serving: usedMs === null || nowMs === null ? null : (nowMs - usedMs) / (performance.now() - startMs) };
  };
  const rounds: { alone: Served; record: Served; beside: Asked; calm: Asked }[] = [];
  const asker = askSlowly(address);
  for (let round = 0; round < ROUNDS; round++) {
    const alone = await load();
    const stop = new AbortController();
    const asking = asker(stop.signal);
    const record = await load();
    stop.abort();
    rounds.push({ alone, record, beside: await asking, calm: await asker(AbortSignal.timeout(1500)) });
  }
  const beside = rounds.map((round) => round.beside);
  return {
    alone: join(rounds.map(({ alone }) => alone)),
    record: join(rounds.map(({ record }) => record)),
    ratios: rounds.map(({ alone, record }) => record.rate / alone.rate),
    slow: {
      answered: beside.flatMap(({ tookMs }) => tookMs).length,
      refused: beside.reduce((sum, { refused }) => sum + refused, 0),
      besideMs: median(beside.flatMap(({ tookMs }) => tookMs)),
      aloneMs: median(rounds.flatMap(({ calm }) => calm.tookMs)),
    },
  };
}

interface Asked {
  tookMs: number[];
  refused: number;
}

/**
 * Days with an event of each actor, one period after another: every event is looked at, and no sum is ready. The last one is waited
 * for: who hangs up ends the thread, and the next one would begin with reading its code.
 */
function askSlowly(address: string): (signal: AbortSignal) => Promise<Asked> {
  let day = 5000;
  return async (signal) => {
    const asked: Asked = { tookMs: [], refused: 0 };
    for (; !signal.aborted; day += 1) {
      const path = `/api/v1/series?metric=contact-days&by=actor&split=year&from=${formatDay(day)}&tier=machine`;
      const startMs = performance.now();
      const response = await fetch(`${address}${path}`);
      await response.arrayBuffer();
      if (response.ok) asked.tookMs.push(performance.now() - startMs);
      else asked.refused += 1;
    }
    return asked;
  };
}

/** Processor time of the first thread of a process, which serves. */
function servingMs(pid: number): number | null {
  const serving = readThreads(pid)?.find(({ id }) => id === pid);
  return serving === undefined ? null : serving.ticks * 10;
}

function join(rounds: readonly Served[]): Served {
  const serving = rounds.flatMap((round) => (round.serving === null ? [] : [round.serving]));
  return {
    rate: mean(rounds.map(({ rate }) => rate)),
    p50: mean(rounds.map(({ p50 }) => p50)),
    p99: Math.max(...rounds.map(({ p99 }) => p99)),
    serving: serving.length === 0 ? null : mean(serving),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
