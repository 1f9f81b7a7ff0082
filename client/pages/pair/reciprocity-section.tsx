import { useQuery } from "@tanstack/react-query";
import type { Reciprocity } from "#shared/api.ts";
import { formatNumber, showDate } from "../../format.ts";
import { DrawnFigure } from "../../figures/drawn-figure.tsx";
import { reciprocityFigure } from "#shared/picture/figures/reciprocity.ts";
import { reciprocityOptions } from "../../analysis-queries.ts";
import { Link } from "../../ui/link.tsx";
import { MentionLink } from "./mention-link.tsx";
import { PairSection } from "./pair-section.tsx";
import { PlainTable } from "./plain-table.tsx";
import { pairWords as said } from "../../words/pair.ts";

const MOST_COUNTRIES = 8;

/** Visits and their returns, calls by who placed them, meetings by ground. */
export function ReciprocitySection({ search, page }: { search: string; page?: string }) {
  const { data, error } = useQuery(reciprocityOptions(search));
  return (
    <PairSection
      id="reciprocity"
      title={said.titles.reciprocity}
      answer={data}
      error={error}
      search={search}
      {...(page === undefined ? {} : { page })}
    >
      {data?.sides ? (
        <>
          <DrawnFigure id="reciprocity" answer={data} figure={reciprocityFigure} />
          <WaysTable ways={data.ways} />
          <div className="pair-tables">
            <CallsTable calls={data.calls} sides={data.sides} />
            <GroundsTable meetings={data.meetings} />
            <BalanceTable years={data.years} sides={data.sides} />
            <OpenVisits returns={data.returns} />
            <WithoutVisit meetings={data.meetings} />
          </div>
        </>
      ) : null}
    </PairSection>
  );
}

function WaysTable({ ways }: Pick<Reciprocity, "ways">) {
  return (
    <PlainTable
      shape="wide"
      caption={said.reciprocity.visits}
      head={said.reciprocity.heads}
      numbers={[1, 2, 3, 4, 5, 6]}
      rows={ways.map((way) => ({
        key: way.guest.id,
        cells: [
          said.reciprocity.way(way.guest.label, way.host.label),
          <Link key="list" to={`/events?${way.query}`}>
            {isUncovered(way) ? said.notCovered : formatNumber(way.visits + way.vague)}
          </Link>,
          ...(isUncovered(way)
            ? ["–", "–", "–", "–"]
            : [
                formatNumber(way.returned),
                way.open === 0 || way.until === null ? formatNumber(way.open) : said.reciprocity.until(way.open, showDate(way.until)),
                formatNumber(way.unknown),
                way.medianLagDays === null ? "–" : formatNumber(way.medianLagDays),
              ]),
          isUncovered(way) && way.gatherings.journeys === 0 ? (
            "–"
          ) : (
            <Link key="gatherings" to={`/events?${way.gatherings.query}`}>
              {formatNumber(way.gatherings.journeys)}
            </Link>
          ),
        ],
      }))}
    />
  );
}

function isUncovered({ visits, vague, completeness }: Reciprocity["ways"][number]): boolean {
  return visits + vague === 0 && completeness === null;
}

function CallsTable({ calls, sides: [one, other] }: { calls: Reciprocity["calls"]; sides: NonNullable<Reciprocity["sides"]> }) {
  const uncovered = calls.total === 0 && calls.completeness === null;
  const rows: [string, number][] = [
    [one.label, calls.placed[0]],
    [other.label, calls.placed[1]],
    ...(calls.others === 0 ? [] : [[said.reciprocity.others, calls.others] satisfies [string, number]]),
    [said.noSource, calls.notSaid],
  ];
  return (
    <PlainTable
      caption={said.reciprocity.calls}
      head={[said.reciprocity.placedBy, said.reciprocity.calls]}
      numbers={[1]}
      rows={[
        ...(uncovered ? [] : rows).map(([name, count]) => ({ key: name, cells: [name, formatNumber(count)] })),
        {
          key: "all",
          cells: [
            said.all,
            <Link key="list" to={`/events?${calls.query}`}>
              {uncovered ? said.notCovered : formatNumber(calls.total)}
            </Link>,
          ],
        },
      ]}
    />
  );
}

function GroundsTable({ meetings }: Pick<Reciprocity, "meetings">) {
  const shown = meetings.countries.slice(0, MOST_COUNTRIES);
  const rest = meetings.countries.slice(MOST_COUNTRIES);
  const restCount = rest.reduce((sum, { meetings: count }) => sum + count, 0);
  return (
    <PlainTable
      caption={said.reciprocity.grounds}
      head={[said.reciprocity.in, said.reciprocity.meetings]}
      numbers={[1]}
      rows={[
        ...shown.map(({ country, meetings: count, query }) => ({
          key: country.id,
          cells: [
            country.label,
            <Link key="list" to={`/events?${query}`}>
              {formatNumber(count)}
            </Link>,
          ],
        })),
        ...(rest.length === 0 ? [] : [{ key: "rest", cells: [said.reciprocity.otherCountries(rest.length), formatNumber(restCount)] }]),
        ...(meetings.notSaid === 0 ? [] : [{ key: "unknown", cells: [said.noSource, formatNumber(meetings.notSaid)] }]),
        {
          key: "all",
          cells: [
            said.all,
            <Link key="list" to={`/events?${meetings.query}`}>
              {meetings.total === 0 && meetings.completeness === null ? said.notCovered : formatNumber(meetings.total)}
            </Link>,
          ],
        },
      ]}
    />
  );
}

function BalanceTable({ years, sides: [one, other] }: { years: Reciprocity["years"]; sides: NonNullable<Reciprocity["sides"]> }) {
  const shown = years.toReversed();
  if (shown.length === 0) return null;
  // Of all levels there is no balance to tell: a column of dashes would say nothing.
  const told = shown.some(({ running }) => running !== null);
  return (
    <PlainTable
      caption={said.reciprocity.balance}
      head={[said.year, said.by(one.inText), said.by(other.inText), ...(told ? [said.reciprocity.running] : [])]}
      numbers={told ? [1, 2, 3] : [1, 2]}
      rows={shown.map(({ year, visits, running }) => ({
        key: String(year),
        cells: [
          String(year),
          showVisits(visits[0]),
          showVisits(visits[1]),
          ...(told ? [running === null ? "–" : showBalance(running)] : []),
        ],
      }))}
    />
  );
}

/** `+3`, `−2`, `0`: above nothing the first side went more often. */
function showBalance(value: number): string {
  return value > 0 ? `+${formatNumber(value)}` : value < 0 ? `−${formatNumber(-value)}` : "0";
}

function showVisits(count: number | null | undefined): string {
  return count === null || count === undefined ? said.notCovered : formatNumber(count);
}

function WithoutVisit({ meetings: { withoutVisit } }: Pick<Reciprocity, "meetings">) {
  if (withoutVisit.length === 0) return null;
  return (
    <PlainTable
      shape="long"
      caption={said.reciprocity.withoutVisit}
      head={[said.day, said.reciprocity.meetings]}
      rows={withoutVisit.toReversed().map((meeting) => ({
        key: meeting.id,
        cells: [showDate(meeting.date), <MentionLink key="meeting" mention={meeting} />],
      }))}
    />
  );
}

function OpenVisits({ returns }: Pick<Reciprocity, "returns">) {
  const open = returns.filter(({ state }) => state === "open").toReversed();
  if (open.length === 0) return null;
  return (
    <PlainTable
      caption={said.reciprocity.notReturned}
      head={[said.day, said.reciprocity.visit]}
      rows={open.map(({ visit }) => ({
        key: visit.id,
        cells: [showDate(visit.date), <MentionLink key="visit" mention={visit} />],
      }))}
    />
  );
}
