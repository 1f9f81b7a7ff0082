import { useSyncExternalStore } from "react";
import { inLanguage, withoutLanguage } from "./language.ts";

/** Where the reader is: the path and the raw search text, which holds the whole state of a page but for its language. */
export interface Place {
  path: string;
  search: string;
  /** The part of the page that is named, without its `#`. */
  hash: string;
  /** The list or chart this page was reached from; null where it was opened by its address. */
  from: string | null;
}

let place = readPlace();
const listeners = new Set<() => void>();

export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => place);
}

/** Goes to an address of this site; a new path starts at its top, a new state of the same page stays where it is. */
export function navigate(to: string, how: "push" | "replace" = "push"): void {
  const from = place.path;
  if (to === `${place.path}${place.search}${place.hash === "" ? "" : `#${place.hash}`}`) return;
  // One event after another still leads back to the list of the first.
  const origin = /^\/events\/./.test(from) ? place.from : `${place.path}${place.search}`;
  if (how === "push") history.pushState({ from: origin }, "", inLanguage(to));
  else history.replaceState(history.state, "", inLanguage(to));
  announce();
  if (place.path !== from) window.scrollTo(0, 0);
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener("popstate", announce);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("popstate", announce);
  };
}

function announce(): void {
  place = readPlace();
  for (const listener of listeners) listener();
}

function readPlace(): Place {
  const state: unknown = history.state;
  const from = typeof state === "object" && state !== null && "from" in state && typeof state.from === "string" ? state.from : null;
  return { path: window.location.pathname, search: withoutLanguage(window.location.search), hash: window.location.hash.slice(1), from };
}
