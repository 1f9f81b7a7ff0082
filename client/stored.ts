/** Why the reader's browser keeps nothing: it does not let the page store, or has no room left. */
export type StoreFault = "blocked" | "full";

/** What the reader's own browser keeps under a name; null where it keeps nothing that can be read. */
export function readStored(key: string): unknown {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Keeps a value in the reader's own browser; says why where it cannot. */
export function writeStored(key: string, value: unknown): StoreFault | null {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return null;
  } catch (error) {
    return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "blocked";
  }
}

/** Whether the browser refuses the page its storage, as some private windows and settings do. */
export function isStorageBlocked(): boolean {
  try {
    localStorage.getItem("readout");
    return false;
  } catch {
    return true;
  }
}
