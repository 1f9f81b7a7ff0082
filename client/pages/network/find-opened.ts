import type { Network } from "#shared/api.ts";

/** The pair `RUS:USA` or the side `USA` an address has open, with the query of its events; null where the network does not show it. */
export function findOpened({ nodes, links }: Network, open: string | null): { query: string; label: string } | null {
  const labelOf = (id: string) => nodes.find((node) => node.id === id)?.label ?? id;
  const link = links.find(({ a, b }) => `${a}:${b}` === open);
  if (link !== undefined) return { query: link.query, label: `${labelOf(link.a)} and ${labelOf(link.b)}` };
  const node = nodes.find(({ id }) => id === open);
  return node === undefined ? null : { query: node.query, label: node.label };
}
