interface Landing {
  table: HTMLTableElement | null;
  index: number;
  /** How far below the top of the window the row belongs. */
  head: number;
  scroll: () => void;
}

const TRIES = 15;

/** Scrolls to a row until it stands where it belongs: rows that are drawn on the way have other heights than was thought. */
export async function landOnRow({ table, index, head, scroll }: Landing): Promise<void> {
  let landed = 0;
  for (let tries = 0; tries < TRIES && landed < 2; tries++) {
    const row = table?.querySelector(`tr[data-index="${index}"]`);
    const there = row !== null && row !== undefined && Math.abs(row.getBoundingClientRect().top - head) <= 2;
    landed = there ? landed + 1 : 0;
    if (!there) scroll();
    // oxlint-disable-next-line no-await-in-loop -- each try looks at what the one before has drawn
    await twoFrames();
  }
}

async function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
