import type { Thing } from "#shared/charts/thing-of.ts";
import type { Readouts } from "#shared/api.ts";
import { formatNumber } from "../../format.ts";
import { useNames } from "../../filters/use-names.ts";
import { Link } from "../../ui/link.tsx";
import { pairWords } from "../../words/pair.ts";
import { PlainTable } from "./plain-table.tsx";

const said = pairWords.readouts;
const SHOWN = 25;

/** One side with each it was in contact with: who of the two told. A name leads to the two, year by year. */
export function ToldPairsTable({ pairs, one, thing }: { pairs: Readouts["pairs"]; one: string; thing: Thing }) {
  const side = useNames([{ filter: "actor", id: one }])(one).inText;
  return (
    <>
      <PlainTable
        shape="wide"
        caption={said.pairs(side, thing)}
        head={said.pairHeads(side, thing)}
        numbers={[1, 2, 3, 4, 5, 6]}
        rows={pairs.slice(0, SHOWN).map(({ side: other, events, both, only, neither, open, query }) => ({
          key: other.id,
          cells: [
            <Link key="pair" to={`/readouts?${query}`}>
              {other.label}
            </Link>,
            <Link key="list" to={`/events?${query}`}>
              {formatNumber(events)}
            </Link>,
            ...[both, ...only, neither].map((count) => (open === events ? "–" : formatNumber(count))),
            formatNumber(open),
          ],
        }))}
      />
      {pairs.length > SHOWN ? <p className="figure-note">{said.morePairs(pairs.length - SHOWN)}</p> : null}
    </>
  );
}
