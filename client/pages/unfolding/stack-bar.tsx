import { formatNumber } from "../../format.ts";
import type { Stage } from "#shared/charts/stages.ts";
import { analysesWords } from "../../words/analyses.ts";

const said = analysesWords.unfolding;

/** One bar of a stage: its parts side by side, each as wide as its count, with the counts below in words. */
export function StackBar({ id, total, parts }: Stage) {
  const name = said[id];
  const told = parts.map((part) => `${formatNumber(part.count)} ${said[part.id]}`).join(", ");
  return (
    <div className="stack-row" role="img" aria-label={said.stageTold(name, total, told)}>
      <span className="stack-name">{said.stage(name, total)}</span>
      <span className="stack-bar">
        {parts.map(({ id: part, count, colour, open }) => (
          <span
            key={part}
            className={open ? "stack-part stack-open" : "stack-part"}
            style={{ flexGrow: count, background: open ? undefined : colour }}
          />
        ))}
      </span>
      <span className="stack-parts">
        {parts.map(({ id: part, count, colour, open }) => (
          <span key={part}>
            <i className={open ? "swatch stack-open" : "swatch"} style={{ background: open ? undefined : colour }} aria-hidden="true" />{" "}
            {formatNumber(count)} {said[part]}
          </span>
        ))}
      </span>
    </div>
  );
}
