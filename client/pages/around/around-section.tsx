import { useQuery } from "@tanstack/react-query";
import type { Around } from "#shared/api.ts";
import { aroundOptions } from "../../analysis-queries.ts";
import { formatNumber, showDate } from "../../format.ts";
import { Link } from "../../ui/link.tsx";
import { MentionLink } from "../pair/mention-link.tsx";
import { PairSection } from "../pair/pair-section.tsx";
import { PlainTable } from "../pair/plain-table.tsx";
import { AroundChart } from "./around-chart.tsx";
import { nameWindow, showBand, showMean } from "./window-words.ts";
import { words } from "../../words.ts";
import { thingAsked } from "#shared/charts/thing-of.ts";
import { analysesWords } from "../../words/analyses.ts";

const said = analysesWords.around;

interface AroundSectionProps {
  search: string;
  table: boolean;
  /** Absent where chart and table stand one below the other. */
  onTable?: (table: boolean) => void;
  page?: string;
  /** Opens the contacts of a window, `-10..-1`. */
  onOpen: (window: string) => void;
}

/** Windows around events as bars with their band of chance, or as a table; then the events averaged over. */
export function AroundSection({ search, table, onTable, page, onOpen }: AroundSectionProps) {
  const { data, error } = useQuery(aroundOptions(search));
  const shown = data !== undefined && data.anchors.days > 0 ? data : null;
  const views =
    onTable === undefined || shown === null ? null : (
      <div className="views section-views" role="group" aria-label={analysesWords.showAs}>
        <button type="button" aria-pressed={!table} onClick={() => onTable(false)}>
          {words.figures.views.chart}
        </button>
        <button type="button" aria-pressed={table} onClick={() => onTable(true)}>
          {words.figures.views.table}
        </button>
      </div>
    );
  return (
    <PairSection
      id="around"
      title={said.section}
      answer={data}
      error={error}
      search={search}
      views={views}
      {...(page === undefined ? {} : { page })}
    >
      {shown === null ? null : (
        <>
          {table && onTable !== undefined ? null : <AroundChart around={shown} onOpen={({ from, to }) => onOpen(`${from}..${to}`)} />}
          {table ? <WindowsTable around={shown} /> : null}
          <p className="pair-count">{describeLeftOut(shown)}</p>
          <AnchorList around={shown} />
        </>
      )}
    </PairSection>
  );
}

function WindowsTable({ around: { windows, before, after, days, query } }: { around: Around }) {
  const thing = thingAsked(query);
  const rows = [...windows, { ...before, name: said.allBefore(days) }, { ...after, name: said.allAfter(days) }];
  return (
    <PlainTable
      shape="wide"
      caption={said.caption(thing)}
      head={said.heads(thing)}
      numbers={[1, 2, 3, 4]}
      rows={rows.map((window) => ({
        key: `${window.from} ${window.to}`,
        cells: [
          "name" in window ? window.name : nameWindow(window),
          formatNumber(window.contacts),
          formatNumber(window.n),
          showMean(window.mean),
          showBand(window.chance),
          window.against === null ? "–" : said.against[window.against],
        ],
      }))}
    />
  );
}

function AnchorList({ around: { anchors, contacts, query } }: { around: Around }) {
  return (
    <details className="claim-rows">
      <summary>{said.lookedAround(anchors.list.length, anchors.events)}</summary>
      <p className="pair-count">
        {anchors.query === null ? null : (
          <>
            <Link to={`/events?${anchors.query}`}>{said.allAsList}</Link> ·{" "}
          </>
        )}
        <Link to={`/events?${contacts.query}`}>{said.inReach(contacts.events, thingAsked(query))}</Link>
      </p>
      <ul className="acts">
        {anchors.list.map((event) => (
          <li key={event.id}>
            {showDate(event.date)} <MentionLink mention={event} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function describeLeftOut({ anchors, method }: Around): string {
  const out = [
    ...(anchors.uncovered === 0 ? [] : [said.uncovered(anchors.uncovered)]),
    ...(anchors.vague === 0 ? [] : [said.vague(anchors.vague)]),
  ];
  const left = out.length === 0 ? "" : said.leftOut(out.join(", "));
  if (method === null) return `${left}${said.noBand}`;
  const { shifts, all, from, to } = method;
  return `${left}${said.chance(shifts, all, showDate(from), showDate(to))}`;
}
