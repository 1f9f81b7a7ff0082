/** Others wait no longer than this for the first figure. */
const MOST_MS = 100;

let first: Promise<void> | null = null;

/** While the numbers of the first figure are on their way, and until they are painted, what else is asked waits: they are there sooner. */
export function letFirst(numbers: Promise<unknown>): void {
  const turn = Promise.race([settled(numbers).then(nextPaint), pass(MOST_MS)]).finally(() => {
    if (first === turn) first = null;
  });
  first = turn;
}

/** When anything but the numbers of the first figure may be asked: at once, unless those were asked just now. */
export function afterFirst(): Promise<void> | null {
  return first;
}

async function settled(numbers: Promise<unknown>): Promise<void> {
  await numbers.catch(() => undefined);
}

/** A task begun in a frame runs when that frame is painted. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function pass(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
