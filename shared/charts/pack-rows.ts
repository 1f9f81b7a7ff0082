/** Lays stretches into as few rows as they need without overlap, in the order given: the first row with room takes each. */
export function packRows<Item>(items: readonly Item[], spanOf: (item: Item) => { from: number; to: number }, gap: number): Item[][] {
  const rows: { items: Item[]; end: number }[] = [];
  for (const item of items) {
    const { from, to } = spanOf(item);
    const free = rows.find((row) => row.end + gap <= from);
    if (free) {
      free.items.push(item);
      free.end = to;
    } else rows.push({ items: [item], end: to });
  }
  return rows.map((row) => row.items);
}
