import { useEffect, useState } from "react";
import { navigate, usePlace } from "../../router.ts";

const NAME = "q";
const WAIT_MS = 250;

/** The words the addresses are filtered by, as they are typed; they stand in the address of the page once the reader pauses. */
export function useFilterText(): [string, (typed: string) => void] {
  const { path, search } = usePlace();
  const told = new URLSearchParams(search).get(NAME) ?? "";
  const [draft, setDraft] = useState<{ typed: string; of: string } | null>(null);
  // Where the address has changed since, it is what counts.
  const typed = draft?.of === told ? draft.typed : told;

  useEffect(() => {
    if (typed === told) return undefined;
    const timer = setTimeout(() => {
      const parameters = new URLSearchParams(search);
      if (typed.trim() === "") parameters.delete(NAME);
      else parameters.set(NAME, typed);
      const text = parameters.toString();
      navigate(text === "" ? path : `${path}?${text}`, "replace");
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [path, search, told, typed]);

  return [typed, (next) => setDraft({ typed: next, of: told })];
}
