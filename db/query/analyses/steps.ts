import type { Day } from "#shared/dates.ts";
import type { DatedEvent } from "./dated-events.ts";

/** What one side did on one day. */
export interface Step {
  side: string;
  day: Day;
  acts: DatedEvent[];
  answers: Answer | null;
  /** The step that answers it. */
  answer: Step | null;
  /** Of a step without an answer, the next of the other side in time, which is counted for a later one: one act answers one. */
  passed: Step | null;
}

export interface Answer {
  step: Step;
  lagDays: number;
  link: "stated" | "time";
}

/** Numbers of one unit: acts without a number are counted beside it. */
export interface Amount {
  unit: string | null;
  /** Null where no source states the number of any. */
  amount: number | null;
  acts: number;
  unstated: number;
}

/** The acts of two sides as steps, a day of a side each, in time order and each with the step it answers. */
export function findSteps(acts: readonly { side: string; event: DatedEvent }[], withinDays: number): Step[] {
  const byDay = Map.groupBy(acts, ({ side, event }) => `${event.earliest} ${side}`);
  const steps = [...byDay.values()].flatMap((own): Step[] => {
    const [first] = own;
    return first
      ? [{ side: first.side, day: first.event.earliest, acts: own.map(({ event }) => event), answers: null, answer: null, passed: null }]
      : [];
  });
  const inTime = steps.toSorted((a, b) => a.day - b.day);
  for (const [index, step] of inTime.entries()) {
    const before = inTime.slice(0, index).filter((other) => other.side !== step.side && other.answer === null);
    const stated = before.findLast(({ acts: own }) => own.some(({ id }) => step.acts.some(({ occasion }) => occasion === id)));
    const found = stated ?? before.findLast(({ day }) => step.day - day <= withinDays);
    if (found === undefined) continue;
    step.answers = { step: found, lagDays: step.day - found.day, link: stated === undefined ? "time" : "stated" };
    found.answer = step;
  }
  for (const step of inTime) step.passed = step.answer === null ? findPassed(step, inTime, withinDays) : null;
  return inTime;
}

function findPassed(step: Step, inTime: readonly Step[], withinDays: number): Step | null {
  return inTime.find((other) => other.side !== step.side && other.day > step.day && other.day - step.day <= withinDays) ?? null;
}

/** Both acted on one day and no source says which came first: neither is known to have answered. */
export function isSameDay({ answers }: Step): boolean {
  return answers !== null && answers.lagDays === 0 && answers.link === "time";
}

/** Each chain from a step that answers nothing to one that is not answered. */
export function chainSteps(steps: readonly Step[]): Step[][] {
  return steps
    .filter(({ answers }) => answers === null)
    .map((first) => {
      const chain: Step[] = [];
      for (let step: Step | null = first; step !== null; step = step.answer) chain.push(step);
      return chain;
    });
}

/** What acts come to, each unit by itself: 48 and 12 persons are 60, and no mission is added to them. */
export function amountsOf(acts: readonly DatedEvent[]): Amount[] {
  const units = Map.groupBy(acts, ({ unit }) => unit);
  return [...units].map(([unit, own]) => {
    const stated = own.flatMap(({ quantity }) => (quantity === null ? [] : [quantity]));
    return {
      unit,
      amount: stated.length === 0 ? null : stated.reduce((sum, quantity) => sum + quantity, 0),
      acts: own.length,
      unstated: own.length - stated.length,
    };
  });
}

/** An answer over the step it answers, for each unit both state in full. */
export function ratiosOf(step: Step): { unit: string; ratio: number }[] {
  if (step.answers === null) return [];
  const before = amountsOf(step.answers.step.acts);
  return amountsOf(step.acts).flatMap(({ unit, amount, unstated }) => {
    const other = before.find((candidate) => candidate.unit === unit);
    if (unit === null || amount === null || !other?.amount || unstated + other.unstated > 0) return [];
    return [{ unit, ratio: Math.round((amount / other.amount) * 1000) / 1000 }];
  });
}
