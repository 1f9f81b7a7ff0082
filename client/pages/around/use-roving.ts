import { useRef, useState, type KeyboardEvent } from "react";

interface Roving {
  /** The mark the Tab key stops at. */
  stop: number;
  ref: (index: number) => (element: SVGGElement | null) => void;
  onKey: (event: KeyboardEvent, index: number) => void;
}

/** One tab stop for a row of marks, which arrow keys, Home and End walk. */
export function useRoving(count: number): Roving {
  const [at, setAt] = useState(0);
  const elements = useRef(new Map<number, SVGGElement>());
  return {
    stop: Math.min(at, count - 1),
    ref: (index) => (element) => {
      if (element) elements.current.set(index, element);
      else elements.current.delete(index);
    },
    onKey: (event, index) => {
      const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: count - 1 }[event.key];
      if (next === undefined || next < 0 || next >= count) return;
      event.preventDefault();
      setAt(next);
      elements.current.get(next)?.focus();
    },
  };
}
