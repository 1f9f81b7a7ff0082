import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useState, useSyncExternalStore } from "react";

/** False until the first requests of a page have ended, well or not; true from then on. */
export function useOnceSettled(): boolean {
  const client = useQueryClient();
  const [gate] = useState(() => createGate(client));
  return useSyncExternalStore(gate.subscribe, gate.isOpen);
}

function createGate(client: QueryClient) {
  let open = false;
  return {
    isOpen: () => open,
    subscribe: (listener: () => void) => {
      const look = (): void => {
        if (open || client.isFetching() > 0) return;
        open = true;
        listener();
      };
      // What stands inside the page has sent its requests by now; where all is known already, none was sent.
      look();
      return client.getQueryCache().subscribe(look);
    },
  };
}
