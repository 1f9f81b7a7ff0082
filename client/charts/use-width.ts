import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** The width of an element in whole pixels, followed as it changes; null before the first measurement. */
export function useWidth(): [RefObject<HTMLDivElement | null>, number | null] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    // What is not shown has no width, as on paper or in a closed part; it keeps the one it had, and nothing is drawn less than nothing wide.
    const measure = (found: number) => (found > 0 ? setWidth(Math.floor(found)) : undefined);
    measure(element.getBoundingClientRect().width);
    const observer = new ResizeObserver(([entry]) => (entry ? measure(entry.contentRect.width) : undefined));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
