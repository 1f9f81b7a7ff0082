import { useQuery } from "@tanstack/react-query";
import { aroundOptions } from "../../analysis-queries.ts";
import { inEnglish } from "../../language.ts";
import { analysesWords } from "../../words/analyses.ts";
import { words } from "../../words.ts";

interface AnchorChipsProps {
  /** What the page asks, whose answer names the events. */
  search: string;
  chosen: readonly string[];
  onRemove: (id: string) => void;
}

/** The single events looked around, each to be taken away. */
export function AnchorChips({ search, chosen, onRemove }: AnchorChipsProps) {
  const { data } = useQuery(aroundOptions(search));
  const titleOf = (id: string) => data?.anchors.list.find((event) => event.id === id)?.title ?? id;
  return (
    <ul className="anchor-chips" aria-label={analysesWords.around.add.chosen}>
      {chosen.map((id) => (
        <li key={id} className="chip">
          <span {...inEnglish}>{titleOf(id)}</span>
          <button type="button" aria-label={words.filters.remove(titleOf(id))} onClick={() => onRemove(id)}>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
