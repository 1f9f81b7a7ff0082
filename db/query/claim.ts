import type { ClaimAnswer, OneClaim } from "#shared/api.ts";
import { comparePaces, type Paced } from "#shared/claims/pace.ts";
import { readClaim } from "#shared/claims/read-claim.ts";
import type { Beside, ReadClaim } from "#shared/claims/parts.ts";
import { splitClaims } from "#shared/claims/split-claims.ts";
import type { Term } from "#shared/claims/terms.ts";
import { THINGS } from "#shared/claims/things.ts";
import { writeClaim } from "#shared/claims/write-claim.ts";
import { formatDay, LAST_DAY, parseDay, type Day } from "#shared/dates.ts";
import { idsOf } from "#shared/tables.ts";
import type { Db } from "../client.ts";
import { countClaim, toPaced, type CountedClaim } from "./claim-count.ts";
import { queryNames } from "./claim-names.ts";
import { queryPeriods } from "./periods.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { queryVintageRef } from "./vintage.ts";

interface Answered {
  told: Omit<OneClaim, "pace">;
  beside: Beside | null;
  paced: Paced | null;
}

/**
 * A typed claim: what it was understood as, our number under the same rule, and the verdict; and so each claim that its text sets against the
 * first, with the pace of the first against its own.
 * @param against another claim, whose pace this one's is set against; what this one does not say is as in that one
 * @param knownOn as known on this day; null for all that the record knows
 */
export function queryClaim(db: Db, text: string, against: string | null = null, knownOn: Day | null = null): ClaimAnswer {
  const vintage = queryVintageRef(db).ref;
  const other = against === null ? null : answerOne(db, against, null, knownOn);
  const [firstText = "", ...more] = against === null ? splitClaims(text) : [text];
  const first = answerOne(db, firstText, other?.beside ?? null, knownOn);
  return {
    ...first.told,
    pace: other === null ? null : setAgainst(first, other),
    others: more.map((claim) => {
      const one = answerOne(db, claim, first.beside, knownOn);
      return { ...one.told, pace: setAgainst(one, first) };
    }),
    vintage,
  };
}

/** The pace of a first claim against that of another. */
function setAgainst(one: Answered, first: Answered): OneClaim["pace"] {
  return comparePaces(first.paced, one.paced, spokenWords());
}

function answerOne(db: Db, text: string, beside: Beside | null, knownOn: Day | null): Answered {
  const words = spokenWords();
  const read = readClaim(text, queryNames(db), lastDay(db, knownOn), { terms: queryTerms(db, knownOn), beside, words });
  const { claim, unread } = read;
  const counted =
    claim === null || claim.sides.length === 0
      ? null
      : countClaim(
          db,
          claim,
          unread.map((one) => one.words),
          knownOn,
        );
  return { told: tell(text, read, counted), beside: claim, paced: claim && counted && toPaced(claim, counted) };
}

function tell(text: string, read: ReadClaim, counted: CountedClaim | null): Answered["told"] {
  const { claim } = read;
  return {
    claim: text,
    understood: claim && {
      ...claim,
      sides: [...claim.sides],
      from: claim.from === null ? null : formatDay(claim.from),
      to: claim.to === null ? null : formatDay(claim.to),
    },
    written: claim && writeClaim(claim),
    questions: read.questions.map(({ asks, words, at, end, candidates }) => ({
      asks,
      words,
      candidates: candidates.map(({ state: _state, inText: _inText, ...candidate }) => ({
        ...candidate,
        claim: `${text.slice(0, at)}${candidate.name}${text.slice(end)}`,
      })),
    })),
    unread: read.unread,
    readings: read.readings,
    answer: counted?.answer ?? null,
    finding: counted?.finding ?? describeMissing(read),
  };
}

/** Why nothing is counted: nothing that is counted is said, no side, or a word that can mean several. */
function describeMissing({ thing, questions, unread: refused }: ReadClaim): string {
  const { claims, say } = spokenWords();
  const { finding, unread } = claims;
  const same = refused.find(({ reason }) => reason === unread.sameSide);
  if (same !== undefined) return `“${same.words}” ${same.reason}.`;
  const nouns = idsOf(THINGS).map((id) => claims.things[id].whole);
  if (thing === null) return finding.nothingCounted(say.list(nouns, "or"));
  if (questions.length === 0) return unread.sideless(claims.things[thing].noun);
  const asked = questions.map(({ words }) => `“${words}”`);
  return finding.choose(say.list(asked, "and"));
}

/** Terms of office begun by a day; of one that then went on the day is the last known. */
function queryTerms(db: Db, knownOn: Day | null): Term[] {
  const known = knownOn ?? LAST_DAY;
  return queryPeriods(db).flatMap(({ person, office, actors: [actor], fromDay, shownToDay }) =>
    person && office && actor && fromDay <= known
      ? [{ person: person.id, office: `${actor.id} ${office.id}`, from: fromDay, to: Math.min(shownToDay, known) }]
      : [],
  );
}

function lastDay(db: Db, knownOn: Day | null): Day {
  const { lastCoveredDay, recordDay } = queryVintageRef(db).ref;
  return Math.min(parseDay(lastCoveredDay ?? recordDay) ?? 0, knownOn ?? LAST_DAY);
}
