import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";

interface RowKeys {
  /** The row that has, or will have, the focus; null where it is elsewhere. */
  held: number | null;
  hold: (index: number) => void;
  handlers: {
    onKeyDown: (event: KeyboardEvent) => void;
    onFocus: (event: FocusEvent) => void;
    onBlur: (event: FocusEvent) => void;
  };
}

interface RowKeysInput {
  table: RefObject<HTMLTableElement | null>;
  total: number;
  /** Whole rows in sight, for the page keys. */
  inSight: () => number;
  reveal: (index: number) => void;
}

/** Moves the focus from row to row: arrows, page keys, Home and End; Enter follows the link that has it. */
export function useRowKeys({ table, total, inSight, reveal }: RowKeysInput): RowKeys {
  const [held, setHeld] = useState<number | null>(null);
  // A row may still be under way when the focus is sent to it.
  const wanted = useRef<number | null>(null);

  useEffect(() => {
    if (wanted.current === null) return;
    const link = table.current?.querySelector<HTMLElement>(`tr[data-index="${wanted.current}"] th a`);
    if (!link) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
  });

  function hold(index: number): void {
    wanted.current = index;
    setHeld(index);
  }

  function press(event: KeyboardEvent): void {
    const from = wanted.current ?? rowOf(event.target);
    if (from === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const to = target(event.key, from, total, inSight());
    if (to === null) return;
    event.preventDefault();
    const index = Math.min(Math.max(to, 0), total - 1);
    hold(index);
    reveal(index);
  }

  return {
    held,
    hold,
    handlers: {
      onKeyDown: press,
      onFocus: ({ target: element }) => {
        const index = rowOf(element);
        if (index !== null && wanted.current === null) setHeld(index);
      },
      onBlur: ({ relatedTarget }) => {
        if (wanted.current === null && !(relatedTarget instanceof Node && table.current?.contains(relatedTarget))) setHeld(null);
      },
    },
  };
}

function target(key: string, from: number, total: number, inSight: number): number | null {
  switch (key) {
    case "ArrowDown":
      return from + 1;
    case "ArrowUp":
      return from - 1;
    case "PageDown":
      return from + inSight;
    case "PageUp":
      return from - inSight;
    case "Home":
      return 0;
    case "End":
      return total - 1;
    default:
      return null;
  }
}

function rowOf(element: EventTarget): number | null {
  const index = element instanceof Element ? element.closest("tbody tr[data-index]")?.getAttribute("data-index") : null;
  return index === null || index === undefined ? null : Number(index);
}
