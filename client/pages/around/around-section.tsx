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

interface AroundSectionProps {
  search: string;
  table: boolean;
  /** Absent where chart and table stand one below the other. */
  onTable?: (table: boolean) => void;
  page?: string;
}

/** Windows around events as bars with their band of chance, or as a table; then the events averaged over. */
export function AroundSection({ search, table, onTable, page }: AroundSectionProps) {
  const { data, error } = useQuery(aroundOptions(search));
  const shown = data !== undefined && data.anchors.days > 0 ? data : null;
  const views =
    onTable === undefined || shown === null ? null : (
      <div className="views section-views" role="group" aria-label="Show as">
        <button type="button" aria-pressed={!table} onClick={() => onTable(false)}>
          Chart
        </button>
        <button type="button" aria-pressed={table} onClick={() => onTable(true)}>
          Table
        </button>
      </div>
    );
  return (
    <PairSection
      id="around"
      title="Around events"
      answer={data}
      error={error}
      search={search}
      views={views}
      {...(page === undefined ? {} : { page })}
    >
      {shown === null ? null : (
        <>
          {table && onTable !== undefined ? null : <AroundChart around={shown} />}
          {table ? <WindowsTable around={shown} /> : null}
          <p className="pair-count">{describeLeftOut(shown)}</p>
          <AnchorList around={shown} />
        </>
      )}
    </PairSection>
  );
}

function WindowsTable({ around: { windows, before, after, days } }: { around: Around }) {
  const rows = [
    ...windows,
    { ...before, name: `all ${formatNumber(days)} days before` },
    { ...after, name: `all ${formatNumber(days)} days after` },
  ];
  return (
    <PlainTable
      shape="wide"
      caption="Contacts in each window, averaged over the n days whose window is covered whole"
      head={["Window", "Contacts", "n", "Mean", "95 of 100 random shifts", "Mean lies"]}
      numbers={[1, 2, 3, 4]}
      rows={rows.map((window) => ({
        key: `${window.from} ${window.to}`,
        cells: [
          "name" in window ? window.name : nameWindow(window),
          formatNumber(window.contacts),
          formatNumber(window.n),
          showMean(window.mean),
          showBand(window.chance),
          window.against === null ? "–" : window.against === "within" ? "inside" : window.against,
        ],
      }))}
    />
  );
}

function AnchorList({ around: { anchors, contacts } }: { around: Around }) {
  return (
    <details className="claim-rows">
      <summary>
        {formatNumber(anchors.list.length)} events looked around
        {anchors.list.length < anchors.events ? ` of ${formatNumber(anchors.events)}` : ""}
      </summary>
      <p className="pair-count">
        {anchors.query === null ? null : (
          <>
            <Link to={`/events?${anchors.query}`}>All of them as a list</Link> ·{" "}
          </>
        )}
        <Link to={`/events?${contacts.query}`}>{formatNumber(contacts.events)} contacts in reach</Link>
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
    ...(anchors.uncovered === 0 ? [] : [`${formatNumber(anchors.uncovered)} on days no source covers`]),
    ...(anchors.vague === 0 ? [] : [`${formatNumber(anchors.vague)} known only to a month or a year`]),
  ];
  const left = out.length === 0 ? "" : `Left out: ${out.join(", ")}. `;
  if (method === null) return `${left}No band of chance can be drawn.`;
  const { shifts, all, from, to } = method;
  return `${left}Chance: ${all ? "every one of" : ""} ${formatNumber(shifts)} shifts along the covered days of ${showDate(from)} to ${showDate(to)}; of twenty windows one lies outside by chance.`;
}
