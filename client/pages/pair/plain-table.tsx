import type { ReactNode } from "react";
import { pairWords } from "../../words/pair.ts";
import { TableFrame } from "../../ui/table-frame.tsx";

interface PlainTableProps {
  caption: string;
  head: readonly string[];
  /** The first cell of a row names it. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  /** Columns of numbers, from 0. */
  numbers?: readonly number[];
  /** Wide ones scroll sideways where there is no room, long ones downwards. */
  shape?: "wide" | "long";
}

/** A small table with its caption in sight; on paper it stands whole. */
export function PlainTable({ caption, head, rows, numbers, shape }: PlainTableProps) {
  if (rows.length === 0) {
    return (
      <p className="figure-note">
        {caption}: {pairWords.nothingListed}
      </p>
    );
  }
  const align = (index: number) => (numbers?.includes(index) ? "number" : undefined);
  return (
    <TableFrame
      className={shape === undefined ? "plain-frame" : `plain-frame plain-${shape}${shape === "wide" ? " stackable" : ""}`}
      label={caption}
    >
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((name, index) => (
              <th key={name} scope="col" className={align(index)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={head[index]} scope="row" className={align(index)}>
                    {cell}
                  </th>
                ) : (
                  <td key={head[index]} className={align(index)} data-head={head[index]}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
