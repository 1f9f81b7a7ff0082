import type { Band } from "../../charts/bands.ts";
import type { ColumnData } from "../../charts/series.ts";
import { ColumnFigure } from "../../figures/column-figure.tsx";
import { Strip } from "../../figures/strip.tsx";
import { VenuesFigure } from "../../figures/venues-figure.tsx";
import { WaysFigure } from "../../figures/ways-figure.tsx";
import type { Sides } from "../../filters/use-sides.ts";
import type { Page } from "../../page-state.ts";
import { Latest } from "./latest.tsx";
import { Lead } from "./lead.tsx";
import { TallyBox } from "./tally-box.tsx";

interface DashboardBodyProps {
  page: Page;
  sides: Sides;
  bandsOf: (data: ColumnData) => readonly Band[];
}

/** Finding, figures and charts, in reading order. */
export function DashboardBody({ page, sides, bandsOf }: DashboardBodyProps) {
  return (
    <>
      <Lead query={page.query} sides={sides} />
      <Strip page={page} sides={sides} />
      <div className="grid">
        <ColumnFigure id="calls" page={page} bandsOf={bandsOf} height={300} className="span-8" />
        <TallyBox query={page.query} />
        <ColumnFigure id="sanctions" page={page} bandsOf={() => []} height={270} className="span-4" />
        <VenuesFigure page={page} height={270} className="span-4" />
        <WaysFigure id="expulsions" page={page} sides={sides} bandsOf={() => []} height={270} className="span-4" />
        <WaysFigure id="visits" page={page} sides={sides} bandsOf={bandsOf} height={290} className="span-8" />
        <Latest query={page.query} />
      </div>
    </>
  );
}
