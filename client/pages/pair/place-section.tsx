import { useQuery } from "@tanstack/react-query";
import type { Series } from "#shared/api.ts";
import { formatQuery, withFilter, type Query } from "#shared/query.ts";
import { formatNumber } from "../../format.ts";
import { nameOptions, seriesOptions } from "../../queries.ts";
import { Link } from "../../ui/link.tsx";
import { PairSection } from "./pair-section.tsx";
import { PlainTable } from "./plain-table.tsx";
import { pairAddress } from "./pair-state.ts";
import { describePlace, placeOf } from "./place.ts";
import { pairWords as said } from "../../words/pair.ts";

interface PlaceSectionProps {
  one: string;
  other: string;
  /** Contacts of the two. */
  pair: Query;
}

const SHOWN = 6;

/** Where each of two sides stands among those the other was in contact with. */
export function PlaceSection({ one, other, pair }: PlaceSectionProps) {
  const [first, second] = [partnersOf(pair, one), partnersOf(pair, other)];
  const { data: here, error } = useQuery(seriesOptions(first));
  const { data: there } = useQuery(seriesOptions(second));
  const { data: names } = useQuery(nameOptions({ actor: [one, other], person: [] }));
  const { data: both } = useQuery(seriesOptions(pair));
  const uncovered = both?.total.value === null;
  const nameOf = (id: string) => names?.get(id)?.inText ?? id;
  const found = here && there ? [placeOf(here.rows, other), placeOf(there.rows, one)] : null;
  const whole = [here, there].every((answer) => answer?.rows.every(({ completeness }) => completeness === "full"));
  const caution = whole ? "" : said.place.caution;
  const finding = uncovered
    ? said.place.uncovered(nameOf(one), nameOf(other))
    : found
      ? `${describePlace(found[0] ?? null, nameOf(other), nameOf(one))} ${describePlace(found[1] ?? null, nameOf(one), nameOf(other))}${caution}${found.some((place) => place !== null) ? said.place.twice : ""}`
      : "";
  const answer = here && there && both ? { finding, sentence: here.sentence, vintage: here.vintage } : undefined;
  const network = formatQuery(withFilter(withFilter(pair, "with", []), "actor", []));
  return (
    <PairSection
      id="place"
      title={said.place.title}
      answer={answer}
      error={error}
      search={formatQuery(first)}
      file="/series"
      page={`/network?${network}`}
    >
      {here && there ? (
        <div className="pair-tables">
          <PartnersTable caption={said.place.caption(nameOf(one))} rows={here.rows} of={one} self={other} query={first} />
          <PartnersTable caption={said.place.caption(nameOf(other))} rows={there.rows} of={other} self={one} query={second} />
        </div>
      ) : null}
    </PairSection>
  );
}

function partnersOf(pair: Query, side: string): Query {
  return { ...withFilter(withFilter(pair, "with", []), "actor", [side]), by: "counterpart" };
}

interface PartnersTableProps {
  caption: string;
  rows: Series["rows"];
  /** Whose partners they are, and which of them the page is about. */
  of: string;
  self: string;
  query: Query;
}

/** Those with the most contacts, each leading to the page of the two. */
function PartnersTable({ caption, rows, of, self, query }: PartnersTableProps) {
  const known = rows.filter(({ key }) => key !== "unknown");
  const shown = known.filter(({ key }, index) => index < SHOWN || key === self);
  const unstated = rows.find(({ key }) => key === "unknown")?.value ?? 0;
  return (
    <div>
      <PlainTable
        caption={caption}
        head={said.place.heads}
        numbers={[1, 2]}
        rows={shown.map(({ key, label, value }) => ({
          key,
          cells: [
            key === self ? (
              <strong key="name">{label}</strong>
            ) : (
              <Link key="name" to={pairAddress(of, key, query)}>
                {label}
              </Link>
            ),
            <Link key="list" to={`/events?${formatQuery(withFilter({ ...query, by: "year" }, "with", [key]))}`}>
              {formatNumber(value ?? 0)}
            </Link>,
            formatNumber(placeOf(rows, key)?.place ?? 0),
          ],
        }))}
      />
      {unstated === 0 ? null : <p className="figure-note">{said.place.unstated(unstated)}</p>}
    </div>
  );
}
