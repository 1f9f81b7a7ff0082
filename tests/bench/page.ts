import { setup } from "#tests/helpers/prepare-journeys.ts";
import { settle, Stage, type Reader } from "#tests/helpers/reader.ts";
import { changeFilters, type Change } from "./changes.ts";
import { keepResult } from "./keep-result.ts";
import { print } from "./print.ts";
import { readFirstLoad, watchPage, type FirstLoad } from "./watch.ts";

interface Spread {
  changes: number;
  p50: number;
  p95: number;
}

/**
 * From the input of a filter to the painted chart of the first figure, over the real server and record in a headless
 * browser on the same machine; what moved while the dashboard loaded, and its JavaScript. Keeps the numbers by day.
 */
export async function benchPage(): Promise<void> {
  await setup();
  const stage = await Stage.open();
  try {
    const reader = await stage.read();
    const load = await loadDashboard(reader);
    const changes = await changeFilters(reader);
    report(load, changes);
  } finally {
    await stage.clear();
    await stage.close();
  }
}

async function loadDashboard({ page, open }: Reader): Promise<FirstLoad> {
  await watchPage(page);
  await open("/");
  await settle(page);
  return readFirstLoad(page);
}

function report(load: FirstLoad, changes: readonly Change[]): void {
  const kinds = [...new Set(changes.map(({ kind }) => kind))];
  const spreads = Object.fromEntries(kinds.map((kind) => [kind, spread(changes.filter((change) => change.kind === kind))]));
  const all = spread(changes);
  process.stdout.write("\n");
  const rows = Object.entries({ ...spreads, all }).map(([kind, { changes: count, p50, p95 }]) => [kind, String(count), ms(p50), ms(p95)]);
  print([["filter to paint", "changes", "p50", "p95"], ...rows]);
  process.stdout.write(
    `\nfirst load: chart after ${ms(load.firstChartMs)}, layout shift ${load.layoutShift.toFixed(4)}, JavaScript ${load.scriptKb} kB as sent\n`,
  );
  keepResult("page", { firstLoad: load, filterToPaintMs: { ...spreads, all } });
}

function spread(changes: readonly Change[]): Spread {
  const sorted = changes.map(({ paintedMs }) => paintedMs).toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round((sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN) * 10) / 10;
  return { changes: sorted.length, p50: at(0.5), p95: at(0.95) };
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
