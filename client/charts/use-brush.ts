import { useEffect, useEffectEvent, useRef, useState } from "react";
import { bucketAt, type TimeScale } from "./time-scale.ts";

/** A stretch being chosen: the bucket it began at and the one it has come to. */
export interface Brush {
  anchor: number;
  head: number;
}

interface BrushOptions {
  /** The element of the drawing, whose events pass here first. */
  host: HTMLElement | null;
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
export function useBrush({ host, scale, focused, onStart, onChoose }: BrushOptions): Brush | null {
  const [brush, setBrush] = useState<Brush | null>(null);
  const press = useRef<{ x: number; anchor: number } | null>(null);
  const swallow = useRef(false);

  function drop(): void {
    press.current = null;
    setBrush(null);
  }

  function take(chosen: Brush): void {
    onChoose(chosen);
    drop();
  }

  const down = useEffectEvent((event: PointerEvent) => {
    swallow.current = false;
    const x = placeIn(host, event);
    if (!scale || event.pointerType === "touch" || event.button !== 0) return;
    if (x >= scale.start && x <= scale.start + scale.step * scale.keys.length) press.current = { x, anchor: bucketAt(scale, x) };
  });
  const move = useEffectEvent((event: PointerEvent) => {
    if (!scale || !press.current) return;
    const x = placeIn(host, event);
    if (!brush) {
      if (Math.abs(x - press.current.x) < STILL_PX) return;
      host?.setPointerCapture(event.pointerId);
      onStart();
    }
    const { anchor } = press.current;
    const head = bucketAt(scale, x);
    if (brush?.head !== head || brush.anchor !== anchor) setBrush({ anchor, head });
  });
  const up = useEffectEvent(() => {
    if (press.current && brush) {
      swallow.current = true;
      take(brush);
    }
    press.current = null;
  });
  const quit = useEffectEvent(drop);
  const click = useEffectEvent((event: MouseEvent) => {
    if (swallow.current) event.stopPropagation();
    swallow.current = false;
  });
  const key = useEffectEvent((event: KeyboardEvent) => {
    if (!scale) return;
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step !== 0 && event.shiftKey) {
      const from = brush ?? beginAt(scale.keys.indexOf(focused() ?? ""));
      if (!from) return;
      setBrush({ anchor: from.anchor, head: Math.min(scale.keys.length - 1, Math.max(0, from.head + step)) });
    } else if (event.key === "Enter" && brush) {
      take(brush);
    } else {
      if (brush && event.key.startsWith("Arrow")) drop();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
  const leave = useEffectEvent(({ relatedTarget }: FocusEvent) => {
    if (brush && !press.current && !(relatedTarget instanceof Node && host?.contains(relatedTarget))) drop();
  });
  const cancel = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    swallow.current = press.current !== null;
    drop();
  });

  useEffect(() => {
    if (!host) return undefined;
    const stop = new AbortController();
    const options = { capture: true, signal: stop.signal };
    host.addEventListener("pointerdown", (event) => down(event), options);
    host.addEventListener("pointermove", (event) => move(event), options);
    host.addEventListener("pointerup", () => up(), options);
    host.addEventListener("pointercancel", () => quit(), options);
    host.addEventListener("click", (event) => click(event), options);
    host.addEventListener("keydown", (event) => key(event), options);
    host.addEventListener("focusout", (event) => leave(event), options);
    return () => stop.abort();
  }, [host]);

  const active = brush !== null;
  useEffect(() => {
    if (!active) return undefined;
    host?.classList.add("brush-active");
    // The pointer may have left the drawing, and the focus may be anywhere.
    const listen = (event: KeyboardEvent): void => cancel(event);
    window.addEventListener("keydown", listen, true);
    return () => {
      host?.classList.remove("brush-active");
      window.removeEventListener("keydown", listen, true);
    };
  }, [active, host]);

  return brush;
}

function placeIn(host: HTMLElement | null, event: PointerEvent): number {
  return event.clientX - (host?.getBoundingClientRect().left ?? 0);
}

function beginAt(index: number): Brush | null {
  return index < 0 ? null : { anchor: index, head: index };
}
