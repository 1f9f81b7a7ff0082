import { useQuery } from "@tanstack/react-query";
import { unfoldingOptions } from "../../analysis-queries.ts";
import { stagesOf } from "#shared/charts/stages.ts";
import { PairSection } from "../pair/pair-section.tsx";
import { ArticleLinks } from "./article-links.tsx";
import { PlansTable } from "./plans-table.tsx";
import { StackBar } from "./stack-bar.tsx";
import { analysesWords } from "../../words/analyses.ts";

const said = analysesWords.unfolding;

/** Stages of announced contacts as bars, the share held, lead and slip, and every plan with its dated steps. */
export function UnfoldingSection({ search, page }: { search: string; page?: string }) {
  const { data, error } = useQuery(unfoldingOptions(search));
  return (
    <PairSection id="unfolding" title={said.section} answer={data} error={error} search={search} {...(page === undefined ? {} : { page })}>
      <ArticleLinks search={search} />
      {data && data.followed > 0 ? (
        <>
          <div className="stack-bars">
            {stagesOf(data).map((stage) => (
              <StackBar key={stage.id} {...stage} />
            ))}
          </div>
          <dl className="plain-facts">
            <div>
              <dt>{said.heldShare}</dt>
              <dd>{data.heldShare === null ? said.noneKnown : said.heldOf(data.held, data.announced - data.pending)}</dd>
            </div>
            <div>
              <dt>{said.lead}</dt>
              <dd>{data.medianLeadDays === null ? said.notKnown : said.days(data.medianLeadDays)}</dd>
            </div>
            <div>
              <dt>{said.slip}</dt>
              <dd>
                {said.slipOf(data.medianSlipDays, data.slips)}
                {said.unmoved(data.unmoved)}
              </dd>
            </div>
          </dl>
          <PlansTable plans={data.plans} />
        </>
      ) : null}
    </PairSection>
  );
}
