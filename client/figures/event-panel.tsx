import { useInfiniteQuery } from "@tanstack/react-query";
import type { Events } from "#shared/api.ts";
import { fileAddress } from "../api.ts";
import { EventList } from "../pages/events/event-list.tsx";
import { eventListOptions } from "../queries.ts";
import { listFileSearch } from "../list-search.ts";
import type { OpenMark } from "../query-state.ts";
import { showQuantity } from "../format.ts";
import { Drawer } from "../ui/drawer.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { Attributions } from "./attributions.tsx";
import type { OpenSource } from "./open-source.ts";
import { ReportList } from "../reports/report-list.tsx";
import { TierNote } from "./tier-note.tsx";
import { words } from "../words.ts";

interface EventPanelProps {
  open: OpenMark;
  source: OpenSource;
  onClose: () => void;
}

/** The events behind one mark, beside the page: as many as the mark counts, each with who says so. */
export function EventPanel({ open, source, onClose }: EventPanelProps) {
  const mark = { key: open.key, part: open.part };
  const list = useInfiniteQuery(eventListOptions(source.query, mark, "desc"));
  const first = list.data?.pages[0];
  const events = list.data?.pages.flatMap((page) => page.events) ?? [];
  const reports = list.data?.pages.flatMap((page) => page.reports ?? []) ?? [];
  const heading = [source.label, first?.keyLabel ?? open.key, first?.splitLabel ?? open.part].filter((part) => part !== null).join(", ");
  return (
    <Drawer label={heading} className="panel" onClose={onClose}>
      <p className="panel-count" aria-live="polite">
        {first ? countOf(first) : list.error ? null : words.figures.panel.loading}
      </p>
      {first ? <p className="panel-sentence">{first.sentence}</p> : null}
      <TierNote tier={source.query.tier} />
      {list.error ? <ProblemNote error={list.error} modal /> : null}
      {first ? (
        <p className="panel-files">
          <a href={fileAddress("/events", "csv", listFileSearch(source.query, mark), true)} download>
            {words.figures.panel.download(first.total)}
            <span className="visually-hidden">{words.figures.panel.asCsv}</span>
          </a>
        </p>
      ) : null}
      {reports.length > 0 ? <ReportList reports={reports} /> : <EventList events={events} />}
      <Attributions lines={first?.attributions ?? []} />
      {list.hasNextPage ? (
        <button type="button" className="button more-button" disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {list.isFetchingNextPage ? words.figures.panel.loadingMore : words.figures.panel.more(first?.total ?? 0)}
        </button>
      ) : null}
    </Drawer>
  );
}

/** How many stand behind the mark, what they add up to, and how many of them are only possible. */
function countOf({ total, certain, sum, unit, reports }: Events): string {
  const summed = sum === null ? null : showQuantity(sum, unit);
  if (reports !== null) return summed === null ? words.tiers.reports(total) : words.tiers.inReports(summed, total);
  return words.figures.panel.count(total, summed, total - certain);
}
