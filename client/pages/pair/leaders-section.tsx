import { useQuery } from "@tanstack/react-query";
import { alignedOptions } from "../../analysis-queries.ts";
import { Figure } from "../../figures/figure.tsx";
import { useNames } from "../../filters/use-names.ts";
import { EqualTable } from "../compare/equal-table.tsx";
import { useLeadersSearch } from "./use-leaders-search.ts";
import { PairSection } from "./pair-section.tsx";
import { pairWords as said } from "../../words/pair.ts";

/** The last leaders of one side, each from the first day in office, by their contacts with the other. */
export function LeadersSection({ one, contacts }: { one: string; contacts: string }) {
  const { periods, of, search } = useLeadersSearch(one, contacts);
  const { data, error } = useQuery({ ...alignedOptions(search), enabled: of.length > 0 });
  const nameOf = useNames([{ filter: "actor", id: one }]);
  if (periods && of.length === 0)
    return (
      <Figure id="aligned" title={said.leaders} subtitle={said.noLeaders(nameOf(one).inText)} className="pair-section" view={null}>
        {null}
      </Figure>
    );
  const lines = data?.lines.filter(({ whole }) => whole.days > 0) ?? [];
  return (
    <PairSection
      id="aligned"
      title={said.leaders}
      answer={data}
      error={error}
      search={search}
      page={`/compare?${contacts}&of=${of.join(",")}`}
    >
      {lines.length === 0 ? null : <EqualTable lines={lines} equalDays={data?.equalDays ?? null} />}
    </PairSection>
  );
}
