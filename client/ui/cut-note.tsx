import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { words } from "../words.ts";

/** A frame that scrolls, with a note above it while a part of what it holds is out of sight. */
export function CutNote({ children }: { children: ReactNode }) {
  const around = useRef<HTMLDivElement>(null);
  const [cut, setCut] = useState(false);
  useLayoutEffect(() => {
    const frame = around.current?.lastElementChild;
    if (!frame) return;
    const measure = () => setCut(frame.scrollWidth > frame.clientWidth + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    if (frame.firstElementChild) observer.observe(frame.firstElementChild);
    measure();
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={around} className="cut-note">
      {cut ? <p className="muted">{words.ui.tableCut}</p> : null}
      {children}
    </div>
  );
}
