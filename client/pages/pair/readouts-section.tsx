import { useQuery } from "@tanstack/react-query";
import { formatNumber, showDate } from "../../format.ts";
import { DrawnFigure } from "../../figures/drawn-figure.tsx";
import { readoutsFigure } from "#shared/picture/figures/readouts.ts";
import { readoutsOptions } from "../../analysis-queries.ts";
import { Link } from "../../ui/link.tsx";
import { PlacedTable } from "./placed-table.tsx";
import { ToldPairsTable } from "./told-pairs-table.tsx";
import { thingAsked } from "#shared/charts/thing-of.ts";
import { parseQuery } from "#shared/query.ts";
import { MentionLink } from "./mention-link.tsx";
import { PairSection } from "./pair-section.tsx";
import { PlainTable } from "./plain-table.tsx";
import { pairWords as said } from "../../words/pair.ts";

/** Which side told of the contacts, and who else. */
export function ReadoutsSection({ search, page }: { search: string; page?: string }) {
  const { data, error } = useQuery(readoutsOptions(search));
  const [one, other] = data?.sides ?? [];
  const thing = thingAsked(data?.query ?? "");
  const told = data?.years.filter(({ both, only, neither }) => both + only[0] + only[1] + neither > 0) ?? [];
  return (
    <PairSection
      id="readouts"
      title={said.titles.readouts}
      answer={data}
      error={error}
      search={search}
      {...(page === undefined ? {} : { page })}
    >
      {data && data.pairs.length > 0 ? (
        <>
          <DrawnFigure id="readouts" answer={data} figure={readoutsFigure} />
          <ToldPairsTable thing={thing} pairs={data.pairs} one={parseQuery(new URLSearchParams(data.query)).filters.actor?.[0] ?? ""} />
        </>
      ) : null}
      {data?.sides && one && other && data.events > 0 ? (
        <>
          <p className="pair-count">
            <Link to={`/events?${data.query}`}>{said.readouts.contacts(data.events, thing)}</Link>
            {said.readouts.open(data.open)}
          </p>
          <DrawnFigure id="readouts" answer={data} figure={readoutsFigure} />
          {told.length === 0 ? null : (
            <PlainTable
              shape="wide"
              caption={said.readouts.known}
              head={[
                said.year,
                said.readouts.byBoth,
                said.readouts.byAlone(one.inText),
                said.readouts.byAlone(other.inText),
                said.readouts.byNeither,
              ]}
              numbers={[1, 2, 3, 4]}
              rows={told.map(({ year, both, only, neither }) => ({
                key: String(year),
                cells: [String(year), ...[both, only[0], only[1], neither].map((count) => formatNumber(count))],
              }))}
            />
          )}
          <PlacedTable initiators={data.initiators} sides={data.sides} />
          <div className="pair-tables">
            <PlainTable
              caption={said.readouts.witnessCaption}
              head={[said.readouts.witnesses, said.readouts.contactHead[thing]]}
              numbers={[1]}
              rows={data.witnesses.map(({ families, events }) => ({
                key: String(families),
                cells: [families === 0 ? said.readouts.none : formatNumber(families), formatNumber(events)],
              }))}
            />
            {data.oneSided.length === 0 ? null : (
              <PlainTable
                caption={said.readouts.oneAlone}
                head={[said.day, said.readouts.contact[thing], said.readouts.toldBy]}
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
