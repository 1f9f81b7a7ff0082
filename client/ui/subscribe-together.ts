import type { QueryCache } from "@tanstack/react-query";

/**
 * Listens to a cache: a change of filters moves hundreds of answers at once, and they are looked at together.
 * @param waitMs how long more of them are waited for
 * @returns what stops listening
 */
export function subscribeTogether(cache: QueryCache, listener: () => void, waitMs: number): () => void {
  let soon = 0;
  const stop = cache.subscribe(() => {
    soon ||= window.setTimeout(() => {
      soon = 0;
      listener();
    }, waitMs);
  });
  return () => {
    stop();
    clearTimeout(soon);
  };
}
