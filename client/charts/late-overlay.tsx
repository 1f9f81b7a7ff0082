import { lazy, Suspense, useEffect, useState, type ComponentProps, type RefObject } from "react";
import type { Overlay as Loaded } from "./overlay.tsx";

const Overlay = lazy(() => import("./overlay.tsx").then((module) => ({ default: module.Overlay })));

type LateOverlayProps = Omit<ComponentProps<typeof Loaded>, "host"> & { host: RefObject<HTMLElement | null> };

/** The layer over a drawing, fetched once the drawing stands: nobody looks around or chooses before. */
export function LateOverlay({ host, ...layer }: LateOverlayProps) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setElement(host.current));
    return () => cancelAnimationFrame(frame);
  }, [host]);
  return <Suspense fallback={null}>{element ? <Overlay host={element} {...layer} /> : null}</Suspense>;
}
