import { useQuery } from "@tanstack/react-query";
import { unfoldingOptions } from "../../analysis-queries.ts";
import { formatNumber } from "../../format.ts";
import { PairSection } from "../pair/pair-section.tsx";
import { PlansTable } from "./plans-table.tsx";
import { StackBar } from "./stack-bar.tsx";
import { stagesOf } from "./stages.ts";

/** Stages of announced contacts as bars, the share held, lead and slip, and every plan with its dated steps. */
export function UnfoldingSection({ search, page }: { search: string; page?: string }) {
  const { data, error } = useQuery(unfoldingOptions(search));
  return (
    <PairSection
      id="unfolding"
      title="As it unfolded"
      answer={data}
      error={error}
      search={search}
      {...(page === undefined ? {} : { page })}
    >
      {data && data.followed > 0 ? (
        <>
          <div className="stack-bars">
            {stagesOf(data).map((stage) => (
              <StackBar key={stage.name} {...stage} />
            ))}
          </div>
          <dl className="plain-facts">
            <div>
              <dt>Held, of the announced whose end is known</dt>
              <dd>{data.heldShare === null ? "none is known" : `${formatNumber(Math.round(data.heldShare * 100))} of 100`}</dd>
            </div>
            <div>
              <dt>Announced before the day held, in the median</dt>
              <dd>
                {data.medianLeadDays === null
                  ? "not known"
                  : `${formatNumber(data.medianLeadDays)} ${data.medianLeadDays === 1 ? "day" : "days"}`}
              </dd>
            </div>
            <div>
              <dt>Slip against the day first planned</dt>
              <dd>not known: no source of the record gives that day</dd>
            </div>
          </dl>
          <PlansTable plans={data.plans} />
        </>
      ) : null}
    </PairSection>
  );
}
