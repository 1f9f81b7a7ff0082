import { formatDay } from "#shared/dates.ts";
import { measureLoad, type Load } from "./load.ts";

const SECONDS = 8;

/**
 * How many kept answers a second a server gives while nothing else is asked, and while one reader asks the slowest question there is
 * again and again, of ever other periods, so that a thread of it is never idle.
 */
export async function measureBeside(
  { address }: { address: string },
  kept: string,
): Promise<{ alone: Load; record: Load; answered: number }> {
  const alone = await measureLoad(`${address}${kept}`, {}, SECONDS);
  const stop = new AbortController();
  const slow = askOn(address, stop.signal);
  const record = await measureLoad(`${address}${kept}`, {}, SECONDS);
  stop.abort();
  return { alone, record, answered: await slow };
}

/** Days with an event of each actor: every event is looked at, and no sum is ready. */
async function askOn(address: string, signal: AbortSignal): Promise<number> {
  let answered = 0;
  for (let day = 5000; !signal.aborted; day += 1) {
    const path = `/api/v1/series?metric=contact-days&by=actor&split=year&from=${formatDay(day)}&tier=machine`;
    const response = await fetch(`${address}${path}`, { signal }).catch(() => null);
    if (response?.ok === true)
      answered += await response
        .arrayBuffer()
        .then(() => 1)
        .catch(() => 0);
  }
  return answered;
}
