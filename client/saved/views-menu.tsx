import { lazy, Suspense } from "react";
import { Popover } from "../ui/popover.tsx";
import { words } from "../words.ts";

const ViewList = lazy(() => import("./view-list.tsx").then((module) => ({ default: module.ViewList })));

/** The views a reader keeps, one press away on every page. */
export function ViewsMenu() {
  return (
    <Popover label={words.ui.views.label} name={words.ui.views.name} className="site-tool">
      {(close) => (
        <Suspense fallback={<p className="muted">{words.ui.views.loading}</p>}>
          <ViewList onOpen={close} />
        </Suspense>
      )}
    </Popover>
  );
}
