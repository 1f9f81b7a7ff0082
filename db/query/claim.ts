import type { ClaimAnswer } from "#shared/api.ts";
import type { Claim } from "#shared/claims/claim.ts";
import { claimQuery } from "#shared/claims/claim-query.ts";
import { comparePaces, monthlyRate, type Paced } from "#shared/claims/pace.ts";
import { parseClaim } from "#shared/claims/parse-claim.ts";
import type { ReadClaim } from "#shared/claims/parts.ts";
import type { Term } from "#shared/claims/terms.ts";
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

/**
 * A typed claim: what it was understood as, our number under the same rule, and the verdict.
 * @param against another claim, whose pace this one's is set against; what this one does not say is as in that one
 */
export function queryClaim(db: Db, text: string, against: string | null = null): ClaimAnswer {
  const vintage = queryVintageRef(db).ref;
  const [names, day, terms] = [queryNames(db), lastDay(db), queryTerms(db)];
  const first = against === null ? null : parseClaim(against, names, day, terms);
  const read = parseClaim(text, names, day, terms, first?.claim ?? null);
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
    pace:
      against === null ? null : comparePaces(first?.claim ? toPaced(db, first.claim) : null, read.claim ? toPaced(db, read.claim) : null),
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
  const days = daysOf(claim);
  return {
    answer: {
      query: formatQuery(query),
      sentence,
      unit,
      ...counted,
      rate: days === null ? null : monthlyRate(ours, days),
      verdict: judge(stated, claim.bound, counted),
      difference: stated === null ? null : ours - stated,
    },
    finding: `${whole ? "" : "Not every word was read, so the number is not judged. "}${describeVerdict(stated, claim.bound, counted)}`,
  };
}

function daysOf({ from, to }: Claim): number | null {
  return from === null || to === null ? null : to - from + 1;
}

function toPaced(db: Db, claim: Claim): Paced {
  const { answer } = count(db, claim, true);
  return { ...answer, days: daysOf(claim) };
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

function queryTerms(db: Db): Term[] {
  return queryPeriods(db).flatMap(({ person, office, actors: [actor], fromDay, shownToDay }) =>
    person && office && actor ? [{ person: person.id, office: `${actor.id} ${office.id}`, from: fromDay, to: shownToDay }] : [],
  );
}

function lastDay(db: Db): number {
  const { lastCoveredDay, recordDay } = queryVintageRef(db).ref;
  return parseDay(lastCoveredDay ?? recordDay) ?? 0;
}
