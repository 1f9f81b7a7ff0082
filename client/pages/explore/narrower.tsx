import { addYears, type Day } from "#shared/dates.ts";
import { DIMENSIONS } from "#shared/definitions/dimensions.ts";
import { ApiFailure } from "../../api.ts";
import { useLastDay } from "../../filters/use-last-day.ts";
import type { Page } from "../../page-state.ts";
import { exploreWords as said } from "../../words/explore.ts";

interface NarrowerProps {
  page: Page;
  error: Error | null;
}

/** Years of a period offered where the whole is too much, the longest first. */
const YEARS = [50, 20, 5];

/** The ways on from a question whose answer would have too many rows; nothing for any other failure. */
export function Narrower({ page, error }: NarrowerProps) {
  const { query } = page;
  const covered = useLastDay(query);
  const last = query.to ?? covered;
  if (!(error instanceof ApiFailure) || error.problem?.type.endsWith("too-broad") !== true) return null;
  const offered = DIMENSIONS[query.by].kind === "time" ? YEARS.filter((years) => isShorter(addYears(last, -years), query.from)) : [];
  return (
    <p className="figure-note">
      {said.narrower}{" "}
      {offered.map((years) => (
        <button
          key={years}
          type="button"
          className="row-button"
          onClick={() => page.setQuery({ ...query, from: addYears(last, -years) + 1, to: last, period: null })}
        >
          {said.lastYears(years)}
        </button>
      ))}
      {query.split === null ? null : (
        <button type="button" className="row-button" onClick={() => page.setQuery({ ...query, split: null })}>
          {said.withoutSplit}
        </button>
      )}
    </p>
  );
}

function isShorter(from: Day, asked: Day | null): boolean {
  return asked === null || from > asked;
}
