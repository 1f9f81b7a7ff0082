import type { Ladder } from "#shared/api.ts";
import { formatDay } from "#shared/dates.ts";
import type { KindId } from "#shared/definitions/kinds.ts";
import { formatQuery, withFilter, type Query } from "#shared/query.ts";
import type { Db } from "../../client.ts";
import { completenessWithin, coveredSpan, queryCoverage, type Coverage } from "../coverage.ts";
import { resolveQuery } from "../vocabulary.ts";
import { isExact, queryDatedEvents, type DatedEvent } from "./dated-events.ts";
import { findHoles, medianOf } from "./gaps.ts";
import { describeLadder } from "./ladder-finding.ts";
import { analysisHead, eventsOf, findSides, mentionOf, withoutSides, type Side } from "./parts.ts";
import { readPosts } from "./posts.ts";
import { amountsOf, chainSteps, findSteps, isSameDay, ratiosOf, type Step } from "./steps.ts";
import { spokenWords } from "#shared/words/spoken.ts";

/** Acts of one state against another's staff and premises. */
const ACTS: readonly KindId[] = ["expulsion", "mission_closed_by_host", "staff_cap", "ambassador_recalled"];

/**
 * What two sides did to each other's missions as chains of act and answer: what an answer came to against the act, unit by unit, and
 * after how many days. An answer is the act the record names as such, or else the next of the other side within some days; one act answers the
 * latest before it alone.
 */
export function queryLadder(db: Db, asked: Query, withinDays: number): Ladder {
  const resolved = eventsOf(resolveQuery(db, asked));
  const query = resolved.filters.kind ? resolved : withFilter(resolved, "kind", ACTS);
  const sides = findSides(db, query);
  const head = analysisHead(db, query);
  if (sides === null) {
    return {
      ...head,
      finding: spokenWords().findings.needsTwo,
      sides,
      withinDays,
      bySide: [],
      sameDays: 0,
      ladders: [],
      vague: [],
      completeness: null,
    };
  }
  const ways = [actsOf(db, query, sides[0], sides[1]), actsOf(db, query, sides[1], sides[0])];
  const acts = ways.flatMap(({ side, events }) => events.map((event) => ({ side: side.id, event })));
  const steps = findSteps(
    acts.filter(({ event }) => isExact(event)),
    withinDays,
  );
  const described = new Map(steps.map((step) => [step, describeStep(step, ways, withinDays)]));
  const answer = {
    ...head,
    sides: [sides[0], sides[1]] satisfies Ladder["sides"],
    withinDays,
    bySide: ways.map((way) => ({ ...describeSide(way, steps), ...tellLeft(way.side.id, [...described.values()]) })),
    sameDays: steps.filter(isSameDay).length,
    ladders: chainSteps(steps).map((chain) => chain.flatMap((step) => described.get(step) ?? [])),
    vague: acts.filter(({ event }) => !isExact(event)).map(({ side, event }) => ({ ...mentionOf(event), side })),
    completeness: completenessWithin(queryCoverage(db, query), query),
  };
  return { ...answer, finding: describeLadder(answer, sides) };
}

/** What one side did to the other, and where it is known. */
interface Way {
  side: Side;
  query: Query;
  events: DatedEvent[];
  coverage: Coverage;
}

function actsOf(db: Db, query: Query, sender: Side, target: Side): Way {
  const own = withFilter(withFilter(withoutSides(query), "sender", [sender.id]), "target", [target.id]);
  return { side: sender, query: own, events: queryDatedEvents(db, own), coverage: queryCoverage(db, own) };
}

/** What the other side did and this one did not answer, or nobody can say whether it did. */
function tellLeft(side: string, steps: readonly StepAnswer[]): Pick<Ladder["bySide"][number], "left"> {
  const others = steps.filter((step) => step.side !== side);
  const count = (state: StepAnswer["answered"]) => others.filter(({ answered }) => answered === state).length;
  return {
    left: {
      open: count("open"),
      passed: count("passed"),
      possible: count("possible"),
      waiting: count("waiting"),
      unknown: count("unknown"),
    },
  };
}

type StepAnswer = Ladder["ladders"][number][number];

function describeSide({ side, query, events }: Way, steps: readonly Step[]): Omit<Ladder["bySide"][number], "left"> {
  const own = steps.filter((step) => step.side === side.id);
  const answering = own.filter((step) => step.answers !== null && !isSameDay(step));
  const lags = answering.flatMap(({ answers }) => (answers === null ? [] : [answers.lagDays]));
  const ratios = Map.groupBy(answering.flatMap(ratiosOf), ({ unit }) => unit);
  return {
    side: side.id,
    steps: own.length,
    amounts: amountsOf(events.filter(isExact)),
    vague: amountsOf(events.filter((event) => !isExact(event))),
    answers: lags.length,
    medianLagDays: medianOf(lags),
    against: [...ratios].map(([unit, list]) => ({
      unit,
      more: list.filter(({ ratio }) => ratio > 1).length,
      same: list.filter(({ ratio }) => ratio === 1).length,
      fewer: list.filter(({ ratio }) => ratio < 1).length,
    })),
    query: formatQuery(query),
  };
}

function describeStep(step: Step, ways: readonly Way[], withinDays: number): StepAnswer {
  const { side, day, acts, answers, passed } = step;
  const possible = possibleAnswers(step, ways, withinDays);
  return {
    side,
    date: formatDay(day),
    acts: acts.map((act) => ({
      ...mentionOf(act),
      quantity: act.quantity,
      unit: act.unit,
      note: act.note,
      posts: readPosts(act.note, act.quantity),
    })),
    amounts: amountsOf(acts),
    answers: answers && {
      date: formatDay(answers.step.day),
      lagDays: answers.lagDays,
      sameDay: isSameDay(step),
      link: answers.link,
      ratios: isSameDay(step) ? [] : ratiosOf(step),
    },
    answered: stateOf(step, possible, ways, withinDays),
    passed: passed?.answers
      ? { date: formatDay(passed.day), lagDays: passed.day - day, answers: formatDay(passed.answers.step.day) }
      : null,
    possible: possible.map(mentionOf),
  };
}

/** Acts of the other side known to a month or a year that can lie in the days an answer had; none where there is an answer. */
function possibleAnswers(step: Step, ways: readonly Way[], withinDays: number): DatedEvent[] {
  if (step.answer !== null || isSameDay(step)) return [];
  return ways
    .filter(({ side }) => side.id !== step.side)
    .flatMap(({ events }) => events)
    .filter((event) => !isExact(event) && event.latest >= step.day && event.earliest <= step.day + withinDays);
}

/** Two acts of one day may each answer the other. That no answer came is known only where the other side's acts are covered all the time it had. */
function stateOf(step: Step, possible: readonly DatedEvent[], ways: readonly Way[], withinDays: number): StepAnswer["answered"] {
  if (step.answer !== null) return isSameDay(step.answer) ? "sameDay" : "answered";
  if (isSameDay(step)) return "sameDay";
  if (step.passed !== null) return "passed";
  if (possible.length > 0) return "possible";
  const { side, day } = step;
  const other = ways.find((way) => way.side.id !== side);
  const until = other === undefined ? null : (coveredSpan(other.coverage, other.query)?.last ?? null);
  if (other === undefined || until === null || until < day) return "unknown";
  if (findHoles(day, Math.min(day + withinDays, until), other.coverage.all).length > 0) return "unknown";
  return until < day + withinDays ? "waiting" : "open";
}
