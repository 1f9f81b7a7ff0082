import { useQuery } from "@tanstack/react-query";
import { aroundOptions } from "../../analysis-queries.ts";
import { showDate } from "../../format.ts";
import { Drawer } from "../../ui/drawer.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { MentionLink } from "../pair/mention-link.tsx";
import { thingAsked } from "#shared/charts/thing-of.ts";
import { analysesWords } from "../../words/analyses.ts";
import { words } from "../../words.ts";
import { nameWindow } from "./window-words.ts";

const said = analysesWords.around;

interface WindowPanelProps {
  search: string;
  /** `-10..-1`: days after the event, both ends in it. */
  window: string;
  onClose: () => void;
}

/** The contacts behind one bar, as often as it counts each, with the day each is near. */
export function WindowPanel({ search, window, onClose }: WindowPanelProps) {
  const { data, error } = useQuery(aroundOptions(`${search}&window=${window}`));
  const [from = 0, to = 0] = window.split("..").map(Number);
  // What was shown before stays while the next loads: it is that of no window, or of another.
  const opened = data?.opened?.from === from && data.opened.to === to ? data.opened : null;
  return (
    <Drawer label={`${said.section}, ${nameWindow({ from, to })}`} className="panel" onClose={onClose}>
      <p className="panel-count" aria-live="polite">
        {opened ? said.inWindow(opened.contacts, opened.list.length, thingAsked(data?.query ?? "")) : words.figures.panel.loading}
      </p>
      {error ? <ProblemNote error={error} modal /> : null}
      <ul className="acts">
        {opened?.list.map((event) => (
          <li key={`${event.id} ${event.around}`}>
            {showDate(event.date)} <MentionLink mention={event} />{" "}
            <span className="muted">{said.nearDay(event.offset, showDate(event.around))}</span>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
