import type { Aligned } from "#shared/api.ts";
import { formatQuery } from "#shared/query.ts";
import { Drawer } from "../../ui/drawer.tsx";
import { Link } from "../../ui/link.tsx";
import { openParts } from "./open-line.ts";
import { compareWords as said } from "../../words/compare.ts";

interface PartsPanelProps {
  line: Aligned["lines"][number];
  at: number;
  label: string;
  onClose: () => void;
}

/** What a mark counts across terms laid one after another: a list for each, which together hold as many events. */
export function PartsPanel({ line, at, label, onClose }: PartsPanelProps) {
  const parts = openParts(line, at);
  return (
    <Drawer label={label} className="panel" onClose={onClose}>
      <p className="panel-count">
        {said.inParts(
          parts.reduce((sum, { events }) => sum + events, 0),
          parts.length,
        )}
      </p>
      <ul className="acts">
        {parts.map(({ id, label: name, events, query }) => (
          <li key={id}>
            <Link to={`/events?${formatQuery(query)}`}>{said.ofPart(name, events)}</Link>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
