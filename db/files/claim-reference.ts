import type { OneClaim } from "#shared/api.ts";
import { splitClaims } from "#shared/claims/split-claims.ts";
import { formatDay, type Day } from "#shared/dates.ts";
import { parseQuery } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { queryClaim } from "../query/claim.ts";
import { queryListed } from "../query/events.ts";
import { hashQuestion } from "#shared/file-name.ts";
import type { ReferenceTable } from "./reference-file.ts";
import { layTable, text, type Table } from "./table.ts";
import { tieCount } from "./tie.ts";

/** The claims of a text, each with what it was understood as, our number and the verdict, and the events counted behind it. */
export function claimReference(db: Db, claim: string, knownOn: Day | null = null): ReferenceTable {
  const { others, vintage: _vintage, ...first } = queryClaim(db, claim, null, knownOn);
  const words = spokenWords();
  const claims: OneClaim[] = [first, ...others];
  return {
    name: `claim_${hashQuestion(claim)}${knownOn === null ? "" : `_known-on-${formatDay(knownOn)}`}`,
    title: words.cite.claimTitle(splitClaims(claim).length === 1, knownOn === null ? null : words.say.day(knownOn)),
    sentence: "Each claim as typed and as understood, with the record's own count under the same rule, and the verdict.",
    statement: claims.map((one) => words.cite.claim(one.claim, one.finding)).join(" "),
    page: "/tallies",
    search: new URLSearchParams({ claim, ...(knownOn === null ? {} : { knownOn: formatDay(knownOn) }) }).toString(),
    knownOn,
    table: claimTable(claims),
    behind: {
      ties: () =>
        claims.flatMap(({ answer }, row) =>
          answer === null
            ? []
            : tieCount(row, "ours", queryListed(db, { query: parseQuery(new URLSearchParams(answer.query)), key: null, splitKey: null })),
        ),
      tie: "A row is a claim. In `events.csv`, `counted_in` says which of ours count an event: `2:ours` is counted in the second row, `2:possible` is one whose date may lie outside its period.",
    },
  };
}

function claimTable(claims: readonly OneClaim[]): Table {
  return layTable<OneClaim>(
    "data",
    [
      text("claim", "As typed.", (row) => row.claim),
      text("understood", "The same in words that are read back as just this; empty where it was not understood.", (row) => row.written),
      text("not_read", "Words that count for nothing.", (row) => row.unread.map(({ words }) => words).join("; ")),
      { name: "claimed", type: "number", description: "The number claimed.", cell: (row) => row.understood?.value ?? null },
      text("bound", "How it is meant: exact, above, floor, below, ceiling or rounded.", (row) => row.understood?.bound ?? null),
      { name: "ours", type: "number", description: "Our count; empty where nothing is counted.", cell: (row) => row.answer?.ours ?? null },
      {
        name: "possible",
        type: "number",
        description: "More that imprecise dates leave open.",
        cell: (row) => row.answer?.possible ?? null,
      },
      { name: "per_month", type: "number", description: "Ours a month.", cell: (row) => row.answer?.rate?.perMonth ?? null },
      { name: "months", type: "number", description: "Months of the period.", cell: (row) => row.answer?.rate?.months ?? null },
      text("verdict", "How the two stand.", (row) => row.answer?.verdict ?? null),
      text("finding", "The same in a sentence.", (row) => row.finding),
      text("pace", "The pace of the first claim against this one's.", (row) => row.pace?.verdict ?? null),
      text("query", "The query that answers it.", (row) => row.answer?.query ?? null),
    ],
    claims,
  );
}
