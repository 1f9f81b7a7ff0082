import "../../styles/pair.css";
import { formatQuery } from "#shared/query.ts";
import { START_ANALYSES } from "#shared/start-analyses.ts";
import { AnalysisFrame } from "../analysis/analysis-frame.tsx";
import { useAnalysis } from "../analysis/use-analysis.ts";
import { UnfoldingSection } from "./unfolding-section.tsx";
import { analysesWords } from "../../words/analyses.ts";

const said = analysesWords.unfolding;

/** How contacts went on from the first word of them to their end. */
export function UnfoldingPage() {
  const page = useAnalysis("/unfolding", START_ANALYSES.unfolding);
  const search = formatQuery(page.query);
  return (
    <AnalysisFrame title={said.title} about={said.about} page={page} counted={{ by: "/unfolding", search }}>
      <UnfoldingSection search={search} />
    </AnalysisFrame>
  );
}
