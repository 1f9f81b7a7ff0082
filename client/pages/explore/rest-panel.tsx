import { formatNumber } from "../../format.ts";
import { countOf, type Noun } from "../../headline/nouns.ts";
import type { OpenMark } from "../../query-state.ts";
import { Drawer } from "../../ui/drawer.tsx";
import type { OpenTarget, RestItem } from "./open-target.ts";
import { exploreWords as said } from "../../words/explore.ts";
import { words as common } from "../../words.ts";

interface RestPanelProps {
  target: Extract<OpenTarget, { kind: "rest" }>;
  noun: Noun;
  onOpen: (mark: OpenMark) => void;
  onClose: () => void;
}

/** What "others" holds: each group with its number, which opens to its events. */
export function RestPanel({ target: { label, of: dimension, items, summed }, noun, onOpen, onClose }: RestPanelProps) {
  const sum = (of: (item: RestItem) => number) => items.reduce((all, item) => all + of(item), 0);
  const possible = sum((item) => item.possible);
  const total = countOf(
    sum(({ value }) => value ?? 0),
    noun,
  );
  const groups = `${formatNumber(items.length)} ${items.length === 1 ? common.terms.dimensions[dimension].label.toLowerCase() : common.terms.dimensions[dimension].plural}`;
  return (
    <Drawer label={label} className="panel" onClose={onClose}>
      <p className="panel-count">{summed ? said.summed(total, possible, groups) : said.notSummed(groups)}</p>
      <ul className="rest-list">
        {items.map((item) => (
          <li key={`${item.key}-${item.part}`}>
            <button
              type="button"
              className="row-button"
              disabled={item.events === 0}
              onClick={() => onOpen({ source: "explore", key: item.key, part: item.part })}
            >
              {item.label}
              <span className="visually-hidden">{common.figures.table.open}</span>
            </button>
            <span className="number">
              {item.value === null ? "–" : formatNumber(item.value)}
              {item.possible > 0 ? ` + ${formatNumber(item.possible)}` : ""}
            </span>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
