import type { ToldThen, Unfolding } from "#shared/api.ts";
import type { Day } from "#shared/dates.ts";
import { STATUS_STEPS } from "#shared/definitions/vocabularies.ts";
import { withFilter, type Query } from "#shared/query.ts";
import type { Db } from "../../client.ts";
import { isCovered } from "../coverage.ts";
import { resolveQuery } from "../vocabulary.ts";
import { isExact, queryEventsById, queryFollowedEvents, type DatedEvent } from "./dated-events.ts";
import { medianOf } from "./gaps.ts";
import { endOf, slipOf } from "./plan-end.ts";
import { analysisHead, eventsOf, mentionOf } from "./parts.ts";
import { queryEventSides } from "./event-sides.ts";
import { queryStatusSteps, type DatedStep } from "./status-steps.ts";
import { onlyContacts } from "./only-contacts.ts";
import { isOpenThen } from "../known-status.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { queryToldThen } from "../told-then.ts";

const ENDS = ["held", "planned", "reported", "cancelled", "denied"];

/**
 * How contacts went on from the first word of them to their end, each step with its day and its page; how many of those announced
 * were held, and how long before. Only contacts whose steps the record follows: most are known from their end alone.
 */
export function queryUnfolding(db: Db, asked: Query): Unfolding {
  const resolved = eventsOf(resolveQuery(db, asked));
  const kinds = onlyContacts(resolved);
  const query = kinds.filters.status ? kinds : withFilter(kinds, "status", ENDS);
  const { events, total } = queryFollowedEvents(db, query);
  const steps = queryStatusSteps(
    db,
    events.map(({ id }) => id),
    query.knownOn,
  );
  const replaced = findReplaced(db, events);
  const sides = queryEventSides(
    db,
    events.map(({ id }) => id),
  );
  const ended = (event: DatedEvent) => endOf(event, steps.get(event.id) ?? []).status;
  const toldThen = tellThen(
    db,
    events.map((event) => ({ ...event, status: ended(event) })),
    query.knownOn,
  );
  const plans = events.flatMap((event) => {
    const own = steps.get(event.id);
    const beside = {
      sides: sides.get(event.id) ?? [],
      replaced: replaced.get(event.occasion ?? "") ?? null,
      toldThen: toldThen.get(event.id) ?? null,
    };
    return own === undefined ? [] : [describePlan(event, own, beside)];
  });
  const announced = plans.filter((plan) => plan.announced !== null);
  const count = (status: string) => announced.filter((plan) => plan.status === status).length;
  const [held, brief, cancelled, denied] = [count("held"), count("brief"), count("cancelled"), count("denied")];
  const notHeld = count("not_held");
  const known = held + brief + cancelled + denied + notHeld;
  const slips = plans.flatMap(({ slipDays }) => (slipDays === null ? [] : [slipDays]));
  const answer = {
    ...analysisHead(db, query),
    followed: plans.length,
    announced: announced.length,
    held,
    heldByRecord: announced.filter((plan) => plan.status === "held" && plan.endedBy === "record").length,
    brief,
    cancelled,
    denied,
    notHeld,
    pending: announced.length - known,
    postponed: announced.filter(({ postponed }) => postponed).length,
    heldShare: known === 0 ? null : Math.round((held / known) * 1000) / 1000,
    medianLeadDays: medianOf(announced.flatMap(({ leadDays }) => (leadDays === null ? [] : [leadDays]))),
    slips: slips.length,
    medianSlipDays: medianOf(slips),
    unmoved: announced.filter(({ status, postponed, replaces }) => status === "held" && !postponed && replaces === null).length,
    plans,
  };
  return {
    ...answer,
    finding: total > 0 || isCovered(db, query) ? describeUnfolding(answer, total) : spokenWords().findings.unfolding.uncovered,
  };
}

function phaseOf({ status }: DatedStep): Plan["steps"][number]["phase"] {
  return STATUS_STEPS[status].phase;
}

type Plan = Unfolding["plans"][number];

/** What was told of those that had not ended on a day. */
function tellThen(
  db: Db,
  events: readonly Pick<Plan & DatedEvent, "id" | "status" | "latest">[],
  knownOn: Day | null,
): Map<string, ToldThen> {
  if (knownOn === null) return new Map();
  return queryToldThen(
    db,
    events.filter((event) => isOpenThen(event, knownOn)).map(({ id }) => id),
    knownOn,
  );
}

/** Contacts called off that are the occasion of another: it took their place. */
function findReplaced(db: Db, events: readonly DatedEvent[]): Map<string, DatedEvent> {
  const occasions = queryEventsById(
    db,
    events.flatMap(({ occasion }) => (occasion === null ? [] : [occasion])),
  );
  return new Map(occasions.filter(({ status }) => status === "cancelled").map((event) => [event.id, event]));
}

function describePlan(
  event: DatedEvent,
  steps: readonly DatedStep[],
  { sides, replaced, toldThen }: { sides: Plan["sides"]; replaced: DatedEvent | null; toldThen: Plan["toldThen"] },
): Plan {
  const first = steps.find((step) => phaseOf(step) === "announced" || phaseOf(step) === "confirmed");
  // A plan that was reported in time, and whose announcement only the day itself brought, has no lead.
  const end = endOf(event, steps);
  const lead = first === undefined || end.status !== "held" || !isExact(event) ? null : event.earliest - first.day;
  return {
    ...mentionOf(event),
    ...end,
    announced: first?.date ?? null,
    leadDays: lead === null || lead < 0 ? null : lead,
    slipDays: slipOf(steps, replaced),
    replaces: replaced && mentionOf(replaced),
    postponed: steps.some((step) => phaseOf(step) === "postponed"),
    sides,
    toldThen,
    steps: steps.map((step) => ({
      date: step.date,
      status: step.status,
      label: STATUS_STEPS[step.status].label,
      phase: phaseOf(step),
      note: step.note,
      source:
        step.title === null
          ? null
          : {
              document: step.document ?? "",
              publisher: step.publisher ?? "",
              title: step.title,
              url: step.url,
              publishedOn: step.publishedOn,
            },
    })),
  };
}

function describeUnfolding(found: Omit<Unfolding, "finding">, events: number): string {
  const { followed, announced, held, heldByRecord, brief, cancelled, denied, notHeld, pending, postponed, medianLeadDays } = found;
  const said = spokenWords().findings.unfolding;
  if (events === 0) return said.none;
  if (followed === 0) return said.followedNone(events);
  const told = said.told(followed, events);
  if (announced === 0) return `${told} ${said.noneAnnounced}`;
  const known = announced - pending;
  return [
    told,
    known === 0 ? said.noEnd(announced) : said.ends({ known, held, cancelled, denied, notHeld }),
    brief === 0 ? "" : said.brief(brief),
    heldByRecord === 0 ? "" : said.heldByRecord(heldByRecord),
    medianLeadDays === null ? "" : said.lead(medianLeadDays),
    postponed === 0 ? "" : said.postponed(postponed),
    pending === 0 || known === 0 ? "" : said.pending(pending),
  ]
    .filter((part) => part !== "")
    .join(" ");
}
