import type { ClaimAnswer } from "#shared/api.ts";
import type { Claim } from "#shared/claims/claim.ts";
import { claimQuery } from "#shared/claims/claim-query.ts";
import type { Term } from "#shared/claims/find-term.ts";
import { parseClaim } from "#shared/claims/parse-claim.ts";
import type { ReadClaim } from "#shared/claims/parts.ts";
import { getThing, THINGS } from "#shared/claims/things.ts";
import { describeVerdict, judge } from "#shared/claims/verdict.ts";
import { writeClaim } from "#shared/claims/write-claim.ts";
import { formatDay, parseDay } from "#shared/dates.ts";
import { listWords } from "#shared/describe.ts";
import { formatQuery } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";
import type { Db } from "../client.ts";
import { answerHead } from "./answer.ts";
import { queryNames } from "./claim-names.ts";
import { completenessWithin, queryCoverage } from "./coverage.ts";
import { queryPeriods } from "./periods.ts";
import { queryTotal } from "./total.ts";
import { queryVintageRef } from "./vintage.ts";

/** A typed claim: what it was understood as, our number under the same rule, and the verdict. */
export function queryClaim(db: Db, text: string): ClaimAnswer {
  const vintage = queryVintageRef(db).ref;
  const read = parseClaim(text, queryNames(db), lastDay(db), (person) => termsOf(db, person));
  const answer = read.claim && count(db, read.claim, read.unread.length === 0);
  return {
    claim: text,
    understood: read.claim && {
      ...read.claim,
      sides: [...read.claim.sides],
      from: read.claim.from === null ? null : formatDay(read.claim.from),
      to: read.claim.to === null ? null : formatDay(read.claim.to),
    },
    written: read.claim && writeClaim(read.claim),
    questions: read.questions.map(({ words, at, end, candidates }) => ({
      words,
      candidates: candidates.map(({ state: _state, ...candidate }) => ({
        ...candidate,
        claim: `${text.slice(0, at)}${candidate.name}${text.slice(end)}`,
      })),
    })),
    unread: read.unread,
    answer: answer?.answer ?? null,
    finding: answer?.finding ?? describeMissing(read),
    vintage,
  };
}

/** @param whole all of the words were read: what was read in part is counted, and not judged */
function count(db: Db, claim: Claim, whole: boolean): { answer: NonNullable<ClaimAnswer["answer"]>; finding: string } {
  const query = claimQuery(claim);
  const stated = whole ? claim.value : null;
  const { value: ours, possible, unstated } = queryTotal(db, query);
  const counted = { ours, possible, unstated, completeness: completenessWithin(queryCoverage(db, query), query) };
  const { sentence, unit } = answerHead(db, query);
  return {
    answer: {
      query: formatQuery(query),
      sentence,
      unit,
      ...counted,
      rate: rateOf(ours, claim),
      verdict: judge(stated, claim.bound, counted),
      difference: stated === null ? null : ours - stated,
    },
    finding: `${whole ? "" : "Not every word was read, so the number is not judged. "}${describeVerdict(stated, claim.bound, counted)}`,
  };
}

/** A twelfth of a Gregorian year. */
const DAYS_PER_MONTH = 365.2425 / 12;

function rateOf(ours: number, { from, to }: Claim): NonNullable<ClaimAnswer["answer"]>["rate"] {
  if (from === null || to === null) return null;
  const months = (to - from + 1) / DAYS_PER_MONTH;
  return { perMonth: Math.round((ours / months) * 1000) / 1000, months: Math.round(months * 100) / 100 };
}

function describeMissing({ thing, questions }: ReadClaim): string {
  const nouns = listWords(
    idsOf(THINGS).map((id) => `${getThing(id).noun}${getThing(id).verb === null ? "" : ` ${getThing(id).verb ?? ""}`}`),
    "or",
  );
  if (thing === null) return `The claim does not say what is counted. It can be ${nouns}.`;
  const names = listWords(
    questions.map(({ words }) => `“${words}”`),
    "and",
  );
  return `${names} can be more than one. Choose who is meant.`;
}

function termsOf(db: Db, person: string): Term[] {
  return queryPeriods(db).flatMap((period) => (period.person?.id === person ? [{ from: period.fromDay, to: period.shownToDay }] : []));
}

function lastDay(db: Db): number {
  const { lastCoveredDay, recordDay } = queryVintageRef(db).ref;
  return parseDay(lastCoveredDay ?? recordDay) ?? 0;
}
