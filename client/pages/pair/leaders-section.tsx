import { useQuery } from "@tanstack/react-query";
import type { Periods } from "#shared/api.ts";
import { alignedOptions } from "../../analysis-queries.ts";
import { Figure } from "../../figures/figure.tsx";
import { useNames } from "../../filters/use-names.ts";
import { periodsOptions } from "../../queries.ts";
import { EqualTable } from "../compare/equal-table.tsx";
import { PairSection } from "./pair-section.tsx";
import { pairWords as said } from "../../words/pair.ts";

const MOST_LEADERS = 4;

/** The last leaders of one side, each from the first day in office, by their contacts with the other. */
export function LeadersSection({ one, contacts }: { one: string; contacts: string }) {
  const { data: periods } = useQuery(periodsOptions([one]));
  const of = lastLeaders(periods, one);
  const search = `${contacts}&of=${of.join(",")}&terms=apart`;
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

/** Those whose terms began last, in time order. */
function lastLeaders(periods: Periods | undefined, actor: string): string[] {
  const terms = (periods?.periods ?? []).filter(({ kind, actors }) => kind === "term" && actors.some(({ id }) => id === actor));
  const people = terms.toSorted((a, b) => (a.from < b.from ? 1 : -1)).flatMap(({ person }) => (person ? [person.id] : []));
  return [...new Set(people)].slice(0, MOST_LEADERS).toReversed();
}
