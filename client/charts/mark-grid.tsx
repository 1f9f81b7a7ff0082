import { useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { stepMark, type Along, type Mark, type MarkRows, type Position } from "./mark.ts";

interface MarkGridProps {
  rows: MarkRows;
  along: Along;
  onOpen: (mark: Mark) => void;
  onTip: (mark: Mark | null) => void;
  onIntent: () => void;
}

/** Transparent marks over a drawing: one tab stop, arrow keys walk them, Enter opens the events of one. */
export function MarkGrid({ rows, along, onOpen, onTip, onIntent }: MarkGridProps) {
  const [at, setAt] = useState<Position>({
    // What runs across is time and is read from its end, what runs downwards from its head.
    row: along === "x" || along === "lanes" ? Math.max(0, rows.findLastIndex(opensAny)) : Math.max(0, rows.findIndex(opensAny)),
    piece: 0,
  });
  const elements = useRef(new Map<string, SVGGElement>());
  // A layer of Recharts is a portal of React, which listens for focus there; browsers then let the Tab key stop at it.
  useLayoutEffect(() => {
    const drawing = elements.current.values().next().value?.ownerSVGElement;
    for (const layer of drawing?.querySelectorAll('g[class^="recharts-zIndex-layer"]') ?? []) layer.setAttribute("tabindex", "-1");
  });
  const stop = rows[at.row]?.[at.piece] ? at : { row: 0, piece: 0 };

  function press(event: KeyboardEvent, mark: Mark, position: Position): void {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (mark.opens) onOpen(mark);
      return;
    }
    const next = stepMark(rows, position, event.key, along);
    if (!next) return;
    event.preventDefault();
    setAt(next);
    elements.current.get(`${next.row}.${next.piece}`)?.focus();
  }

  return rows.map((row, rowIndex) =>
    row.map((mark, piece) => {
      const name = `${rowIndex}.${piece}`;
      const { opens } = mark;
      return (
        <g
          key={name}
          ref={(element) => {
            if (element) elements.current.set(name, element);
            else elements.current.delete(name);
          }}
          className={opens ? "mark-hit mark-hit-open" : "mark-hit"}
          role={opens ? "button" : "img"}
          aria-label={mark.label}
          tabIndex={stop.row === rowIndex && stop.piece === piece ? 0 : -1}
          onClick={() => {
            if (opens) onOpen(mark);
          }}
          onKeyDown={(event) => press(event, mark, { row: rowIndex, piece })}
          onFocus={() => {
            setAt({ row: rowIndex, piece });
            onTip(mark);
            onIntent();
          }}
          onBlur={() => onTip(null)}
          onPointerEnter={() => {
            onTip(mark);
            onIntent();
          }}
          onPointerLeave={() => onTip(null)}
        >
          <rect
            x={mark.x}
            y={mark.y}
            width={Math.max(1, mark.width)}
            height={Math.max(1, mark.height)}
            {...(along === "rank" ? { rx: mark.width / 2 } : {})}
          />
        </g>
      );
    }),
  );
}

function opensAny(row: readonly Mark[]): boolean {
  return row.some(({ opens }) => opens);
}
