import { useQuery } from "@tanstack/react-query";
import { formatNumber, showDate } from "../../format.ts";
import { readoutsOptions } from "../../analysis-queries.ts";
import { Link } from "../../ui/link.tsx";
import { MentionLink } from "./mention-link.tsx";
import { PairSection } from "./pair-section.tsx";
import { PlainTable } from "./plain-table.tsx";

/** Which side told of the contacts, and who else. */
export function ReadoutsSection({ search }: { search: string }) {
  const { data, error } = useQuery(readoutsOptions(search));
  const [one, other] = data?.sides ?? [];
  const told = data?.years.filter(({ both, only, neither }) => both + only[0] + only[1] + neither > 0) ?? [];
  return (
    <PairSection id="readouts" title="Two readouts" answer={data} error={error} search={search}>
      {data && one && other ? (
        <>
          <p className="pair-count">
            <Link to={`/events?${data.query}`}>{formatNumber(data.events)} contacts</Link>; for {formatNumber(data.open)} nobody can say of
            both sides whether they told
          </p>
          <div className="pair-tables">
            <PlainTable
              caption="Publishers independent of both, one for each family"
              head={["Witnesses", "Contacts"]}
              numbers={[1]}
              rows={data.witnesses.map(({ families, events }) => ({
                key: String(families),
                cells: [families === 0 ? "None" : formatNumber(families), formatNumber(events)],
              }))}
            />
            {told.length === 0 ? null : (
              <PlainTable
                caption="Where it is known of both whether they told"
                head={["Year", "By both", `By ${one.label} alone`, `By ${other.label} alone`, "By neither"]}
                numbers={[1, 2, 3, 4]}
                rows={told.map(({ year, both, only, neither }) => ({
                  key: String(year),
                  cells: [String(year), ...[both, only[0], only[1], neither].map((count) => formatNumber(count))],
                }))}
              />
            )}
            {data.oneSided.length === 0 ? null : (
              <PlainTable
                caption="Told by one alone"
                head={["Day", "Contact", "Told by"]}
                rows={data.oneSided.map((event) => ({
                  key: event.id,
                  cells: [
                    showDate(event.date),
                    <MentionLink key="event" mention={event} />,
                    event.toldBy === one.id ? one.label : other.label,
                  ],
                }))}
              />
            )}
          </div>
        </>
      ) : null}
    </PairSection>
  );
}
