import { useEffect, useRef, type ReactNode } from "react";
import { words } from "../words.ts";

interface DrawerProps {
  label: string;
  className: string;
  /** The word of the button that closes it. */
  leave?: string;
  onClose: () => void;
  children: ReactNode;
}

/** A modal box under its name, on the browser's own dialog: it keeps the focus, closes on Escape and gives the focus back. */
export function Drawer({ label, className, leave = words.ui.close, onClose, children }: DrawerProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- a click on the backdrop closes; Escape does the same
    <dialog
      ref={ref}
      className={`drawer ${className}`}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="drawer-body">
        <header className="drawer-head">
          <h2>{label}</h2>
          <button type="button" className="button" onClick={onClose}>
            {leave}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
