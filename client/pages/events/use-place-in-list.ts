import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { EventItem } from "#shared/api.ts";
import { formatCursor } from "#shared/cursor.ts";
import { eventBlockOptions, eventPlaceOptions } from "../../queries.ts";
import { blocksOf, type WholeList } from "./use-whole-list.ts";

interface PlaceInput {
  list: WholeList;
  /** Cursor in the address. */
  at: string | null;
  /** The first row in sight, and its event where it is there. */
  first: number;
  event: EventItem | undefined;
  /** The list in sight is the one the address asks for, and stands where it belongs. */
  ready: boolean;
  goTo: (index: number) => Promise<void>;
  onAt: (at: string | null) => void;
}

const WAIT_MS = 250;
/** Rows that may be drawn around the one that is gone to. */
const NEAR = 40;

/**
 * Keeps the place of the reader in the address, as the cursor of the first row in sight, and goes back to it: after a reload,
 * on the way back, and for whoever is sent the address. Answers how to note the place at once, before a page is left.
 */
export function usePlaceInList({ list, at, first, event, ready, goTo, onAt }: PlaceInput): () => void {
  const client = useQueryClient();
  // Where the reader was brought, or was seen; on the way there, nothing is noted.
  const known = useRef<{ name: string; at: string | null } | null>(null);
  const travelling = useRef(false);

  useEffect(() => {
    if (!ready || (known.current?.name === list.name && known.current.at === at)) return;
    const opened = known.current === null;
    const goal = { name: list.name, at };
    known.current = goal;
    travelling.current = at !== null;
    if (at === null) {
      if (opened) window.scrollTo(0, 0);
      else void goTo(0);
      return;
    }
    async function travel(): Promise<void> {
      try {
        const found = await client.query(eventPlaceOptions(list.query, list.order, at));
        const index = Math.min(Math.max(found, 0), list.head.total - 1);
        // Rows that grow as their events arrive would push the place away.
        const near = blocksOf([Math.max(index - NEAR, 0), index, Math.min(index + NEAR, list.head.total - 1)]);
        await Promise.all(near.map((block) => client.query(eventBlockOptions(list.query, list.order, block))));
        if (known.current === goal) await goTo(index);
      } catch {
        // A cursor that means nothing leaves the reader at the head of the list.
      }
      if (known.current === goal) travelling.current = false;
    }
    void travel();
  }, [ready, at, list, goTo, client]);

  /** False where the first row in sight is still under way. */
  function note(): boolean {
    if (!ready || travelling.current || known.current?.name !== list.name) return true;
    if (first > 0 && !event) return false;
    const seen = first > 0 && event ? formatCursor(list.order, event) : null;
    if (seen !== at) {
      known.current = { name: list.name, at: seen };
      onAt(seen);
    }
    return true;
  }
  const latest = useRef(note);
  useEffect(() => {
    latest.current = note;
  });

  useEffect(() => {
    let timer = 0;
    function wait(): void {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (!latest.current()) wait();
      }, WAIT_MS);
    }
    // The browser would scroll back to a height that a list under way does not have.
    history.scrollRestoration = "manual";
    window.addEventListener("scroll", wait, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener("scroll", wait);
      history.scrollRestoration = "auto";
    };
  }, []);
  return note;
}
