import { DIMENSIONS } from "#shared/definitions/dimensions.ts";
import { describeTitle } from "#shared/describe.ts";
import { readableGrains } from "#shared/fit-grain.ts";
import type { Query } from "#shared/query.ts";
import { formatPage, PLAIN_VIEW } from "../../query-state.ts";
import { Link } from "../../ui/link.tsx";
import { dashboardWords as said } from "../../words/dashboard.ts";
import { words } from "../../words.ts";

/** An address that asks for more than the dashboard draws is told so, and where it is drawn. */
export function ExploreLine({ query }: { query: Query }) {
  if (!asksForMore(query)) return null;
  return (
    <p className="explore-line">
      {said.asksMore(lowerFirst(describeTitle(query, words)))}
      <Link to={`/explore${formatPage(query, PLAIN_VIEW)}`}>{said.openExplore}</Link>
    </p>
  );
}

/** The dashboard follows a grain of time that can be read; its measures and splits are its own. */
function asksForMore(query: Query): boolean {
  const { metric, by, split } = query;
  const tooFine = by === "day" && !readableGrains(query).includes(by);
  return metric !== "events" || split !== null || DIMENSIONS[by].kind !== "time" || tooFine;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
