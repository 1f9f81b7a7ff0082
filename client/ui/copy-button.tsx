import { useState } from "react";
import { words } from "../words.ts";

interface CopyButtonProps {
  label: string;
  className: string;
  /** Begun when pressed; rejects where nothing could be copied. */
  copy: () => Promise<void>;
  /** Said where the browser does not let a page copy. */
  otherwise: string;
}

const SAID_MS = 2000;

/** Copies something, and says so where the reader looks. */
export function CopyButton({ label, className, copy, otherwise }: CopyButtonProps) {
  const [said, setSaid] = useState<string | null>(null);
  async function press(): Promise<void> {
    try {
      await copy();
      setSaid(words.ui.copied);
    } catch {
      setSaid(otherwise);
    }
    setTimeout(() => setSaid(null), SAID_MS);
  }
  return (
    <button type="button" className={className} onClick={() => void press()}>
      <span aria-live="polite">{said ?? label}</span>
    </button>
  );
}
