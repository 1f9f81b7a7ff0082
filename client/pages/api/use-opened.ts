import { useEffect, useRef, useState } from "react";
import { navigate, usePlace } from "../../router.ts";
import { findEntry, type Group } from "./group-operations.ts";

interface Opened {
  ids: ReadonlySet<string>;
  toggle: (id: string, isOpen: boolean) => void;
}

/**
 * Which entries stand open. The one that the address names by its `#` is opened and brought into sight, once there is something to
 * see; the last one the reader opens becomes that of the address.
 * @param groups null while they are not there
 * @param isReady whether the page is as long as it will be
 */
export function useOpened(groups: readonly Group[] | null, isReady: boolean): Opened {
  const { path, search, hash } = usePlace();
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [followed, setFollowed] = useState("");
  const named = groups === null ? null : (findEntry(groups, hash)?.id ?? null);
  if (named !== null && followed !== hash) {
    setFollowed(hash);
    setIds(new Set([...ids, named]));
  }

  const toggled = useRef("");
  useEffect(() => {
    // What the reader opens is in sight already.
    const isOwn = hash === toggled.current;
    toggled.current = "";
    if (!isReady || hash === "" || isOwn) return;
    document.getElementById(named ?? hash)?.scrollIntoView();
  }, [isReady, named, hash]);

  return {
    ids,
    toggle: (id, isOpen) => {
      if (isOpen === ids.has(id)) return;
      setIds(new Set(isOpen ? [...ids, id] : [...ids].filter((one) => one !== id)));
      if (!isOpen && id !== named) return;
      toggled.current = isOpen ? id : "";
      setFollowed(toggled.current);
      navigate(`${path}${search}${isOpen ? `#${id}` : ""}`, "replace");
    },
  };
}
