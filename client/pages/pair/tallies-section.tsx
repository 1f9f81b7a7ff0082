import { useQuery } from "@tanstack/react-query";
import type { Query } from "#shared/query.ts";
import { showDate } from "../../format.ts";
import { inEnglish } from "../../language.ts";
import { periodsOptions, talliesOptions } from "../../queries.ts";
import { useRecordSearch } from "../../record-asked.ts";
import { chooseTallies, searchOf } from "../tallies/choose-tallies.ts";
import { describeGroups } from "../tallies/describe-groups.ts";
import { TallyVerdict } from "../tallies/tally-verdict.tsx";
import { TallyWhy } from "../tallies/tally-why.tsx";
import { PairSection } from "./pair-section.tsx";
import { PlainTable } from "./plain-table.tsx";
import { pairWords as said } from "../../words/pair.ts";

/** What others counted of the two sides, each against the record, with the reason where they differ. */
export function TalliesSection({ pair, sides }: { pair: Query; sides: readonly string[] }) {
  const record = useRecordSearch();
  const { data, error } = useQuery(talliesOptions(record));
  const { data: periods } = useQuery(periodsOptions(sides));
  const near = data && periods ? chooseTallies(data.tallies, pair, periods) : null;
  const answer =
    near === null || data === undefined
      ? undefined
      : {
          finding: near.length === 0 ? said.tallies.none : said.tallies.told(near.length, describeGroups(near)),
          sentence: said.tallies.looked,
          vintage: data.vintage,
        };
  return (
    <PairSection
      id="tallies"
      title={said.tallies.title}
      answer={answer}
      error={error}
      search={searchOf(near ?? [], record)}
      file={near?.length === 0 ? null : "/tallies"}
      page="/tallies"
    >
      {near === null || near.length === 0 ? null : (
        <PlainTable
          shape="long"
          caption={said.tallies.caption}
          head={said.tallies.heads}
          rows={near.map((tally) => ({
            key: tally.id,
            cells: [
              <span key="claim" {...inEnglish}>
                {tally.claim}
              </span>,
              `${tally.citation.publisher}${tally.citation.publishedOn === null ? "" : `, ${showDate(tally.citation.publishedOn)}`}`,
              <TallyVerdict key="verdict" tally={tally} />,
              <span key="reason" className="muted">
                <TallyWhy tally={tally} />
              </span>,
            ],
          }))}
        />
      )}
    </PairSection>
  );
}
