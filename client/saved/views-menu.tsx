import { lazy, Suspense } from "react";
import { Popover } from "../ui/popover.tsx";

const ViewList = lazy(() => import("./view-list.tsx").then((module) => ({ default: module.ViewList })));

/** The views a reader keeps, one press away on every page. */
export function ViewsMenu() {
  return (
    <Popover label="Views" name="Saved views" className="site-tool">
      {(close) => (
        <Suspense fallback={<p className="muted">Loading your views …</p>}>
          <ViewList onOpen={close} />
        </Suspense>
      )}
    </Popover>
  );
}
