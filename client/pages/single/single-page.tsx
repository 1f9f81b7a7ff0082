import "../../styles/pair.css";
import { formatQuery } from "#shared/query.ts";
import { START_ANALYSES } from "#shared/start-analyses.ts";
import { AnalysisFrame } from "../analysis/analysis-frame.tsx";
import { useAnalysis } from "../analysis/use-analysis.ts";
import { LadderSection } from "../pair/ladder-section.tsx";
import { ReadoutsSection } from "../pair/readouts-section.tsx";
import { ReciprocitySection } from "../pair/reciprocity-section.tsx";
import { WithinField } from "../pair/within-field.tsx";
import { SilenceSection } from "../pair/silence-section.tsx";
import { analysesWords } from "../../words/analyses.ts";
import { pairWords } from "../../words/pair.ts";

/** As many stretches as the API lists where nobody says how many. */
const LISTED = 20;

/** The analyses that the page of two sides shows one below the other, each alone and of any query: what their citations point at. */
export type SingleAnalysis = "silence" | "reciprocity" | "ladder" | "readouts";

export function SinglePage({ of }: { of: SingleAnalysis }) {
  const page = useAnalysis(`/${of}`, START_ANALYSES[of]);
  const search = page.asked;
  return (
    <AnalysisFrame
      title={pairWords.titles[of]}
      about={analysesWords.single[of]}
      page={page}
      counted={{ by: `/${of}`, search }}
      controls={
        of === "ladder" ? <WithinField within={page.own.get("within")} onChange={(days) => page.setOwn("within", days)} /> : undefined
      }
    >
      {of === "silence" ? <SilenceSection search={formatQuery(page.query)} limit={Number(page.own.get("limit") ?? LISTED)} /> : null}
      {of === "reciprocity" ? <ReciprocitySection search={search} /> : null}
      {of === "ladder" ? <LadderSection search={search} /> : null}
      {of === "readouts" ? <ReadoutsSection search={search} /> : null}
    </AnalysisFrame>
  );
}
