import { useEffect, useRef, type ReactNode } from "react";

interface DrawerProps {
  label: string;
  className: string;
  onClose: () => void;
  children: ReactNode;
}

/** A modal box on the browser's own dialog: it keeps the focus, closes on Escape and gives the focus back. */
export function Drawer({ label, className, onClose, children }: DrawerProps) {
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
      <div className="drawer-body">{children}</div>
    </dialog>
  );
}
