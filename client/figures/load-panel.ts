/** The panel of events is fetched at the first sign of interest in a mark, not with the page. */
export function loadPanel() {
  return import("./event-panel.tsx");
}

export function preloadPanel(): void {
  void loadPanel().catch(() => {
    // Offline: opening the panel will say so.
  });
}
