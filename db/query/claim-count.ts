import type { OneClaim } from "#shared/api.ts";
import type { Claim } from "#shared/claims/claim.ts";
import { claimQuery } from "#shared/claims/claim-query.ts";
import { monthlyRate } from "#shared/claims/monthly-rate.ts";
import { quote, type Paced } from "#shared/claims/pace.ts";
import type { Day } from "#shared/dates.ts";
import type { ThingId } from "#shared/claims/things.ts";
import { describeVerdict, judge, type Counted } from "#shared/claims/verdict.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import { monthsIn } from "#shared/windows.ts";
import type { Db } from "../client.ts";
import { answerHead } from "./answer.ts";
import { completenessWithin, coveredSpan, queryCoverage } from "./coverage.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { queryTotal } from "./total.ts";

export interface CountedClaim {
  answer: NonNullable<OneClaim["answer"]>;
  finding: string;
  /** Words that were not read. */
  unread: readonly string[];
  counted: Counted;
}

/** Our number under the rule of a claim, and what it says of the claim's. @param unread words that were not read: the claim is counted, and not judged @param knownOn as known on this day */
export function countClaim(db: Db, claim: Claim, unread: readonly string[], knownOn: Day | null): CountedClaim {
  const query = { ...claimQuery(claim), knownOn };
  const whole = unread.length === 0;
  const stated = whole ? claim.value : null;
  const counted = count(db, query);
  const { ours, possible, unstated, completeness } = counted;
  const words = spokenWords();
  const { sentence, unit } = answerHead(db, query);
  const journeys = claim.thing === "visits" ? count(db, { ...query, count: "journey" }) : null;
  const plain = judge(stated, claim.bound, counted);
  // A reader of "visits" may count journeys: what is right of them is not called wrong.
  const joined = journeys !== null && plain === "differs" && isRight(judge(stated, claim.bound, journeys)) ? journeys : null;
  const verdict = joined === null ? plain : "possible";
  const described = joined === null ? describeVerdict(stated, claim.bound, counted, words) : describeJoined(ours, joined.ours);
  return {
    answer: {
      query: formatQuery(query),
      sentence,
      rules: rulesOf(claim, ours, journeys?.ours ?? ours),
      unit,
      ours: verdict === "unknown" ? null : ours,
      possible,
      unstated,
      completeness,
      rate: verdict === "unknown" ? null : rateWithin(db, query, counted),
      verdict,
      difference: stated === null || verdict === "unknown" ? null : ours - stated,
    },
    finding: whole ? described : words.claims.finding.partly(quote(unread, words), ours, unstated > 0),
    unread,
    counted,
  };
}

/** Events a month over the days of the period that a source reaches; null without a first or last day. */
function rateWithin(db: Db, query: Query, { ours, reach }: Counted): ReturnType<typeof monthlyRate> | null {
  const months = monthsOf(query);
  if (months === null) return null;
  if (!reach) return monthlyRate(ours, months);
  const known = { from: reach.first, to: reach.last };
  return monthlyRate(queryTotal(db, { ...query, ...known }).value, monthsIn(known));
}

/** What a pace is told from. */
export function toPaced({ from, to, value }: Claim, { answer, unread, counted }: CountedClaim): Paced {
  const days = from === null || to === null ? null : to - from + 1;
  return { ...counted, verdict: answer.verdict, days, months: monthsOf({ from, to }), unread, claimed: value };
}

function count(db: Db, query: Query): Counted {
  const { value, possible, unstated } = queryTotal(db, query);
  const coverage = queryCoverage(db, query);
  const span = coveredSpan(coverage, query);
  const beyond = span !== null && (span.first > (query.from ?? span.first) || span.last < (query.to ?? span.last));
  return { ours: value, possible, unstated, completeness: completenessWithin(coverage, query), reach: beyond ? span : null };
}

function isRight(verdict: NonNullable<OneClaim["answer"]>["verdict"]): boolean {
  return verdict === "matches" || verdict === "agrees";
}

function describeJoined(ours: number, journeys: number): string {
  const said = spokenWords().claims.finding;
  return `${said.has(ours, false, "")}${said.journeys(journeys)}`;
}

function monthsOf({ from, to }: Pick<Query, "from" | "to">): number | null {
  return from === null || to === null ? null : monthsIn({ from, to });
}

/** How words that could be counted in more than one way were read. */
function rulesOf({ thing, level, from, to }: Claim, stops: number, journeys: number): string[] {
  const said = spokenWords().claims.rules;
  const own: Partial<Record<ThingId, string>> = {
    phoneCalls: said.phone,
    calls: said.calls,
    summits: said.summits,
    visits: said.visits(stops, journeys),
  };
  const rule = own[thing];
  return [
    ...(rule === undefined ? [] : [rule]),
    ...(level === null ? [] : [said.leaders]),
    ...(from === null || to === null ? [] : [said.months]),
  ];
}
