import { useQueryClient } from "@tanstack/react-query";
import { startTransition, useEffect, useState } from "react";

/**
 * A value held back until the numbers of the first figure have arrived and are painted: nothing else asks or draws before that
 * figure does.
 * @param mostMs how long it is held back at most; as long as those numbers take where nothing is said
 */
export function useAfterFirst<Value>(value: Value, mostMs?: number): Value {
  const client = useQueryClient();
  const [held, setHeld] = useState(value);
  useEffect(() => {
    if (held === value) return;
    const cache = client.getQueryCache();
    let [frame, task, late] = [0, 0, 0];
    const release = (): void => startTransition(() => setHeld(() => value));
    const look = (): void => {
      if (frame !== 0 || cache.getAll().some(({ queryKey, state }) => queryKey[0] === "series" && state.fetchStatus === "fetching")) return;
      // A task begun in a frame runs when that frame is painted.
      frame = requestAnimationFrame(() => {
        task = window.setTimeout(release);
      });
    };
    const stop = cache.subscribe(({ type, query }) => {
      if (type === "updated" && query.queryKey[0] === "series" && query.state.fetchStatus !== "fetching") look();
    });
    if (mostMs !== undefined) late = window.setTimeout(release, mostMs);
    look();
    return () => {
      stop();
      cancelAnimationFrame(frame);
      clearTimeout(task);
      clearTimeout(late);
    };
  }, [client, held, value, mostMs]);
  return held;
}
