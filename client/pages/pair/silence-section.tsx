import { useQuery } from "@tanstack/react-query";
import { formatNumber, showDate } from "../../format.ts";
import { silenceOptions } from "../../analysis-queries.ts";
import { Link } from "../../ui/link.tsx";
import { MentionLink } from "./mention-link.tsx";
import { PairSection } from "./pair-section.tsx";
import { PlainTable } from "./plain-table.tsx";

/** The longest stretches without contact, and the one that goes on. */
export function SilenceSection({ search }: { search: string }) {
  const { data, error } = useQuery(silenceOptions(`${search}&limit=8`));
  const gaps = data ? [...(data.current ? [data.current] : []), ...data.silences] : [];
  return (
    <PairSection id="silence" title="Silence" answer={data} error={error} search={`${search}&limit=500`}>
      {data ? (
        <>
          <p className="pair-count">
            <Link to={`/events?${data.query}`}>{formatNumber(data.events)} contacts known to the day</Link>
            {data.vague === 0 ? "" : `, and ${formatNumber(data.vague)} to a month or a year`}
          </p>
          {gaps.length === 0 ? null : (
            <PlainTable
              shape="wide"
              caption="The silence that goes on, and the longest that ended"
              head={["Days", "From", "To", "Last contact before", "Ended by"]}
              numbers={[0]}
              rows={gaps.map((gap) => ({
                key: gap.from,
                cells: [
                  formatNumber(gap.days),
                  showDate(gap.from),
                  showDate(gap.to),
                  <MentionLink key="before" mention={gap.previous} />,
                  gap.next === null ? "goes on" : <MentionLink key="after" mention={gap.next} />,
                ],
              }))}
            />
          )}
        </>
      ) : null}
    </PairSection>
  );
}
