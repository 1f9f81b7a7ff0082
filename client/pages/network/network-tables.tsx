import type { Network } from "#shared/api.ts";
import { formatNumber } from "../../format.ts";
import { PlainTable } from "../pair/plain-table.tsx";
import { words } from "../../words.ts";
import { thingAsked } from "#shared/charts/thing-of.ts";
import { analysesWords } from "../../words/analyses.ts";

const said = analysesWords.network;

interface NetworkTablesProps {
  network: Network;
  onOpen: (id: string) => void;
}

/** Sides by how many partners they have, and pairs by their contacts, each against the period before. */
export function NetworkTables({ network: { nodes, links, query }, onOpen }: NetworkTablesProps) {
  const thing = thingAsked(query);
  const labelOf = (id: string) => nodes.find((node) => node.id === id)?.label ?? id;
  const button = (id: string, text: string) => (
    <button key={id} type="button" className="row-button" onClick={() => onOpen(id)}>
      {text}
    </button>
  );
  return (
    <div className="pair-tables">
      <PlainTable
        caption={said.sides}
        head={said.sideHeads(thing)}
        numbers={[1, 2, 3, 4, 5]}
        rows={nodes.map(({ id, label, partners, contacts, previous }) => ({
          key: id,
          cells: [
            button(id, label),
            formatNumber(partners),
            showBefore(previous?.partners ?? null),
            showChange(partners, previous?.partners ?? null),
            formatNumber(contacts),
            showBefore(previous?.contacts ?? null),
          ],
        }))}
      />
      <PlainTable
        shape="long"
        caption={said.pairs}
        head={said.pairHeads(thing)}
        numbers={[1, 2, 3]}
        rows={links.map(({ a, b, events, covered, previous }) => ({
          key: `${a}:${b}`,
          cells: [
            button(`${a}:${b}`, said.pair(labelOf(a), labelOf(b))),
            covered ? formatNumber(events) : said.least(events),
            showBefore(previous),
            showChange(events, previous),
          ],
        }))}
      />
    </div>
  );
}

function showBefore(count: number | null): string {
  return count === null ? words.marks.notCovered : formatNumber(count);
}

function showChange(now: number, before: number | null): string {
  if (before === null) return "–";
  const change = now - before;
  return change === 0 ? "0" : `${change > 0 ? "+" : "−"}${formatNumber(Math.abs(change))}`;
}
