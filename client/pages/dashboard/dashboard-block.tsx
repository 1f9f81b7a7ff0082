import { lazy, memo } from "react";
import { ColumnFigure } from "../../figures/column-figure.tsx";
import type { Sides } from "../../filters/use-sides.ts";
import type { Page } from "../../page-state.ts";
import type { BlockId } from "./layout.ts";

// What stands below the first figure loads after its numbers.
const FlowFigure = lazy(() => import("../../figures/flow-figure.tsx").then((module) => ({ default: module.FlowFigure })));
const LevelFigure = lazy(() => import("../../figures/level-figure.tsx").then((module) => ({ default: module.LevelFigure })));
const MapFigure = lazy(() => import("../../figures/map-figure.tsx").then((module) => ({ default: module.MapFigure })));
const VenuesFigure = lazy(() => import("../../figures/venues-figure.tsx").then((module) => ({ default: module.VenuesFigure })));
const WaysFigure = lazy(() => import("../../figures/ways-figure.tsx").then((module) => ({ default: module.WaysFigure })));
const TimelineFigure = lazy(() => import("../../figures/timeline-figure.tsx").then((module) => ({ default: module.TimelineFigure })));
const TallyBox = lazy(() => import("./tally-box.tsx").then((module) => ({ default: module.TallyBox })));
const Latest = lazy(() => import("./latest.tsx").then((module) => ({ default: module.Latest })));

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
