import { useState } from "react";

interface CopyLinkProps {
  className: string;
}

/** Copies the address, which holds the whole state of the page. */
export function CopyLink({ className }: CopyLinkProps) {
  const [said, setSaid] = useState<string | null>(null);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setSaid("Copied");
    } catch {
      setSaid("Copy the address bar");
    }
    setTimeout(() => setSaid(null), 2000);
  }
  return (
    <button type="button" className={className} onClick={() => void copy()}>
      <span aria-live="polite">{said ?? "Copy link"}</span>
    </button>
  );
}
