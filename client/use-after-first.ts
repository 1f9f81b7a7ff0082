import { useQueryClient } from "@tanstack/react-query";
import { startTransition, useEffect, useState } from "react";

/**
 * A value held back until the numbers in flight have arrived and are painted: what stands below the first figure neither
 * asks nor draws before that figure does.
 */
export function useAfterFirst<Value>(value: Value): Value {
  const client = useQueryClient();
  const [held, setHeld] = useState(value);
  useEffect(() => {
    if (held === value) return;
    let [frame, task] = [0, 0];
    const look = (): void => {
      if (frame !== 0 || client.isFetching({ queryKey: ["series"] }) > 0) return;
      // A task begun in a frame runs when that frame is painted.
      frame = requestAnimationFrame(() => {
        task = window.setTimeout(() => startTransition(() => setHeld(() => value)));
      });
    };
    const stop = client.getQueryCache().subscribe(look);
    look();
    return () => {
      stop();
      cancelAnimationFrame(frame);
      clearTimeout(task);
    };
  }, [client, held, value]);
  return held;
}
