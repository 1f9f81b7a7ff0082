import { useQuery } from "@tanstack/react-query";
import type { Comparison } from "#shared/compare.ts";
import type { Query } from "#shared/query.ts";
import { findLeaderCalls } from "../../figures/strip-figures.ts";
import type { Sides } from "../../filters/use-sides.ts";
import { wholeNoun } from "../../headline/nouns.ts";
import { headlineCounted, headlineSpoken } from "../../headline/spoken.ts";
import { totalsOptions } from "../../queries.ts";
import { useLastFresh, useLastGood } from "../../use-last-good.ts";
import { wholeQuery } from "./whole-query.ts";

interface LeadFindingProps {
  query: Query;
  compare: Comparison | null;
  sides: Sides;
  waits: boolean;
}

/** One sentence with the number most readers come for, and the same number of the period it is compared with. */
export function LeadFinding({ query, compare, sides, waits }: LeadFindingProps) {
  // The number of the strip below: the sentence and the figure cannot differ.
  const calls = findLeaderCalls(query, sides);
  const answer = useQuery(totalsOptions(calls ?? wholeQuery(query), compare));
  const totals = useLastGood(answer.data);
  const fresh = !waits && answer.error === null && !answer.isPlaceholderData && totals !== undefined;
  const now = !totals ? "\u00a0" : calls ? headlineSpoken(query, sides, totals) : headlineCounted(query, sides, wholeNoun(query), totals);
  const shown = useLastFresh(now, fresh);
  const look = shown === null ? "lead-waiting" : fresh ? "" : "figure-stale";
  return <p className={`lead-finding ${look}`}>{shown ?? "\u00a0"}</p>;
}
