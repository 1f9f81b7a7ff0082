import { useQuery } from "@tanstack/react-query";
import { formatNumber, showDate } from "../../format.ts";
import { joinSearch } from "../../api.ts";
import { silenceOptions } from "../../analysis-queries.ts";
import { Link } from "../../ui/link.tsx";
import { MentionLink } from "./mention-link.tsx";
import { PairSection } from "./pair-section.tsx";
import { PlainTable } from "./plain-table.tsx";
import { pairWords as said } from "../../words/pair.ts";

interface SilenceSectionProps {
  search: string;
  /** How many are listed, here and in the file; without it few here, and all in the file. */
  limit?: number;
  page?: string;
}

/** The longest stretches without contact, and the one that goes on. */
export function SilenceSection({ search, limit, page }: SilenceSectionProps) {
  const { data, error } = useQuery(silenceOptions(joinSearch(search, `limit=${limit ?? 8}`)));
  const gaps = data ? [...(data.current ? [data.current] : []), ...data.silences] : [];
  return (
    <PairSection
      id="silence"
      title={said.titles.silence}
      answer={data}
      error={error}
      search={joinSearch(search, `limit=${limit ?? 500}`)}
      {...(page === undefined ? {} : { page })}
    >
      {data ? (
        <>
          <p className="pair-count">
            <Link to={`/events?${data.query}`}>{said.silence.contacts(data.events)}</Link>
            {data.vague === 0 ? "" : said.silence.vague(data.vague)}
          </p>
          {gaps.length === 0 ? null : (
            <PlainTable
              shape="wide"
              caption={said.silence.caption}
              head={said.silence.heads}
              numbers={[0]}
              rows={gaps.map((gap) => ({
                key: gap.from,
                cells: [
                  formatNumber(gap.days),
                  showDate(gap.from),
                  showDate(gap.to),
                  <MentionLink key="before" mention={gap.previous} />,
                  gap.next === null ? said.silence.goesOn : <MentionLink key="after" mention={gap.next} />,
                ],
              }))}
            />
          )}
        </>
      ) : null}
    </PairSection>
  );
}
