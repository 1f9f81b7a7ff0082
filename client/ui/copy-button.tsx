import { useState } from "react";

interface CopyButtonProps {
  label: string;
  className: string;
  /** Asked for when pressed. */
  text: () => string;
  /** Said where the browser does not let a page copy. */
  otherwise: string;
}

/** Copies a text, and says so where the reader looks. */
export function CopyButton({ label, className, text, otherwise }: CopyButtonProps) {
  const [said, setSaid] = useState<string | null>(null);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text());
      setSaid("Copied");
    } catch {
      setSaid(otherwise);
    }
    setTimeout(() => setSaid(null), 2000);
  }
  return (
    <button type="button" className={className} onClick={() => void copy()}>
      <span aria-live="polite">{said ?? label}</span>
    </button>
  );
}
