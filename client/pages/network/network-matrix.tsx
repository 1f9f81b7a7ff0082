import type { Network } from "#shared/api.ts";
import { formatNumber } from "../../format.ts";
import { CutNote } from "../../ui/cut-note.tsx";
import { TableFrame } from "../../ui/table-frame.tsx";
import { cellsOf, type Cell } from "#shared/charts/matrix-cells.ts";
import { thingAsked } from "#shared/charts/thing-of.ts";
import { analysesWords } from "../../words/analyses.ts";

const said = analysesWords.network;

interface NetworkMatrixProps {
  network: Network;
  onOpen: (id: string) => void;
}

/** Sides against sides; a number opens its events, 0 is covered, a hatched cell is what no source can say, a dash what the filter leaves out. */
export function NetworkMatrix({ network, onOpen }: NetworkMatrixProps) {
  const { nodes, query } = network;
  const thing = thingAsked(query);
  const cellOf = cellsOf(network);
  const labelOf = (id: string) => nodes.find((node) => node.id === id)?.label ?? id;
  return (
    <>
      <ul className="key-line">
        <li>{said.opens}</li>
        <li>{said.zero}</li>
        <li>
          <i className="swatch matrix-unknown" aria-hidden="true" />
          {said.notCoveredPair}
        </li>
        {network.links.some(({ covered }) => !covered) ? (
          <li>
            <i className="swatch matrix-least" aria-hidden="true" />
            {said.leastPair}
          </li>
        ) : null}
        {network.leftOut.length === 0 ? null : (
          <li>
            <i className="swatch matrix-out" aria-hidden="true" />
            {said.leftOutPair}
          </li>
        )}
      </ul>
      <CutNote>
        <TableFrame className="matrix-frame" label={said.contactsBetween(thing)}>
          <table className="matrix">
            <caption className="visually-hidden">{said.contactsBetween(thing)}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">{said.side}</span>
                </th>
                {nodes.map(({ id, label }) => (
                  <th key={id} scope="col">
                    <abbr title={label}>{id}</abbr>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {nodes.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <button type="button" className="row-button" onClick={() => onOpen(row.id)}>
                      {row.label}
                    </button>
                  </th>
                  {nodes.map((column) =>
                    row.id === column.id ? (
                      <td key={column.id} className="matrix-self" aria-hidden="true" />
                    ) : (
                      <MatrixCell
                        key={column.id}
                        cell={cellOf(row.id, column.id)}
                        name={said.pair(labelOf(row.id), labelOf(column.id))}
                        onOpen={onOpen}
                      />
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      </CutNote>
    </>
  );
}

function MatrixCell({ cell, name, onOpen }: { cell: Cell; name: string; onOpen: (id: string) => void }) {
  if (cell.leftOut) {
    return (
      <td className="matrix-out">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{said.leftOut(name)}</span>
      </td>
    );
  }
  if (cell.events === null) {
    return (
      <td className="matrix-unknown">
        <span className="visually-hidden">{said.notCovered(name)}</span>
      </td>
    );
  }
  if (cell.events === 0) return <td className="matrix-none">0</td>;
  const told = said.cell(name, cell.events, cell.least, cell.previous);
  return (
    <td
      className={cell.least ? "matrix-least" : undefined}
      style={{ background: `color-mix(in srgb, var(--meeting) ${Math.round(8 + 52 * Math.sqrt(cell.share))}%, var(--paper))` }}
    >
      <button type="button" aria-label={told} title={told} onClick={() => onOpen(cell.pair)}>
        {formatNumber(cell.events)}
      </button>
    </td>
  );
}
