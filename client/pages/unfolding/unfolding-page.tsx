import "../../styles/pair.css";
import { formatQuery } from "#shared/query.ts";
import { AnalysisFrame } from "../analysis/analysis-frame.tsx";
import { useAnalysis } from "../analysis/use-analysis.ts";
import { UnfoldingSection } from "./unfolding-section.tsx";

const START = "actor=USA&with=RUS";

/** How contacts went on from the first word of them to their end. */
export function UnfoldingPage() {
  const { query, faults, mended, today, setQuery } = useAnalysis([], START);
  return (
    <AnalysisFrame
      title="From the first report to the end"
      about="Meetings and calls whose steps the record dates: reported, announced, confirmed, then held, postponed, cancelled or denied. Most contacts are known from their end alone, and are not here."
      query={query}
      faults={faults}
      mended={mended}
      today={today}
      onChange={setQuery}
    >
      <UnfoldingSection search={formatQuery(query)} />
    </AnalysisFrame>
  );
}
