import { useInfiniteQuery } from "@tanstack/react-query";
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
  const possible = first ? first.total - first.certain : 0;
  const heading = [source.label, first?.keyLabel ?? open.key, first?.splitLabel ?? open.part].filter((part) => part !== null).join(", ");
  return (
    <Drawer label={heading} className="panel" onClose={onClose}>
      <p className="panel-count" aria-live="polite">
        {first
          ? words.figures.panel.count(first.total, first.sum === null ? null : showQuantity(first.sum, first.unit), possible)
          : words.figures.panel.loading}
      </p>
      {first ? <p className="panel-sentence">{first.sentence}</p> : null}
      {list.error ? <ProblemNote error={list.error} modal /> : null}
      {first ? (
        <p className="panel-files">
          <a href={fileAddress("/events", "csv", listFileSearch(source.query, mark), true)} download>
            {words.figures.panel.download(first.total)}
            <span className="visually-hidden">{words.figures.panel.asCsv}</span>
          </a>
        </p>
      ) : null}
      <EventList events={events} />
      <Attributions lines={first?.attributions ?? []} />
      {list.hasNextPage ? (
        <button type="button" className="button more-button" disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {list.isFetchingNextPage ? words.figures.panel.loadingMore : words.figures.panel.more(first?.total ?? 0)}
        </button>
      ) : null}
    </Drawer>
  );
}
