import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { subscribeTogether } from "./subscribe-together.ts";

/** Up to here a reader takes the wait for granted. */
const PATIENCE_MS = 4000;
const LOOK_MS = 100;

/** True while something in front of the reader has been asked for and not answered for too long to say nothing. */
export function useWaiting(): boolean {
  const cache = useQueryClient().getQueryCache();
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    let since = new Map<string, number>();
    let timer = 0;
    function look(): void {
      const now = Date.now();
      const asked = cache.findAll({ type: "active", fetchStatus: "fetching" });
      since = new Map(asked.map(({ queryHash }) => [queryHash, since.get(queryHash) ?? now]));
      const longest = now - Math.min(now, ...since.values());
      setWaiting(longest >= PATIENCE_MS);
      clearTimeout(timer);
      if (since.size > 0 && longest < PATIENCE_MS) timer = window.setTimeout(look, PATIENCE_MS - longest);
    }
    look();
    const stop = subscribeTogether(cache, look, LOOK_MS);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [cache]);
  return waiting;
}
