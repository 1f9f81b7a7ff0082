import type { Page } from "playwright-core";

export interface FirstLoad {
  firstChartMs: number;
  /** Sum of the shifts no input explains. */
  layoutShift: number;
  /** Kilobytes of JavaScript as sent, compressed. */
  scriptKb: number;
}

interface Watched {
  shift: number;
  firstChart: number;
  painted: Promise<number>;
  arm: () => void;
}

/** Puts a watch into the page before its own scripts run. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: Watched = { shift: 0, firstChart: 0, painted: Promise.resolve(0), arm };
    Object.assign(globalThis, { watched });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
        if (!hadRecentInput) watched.shift += value;
      }
    }).observe({ type: "layout-shift", buffered: true });
    new MutationObserver((_, observer) => {
      if (document.querySelector("#calls .piece") === null) return;
      observer.disconnect();
      void afterPaint().then((time) => (watched.firstChart = time));
    }).observe(document, { childList: true, subtree: true });

    /** From the next input on, `painted` is the time until the first figure stands there with its new numbers. */
    function arm(): void {
      const [address, before] = [location.search, readFigure()];
      watched.painted = new Promise((resolve, reject) => {
        let start = 0;
        // Other filters may leave the same words; the figure has then waited for them.
        let waited = false;
        const hear = (event: Event): void => {
          start ||= event.timeStamp;
        };
        const inputs = ["keydown", "click", "input"];
        for (const input of inputs) addEventListener(input, hear, { capture: true });
        const observer = new MutationObserver(() => {
          const now = readFigure();
          waited ||= now === null;
          if (start === 0 || location.search === address || now === null || (now === before && !waited)) return;
          end();
          void afterPaint().then((time) => resolve(time - start));
        });
        const late = setTimeout(() => {
          end();
          reject(new Error(`the first figure did not change: ${address} to ${location.search}`));
        }, 5_000);
        observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
        function end(): void {
          clearTimeout(late);
          observer.disconnect();
          for (const input of inputs) removeEventListener(input, hear, { capture: true });
        }
      });
    }

    /** What the first figure says and draws; null while it waits for its numbers. */
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the script goes into the page as one function
    function readFigure(): string | null {
      const figure = document.querySelector("main section.figure");
      if (figure === null || figure.getAttribute("aria-busy") === "true") return null;
      const drawn = [...figure.querySelectorAll(".piece")].map((piece) => piece.getAttribute("height") ?? piece.getAttribute("d"));
      return `${figure.textContent ?? ""} ${drawn.join(" ")}`;
    }

    /** A task begun in a frame runs when style, layout and paint of that frame are done. */
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the script goes into the page as one function
    function afterPaint(): Promise<number> {
      return new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
    }
  });
}

/** Milliseconds from the next input to the paint of the first figure's new numbers. */
export async function timeChange(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched.arm());
  await act();
  return page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched.painted);
}

export async function readFirstLoad(page: Page): Promise<FirstLoad> {
  return page.evaluate(() => {
    const { watched } = globalThis as unknown as { watched: Watched };
    const scripts = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js"));
    const bytes = scripts.reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0);
    return {
      firstChartMs: Math.round(watched.firstChart),
      layoutShift: Math.round(watched.shift * 10_000) / 10_000,
      scriptKb: Math.round(bytes / 1000),
    };
  });
}
