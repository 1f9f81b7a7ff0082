import { lazy, Suspense, type ComponentProps } from "react";
import { LoadBoundary } from "../ui/load-boundary.tsx";
import { loadPanel } from "./load-panel.ts";

const EventPanel = lazy(() => loadPanel().then((module) => ({ default: module.EventPanel })));

/** The panel of events over a page, whose code is fetched when it is first asked for. */
export function OpenedPanel(panel: ComponentProps<typeof EventPanel>) {
  return (
    <LoadBoundary>
      <Suspense fallback={null}>
        <EventPanel {...panel} />
      </Suspense>
    </LoadBoundary>
  );
}
