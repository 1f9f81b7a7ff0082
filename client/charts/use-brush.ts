import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from "react";
import { bucketAt, type TimeScale } from "./time-scale.ts";

/** A stretch being chosen: the bucket it began at and the one it has come to. */
export interface Brush {
  anchor: number;
  head: number;
}

interface BrushOptions {
  /** Null where nothing can be chosen. */
  scale: TimeScale | null;
  /** Key of the bucket under the focus. */
  focused: () => string | null;
  /** A stretch begins: what a mark says gives way. */
  onStart: () => void;
  onChoose: (brush: Brush) => void;
}

/** A press this still is a click on a mark. */
const STILL_PX = 6;

/**
 * Choosing buckets: with a mouse or a pen from one to another, with Shift and the arrows from the focused one. Enter takes the
 * stretch, Escape leaves it. A finger scrolls the page.
 */
export function useBrush({ scale, focused, onStart, onChoose }: BrushOptions) {
  const [brush, setBrush] = useState<Brush | null>(null);
  const press = useRef<{ x: number; anchor: number } | null>(null);
  const swallow = useRef(false);

  function drop(): void {
    press.current = null;
    setBrush(null);
  }

  const cancel = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    swallow.current = press.current !== null;
    drop();
  });
  const active = brush !== null;
  // The pointer may have left the drawing, and the focus may be anywhere.
  useEffect(() => {
    if (!active) return undefined;
    window.addEventListener("keydown", cancel, true);
    return () => window.removeEventListener("keydown", cancel, true);
  }, [active]);

  const handlers = {
    onPointerDownCapture: (event: PointerEvent<HTMLElement>) => {
      swallow.current = false;
      if (!scale || event.pointerType === "touch" || event.button !== 0) return;
      const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
      if (x < scale.start || x > scale.start + scale.step * scale.keys.length) return;
      press.current = { x, anchor: bucketAt(scale, x) };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!scale || !press.current) return;
      const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
      if (!active) {
        if (Math.abs(x - press.current.x) < STILL_PX) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        onStart();
      }
      const next = { anchor: press.current.anchor, head: bucketAt(scale, x) };
      if (brush?.head !== next.head || brush.anchor !== next.anchor) setBrush(next);
    },
    onPointerUp: () => {
      const chosen = press.current && brush;
      if (chosen) {
        swallow.current = true;
        onChoose(chosen);
        drop();
      }
      press.current = null;
    },
    onPointerCancel: drop,
    onClickCapture: (event: MouseEvent) => {
      if (swallow.current) event.stopPropagation();
      swallow.current = false;
    },
    onKeyDownCapture: (event: KeyboardEvent) => {
      if (!scale) return;
      const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
      if (step !== 0 && event.shiftKey) {
        const from = brush ?? beginAt(scale.keys.indexOf(focused() ?? ""));
        if (!from) return;
        setBrush({ anchor: from.anchor, head: Math.min(scale.keys.length - 1, Math.max(0, from.head + step)) });
      } else if (event.key === "Enter" && brush) {
        onChoose(brush);
        drop();
      } else {
        if (brush && event.key.startsWith("Arrow")) drop();
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      if (brush && !press.current && !event.currentTarget.contains(event.relatedTarget)) drop();
    },
  };
  return { brush, handlers };
}

function beginAt(index: number): Brush | null {
  return index < 0 ? null : { anchor: index, head: index };
}
