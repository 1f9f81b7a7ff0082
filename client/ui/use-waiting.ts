import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";

/** Up to here a reader takes the wait for granted. */
const PATIENCE_MS = 4000;
/** A change of filters moves hundreds of answers at once: they are looked at together. */
const LOOK_MS = 100;

/** True while something in front of the reader has been asked for and not answered for too long to say nothing. */
export function useWaiting(): boolean {
  const cache = useQueryClient().getQueryCache();
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    let since = new Map<string, number>();
    let [timer, soon] = [0, 0];
    function look(): void {
      soon = 0;
      const now = Date.now();
      const asked = cache.findAll({ type: "active", fetchStatus: "fetching" });
      since = new Map(asked.map(({ queryHash }) => [queryHash, since.get(queryHash) ?? now]));
      const longest = now - Math.min(now, ...since.values());
      setWaiting(longest >= PATIENCE_MS);
      clearTimeout(timer);
      if (since.size > 0 && longest < PATIENCE_MS) timer = window.setTimeout(look, PATIENCE_MS - longest);
    }
    look();
    const stop = cache.subscribe(() => {
      soon ||= window.setTimeout(look, LOOK_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
      clearTimeout(soon);
    };
  }, [cache]);
  return waiting;
}
