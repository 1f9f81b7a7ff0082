import { TOPS, type Top } from "../../look.ts";
import { exploreWords as said } from "../../words/explore.ts";

interface ShownOfProps {
  /** Groups on their own. */
  shown: number;
  /** Groups beyond them. */
  groups: number;
  /** What they are, many of them. */
  of: string;
  onTop: (top: Top) => void;
}

/** How many of all groups stand on their own, and the way to see all, or the most there can be. */
export function ShownOf({ shown, groups, of, onTop }: ShownOfProps) {
  const all = shown + groups;
  const next = TOPS.find((top) => top >= all) ?? TOPS.at(-1) ?? null;
  return (
    <p className="figure-note">
      {said.shownOf(shown, all, of)}{" "}
      {next === null || next <= shown ? null : (
        <button type="button" className="row-button" onClick={() => onTop(next)}>
          {next >= all ? said.showAll(all) : said.showTop(next)}
        </button>
      )}
    </p>
  );
}
