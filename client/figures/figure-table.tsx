import type { TableData } from "./table-data.ts";
import { TableFrame } from "../ui/table-frame.tsx";
import { words } from "../words.ts";

interface FigureTableProps {
  table: TableData;
  caption: string;
  /** Opens the events of a row; absent where a row stands for two lists. */
  onOpen?: (key: string) => void;
}

/** The chart's numbers as a real table, scrolling inside its own frame where it is long. */
export function FigureTable({ table, caption, onOpen }: FigureTableProps) {
  const noted = table.head.includes(words.figures.table.note);
  return (
    <TableFrame className="table-frame" label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {onOpen && row.events > 0 ? (
                  <button type="button" className="row-button" onClick={() => onOpen(row.key)}>
                    {row.label}
                    <span className="visually-hidden">{words.figures.table.open}</span>
                  </button>
                ) : (
                  row.label
                )}
              </th>
              {row.cells.map((cell, index) => (
                <td key={table.head[index + 1] ?? index}>{cell}</td>
              ))}
              {noted ? <td className="note">{row.note}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
