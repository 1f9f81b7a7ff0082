import { useRef, type PointerEvent } from "react";

interface MapDrag {
  /** True from the first pixels of a pull to the next press: what it passes over, or ends on, is not meant. */
  isPulling: () => boolean;
  handlers: Record<"onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerLeave", (event: PointerEvent) => void>;
}

/** A press this still is a click. */
const STILL_PX = 4;

/** Pulls of the mouse; a finger scrolls the page. */
export function useMapDrag(onMove: (dx: number, dy: number) => void): MapDrag {
  const at = useRef<{ x: number; y: number } | null>(null);
  const pulling = useRef(false);
  const end = (): void => {
    at.current = null;
  };
  return {
    isPulling: () => pulling.current,
    handlers: {
      onPointerDown: ({ pointerType, button, clientX: x, clientY: y }) => {
        pulling.current = false;
        at.current = pointerType === "mouse" && button === 0 ? { x, y } : null;
      },
      onPointerMove: ({ clientX: x, clientY: y }) => {
        if (!at.current) return;
        const [dx, dy] = [x - at.current.x, y - at.current.y];
        if (!pulling.current && Math.hypot(dx, dy) < STILL_PX) return;
        pulling.current = true;
        at.current = { x, y };
        onMove(dx, dy);
      },
      onPointerUp: end,
      onPointerLeave: end,
    },
  };
}
