import { useLayoutEffect, useState, type RefObject } from "react";

interface Heights {
  /** From the top of the document to the first row. */
  top: number;
  /** What stands over the rows when the page is scrolled: the filters and the heads of the columns. */
  head: number;
}

/** Measured whenever a part of the page grows or shrinks, because any of them may stand above the table. */
export function useHeights(table: RefObject<HTMLTableElement | null>): Heights {
  const [heights, setHeights] = useState<Heights>({ top: 0, head: 0 });
  useLayoutEffect(() => {
    const main = table.current?.closest("main");
    if (!main) return undefined;
    function measure(): void {
      const [body, cell] = [table.current?.tBodies[0], table.current?.tHead?.querySelector("th")];
      if (!body || !cell) return;
      const filters = main?.querySelector(".filters")?.getBoundingClientRect().height ?? 0;
      document.documentElement.style.setProperty("--filters-height", `${filters}px`);
      const sticks = getComputedStyle(cell).position === "sticky";
      const top = Math.round(body.getBoundingClientRect().top + window.scrollY);
      const head = Math.round(filters + (sticks ? cell.getBoundingClientRect().height : 0));
      setHeights((before) => (before.top === top && before.head === head ? before : { top, head }));
    }
    const observer = new ResizeObserver(measure);
    for (const part of [main, ...main.children]) observer.observe(part);
    return () => observer.disconnect();
  }, [table]);
  return heights;
}
