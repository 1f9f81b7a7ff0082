import type { Readouts } from "#shared/api.ts";
import { formatNumber } from "../../format.ts";
import { pairWords } from "../../words/pair.ts";
import { PlainTable } from "./plain-table.tsx";

const said = pairWords.readouts;

interface PlacedTableProps {
  initiators: Readouts["initiators"];
  sides: NonNullable<Readouts["sides"]>;
}

/** Who placed the calls, by whose account the record has of them, and of how many nobody says. */
export function PlacedTable({ initiators, sides: [one, other] }: PlacedTableProps) {
  const rows = initiators
    .map(({ toldBy, initiator, others, notSaid }) => ({ toldBy, cells: [...initiator, others, notSaid] }))
    .map(({ toldBy, cells }) => ({ toldBy, cells, calls: cells.reduce((sum, value) => sum + value, 0) }))
    .filter(({ calls }) => calls > 0);
  if (rows.length === 0) return null;
  const names = {
    both: said.accountOf.both,
    first: said.oneAccount(one.inText),
    second: said.oneAccount(other.inText),
    neither: said.accountOf.neither,
  };
  const silent = initiators.reduce((sum, { notSaid }) => sum + notSaid, 0);
  const calls = rows.reduce((sum, row) => sum + row.calls, 0);
  return (
    <>
      <PlainTable
        shape="wide"
        caption={said.placed}
        head={[...said.placedHeads, said.placedBy(one.inText), said.placedBy(other.inText), said.byOthers, said.noSource]}
        numbers={[1, 2, 3, 4, 5]}
        rows={rows.map((row) => ({ key: row.toldBy, cells: [names[row.toldBy], ...[row.calls, ...row.cells].map(formatNumber)] }))}
      />
      <p className="figure-note">{said.placedNote(silent, calls)}</p>
    </>
  );
}
