import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { LoadBoundary } from "./load-boundary.tsx";

interface PopoverProps {
  label: ReactNode;
  /** Accessible name where the label alone says too little. */
  name?: string;
  /** Name of the box, where it is not the button's. */
  boxName?: string;
  className?: string;
  onIntent?: () => void;
  children: (close: () => void) => ReactNode;
}

const MARGIN_PX = 16;

/** A button and the box it opens below itself, or above where there is more room; Escape, a click elsewhere or leaving by Tab closes it. */
export function Popover({ label, name, boxName = name, className = "button", onIntent, children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);

  // The box stays inside the window and, where there is room to its left, inside the figure it belongs to; it stands above what opens it where it would end below. Also when its content arrives later.
  useLayoutEffect(() => {
    const element = box.current;
    if (!open || !element) return undefined;
    const observer = new ResizeObserver(() => {
      element.style.translate = "0";
      element.style.translate = `${-overhang(element)}px`;
      element.classList.toggle("popover-up", opensUp(element, button.current));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [open]);

  useEffect(() => {
    if (!open) return undefined;
    const opener = button.current;
    function closeOutside(event: Event): void {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    }
    function closeOnEscape(event: KeyboardEvent): void {
      if (event.key !== "Escape") return;
      event.preventDefault();
      setOpen(false);
    }
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("focusin", closeOutside);
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("focusin", closeOutside);
      document.removeEventListener("keydown", closeOnEscape);
      // What had the focus is gone with the box: the way in gets it back.
      if (document.activeElement === document.body) opener?.focus({ preventScroll: true });
    };
  }, [open]);

  return (
    <div ref={frame} className="popover">
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={name}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onPointerEnter={onIntent}
        onFocus={onIntent}
      >
        {label}
      </button>
      {open ? (
        <div ref={box} id={id} className="popover-box" role="group" aria-label={boxName}>
          <LoadBoundary>{children(() => setOpen(false))}</LoadBoundary>
        </div>
      ) : null}
    </div>
  );
}

/** How far a box has to move left to end where its figure or the window does, and no further than the window begins. */
function overhang(box: HTMLElement): number {
  const { left, right } = box.getBoundingClientRect();
  const figure = box.closest(".figure")?.getBoundingClientRect().right ?? right;
  const over = right - Math.min(figure, document.documentElement.clientWidth - MARGIN_PX);
  return Math.min(Math.max(over, 0), Math.max(left - MARGIN_PX, 0));
}

/** Whether a box has no room below its button, and more above it. */
function opensUp(box: HTMLElement, button: HTMLElement | null): boolean {
  if (!button) return false;
  const { top, bottom } = button.getBoundingClientRect();
  const below = document.documentElement.clientHeight - bottom - MARGIN_PX;
  return box.offsetHeight > below && top - MARGIN_PX > below;
}
