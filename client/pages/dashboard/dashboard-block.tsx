import { lazy, memo } from "react";
import { ColumnFigure } from "../../figures/column-figure.tsx";
import type { Sides } from "../../filters/use-sides.ts";
import type { Page } from "../../page-state.ts";
import type { BlockId } from "./layout.ts";

// What stands below the first figure loads after its numbers.
const loadMore = () => import("./more-blocks.tsx");
const FlowFigure = lazy(() => loadMore().then(({ FlowFigure: more }) => ({ default: more })));
const LevelFigure = lazy(() => loadMore().then(({ LevelFigure: more }) => ({ default: more })));
const MapFigure = lazy(() => loadMore().then(({ MapFigure: more }) => ({ default: more })));
const VenuesFigure = lazy(() => loadMore().then(({ VenuesFigure: more }) => ({ default: more })));
const WaysFigure = lazy(() => loadMore().then(({ WaysFigure: more }) => ({ default: more })));
const TimelineFigure = lazy(() => loadMore().then(({ TimelineFigure: more }) => ({ default: more })));
const TallyBox = lazy(() => loadMore().then(({ TallyBox: more }) => ({ default: more })));
const Latest = lazy(() => loadMore().then(({ Latest: more }) => ({ default: more })));

interface DashboardBlockProps {
  id: BlockId;
  page: Page;
  sides: Sides;
  className: string;
}

/** One block of the page: a figure with its settings, the published counts or the latest events. */
export const DashboardBlock = memo(function DashboardBlock({ id, page, sides, className }: DashboardBlockProps) {
  const plain = { page, className };
  switch (id) {
    case "calls":
      return <ColumnFigure {...plain} id={id} wide height={300} />;
    case "sanctions":
      return <ColumnFigure {...plain} id={id} wide={false} height={270} />;
    case "listings":
      return <FlowFigure {...plain} height={270} />;
    case "stock":
      return <LevelFigure {...plain} height={270} />;
    case "venues":
      return <VenuesFigure {...plain} height={270} />;
    case "map":
      return <MapFigure {...plain} />;
    case "expulsions":
      return <WaysFigure {...plain} id={id} sides={sides} wide={false} height={270} />;
    case "visits":
      return <WaysFigure {...plain} id={id} sides={sides} wide height={290} />;
    case "timeline":
      return <TimelineFigure {...plain} />;
    case "tallies":
      return <TallyBox {...plain} />;
    case "latest":
      return <Latest query={page.query} className={className} />;
  }
});
