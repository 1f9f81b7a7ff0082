import type { Reciprocity } from "#shared/api.ts";
import { describeDay, listWords } from "#shared/describe.ts";
import { parseDay } from "#shared/dates.ts";
import { asSentence, countWords, type Side } from "./parts.ts";

type Found = Omit<Reciprocity, "finding">;
type Sides = readonly [Side, Side];

/** What the visits, calls and meetings of two sides come to, in words. */
export function describeReciprocity({ ways, calls, meetings }: Found, sides: Sides): string {
  const parts = [
    ...ways.map((way, index) => describeWay(way, sides, index)),
    describeCalls(calls, sides),
    describeMeetings(meetings, sides),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function describeWay(way: Reciprocity["ways"][number], sides: Sides, index: number): string {
  const [guest, host] = index === 0 ? sides : [sides[1], sides[0]];
  const who = `${guest.inText} to ${host.inText}`;
  if (way.visits + way.vague === 0) {
    return way.completeness === null ? `Visits of ${who} are not covered.` : `The record has no visit of ${who}.`;
  }
  const told = `${asSentence(countWords(way.visits + way.vague, "visit"))} of ${who}`;
  const returns = [
    way.returned > 0 ? `${way.returned} returned, after a median of ${countWords(way.medianLagDays ?? 0, "day")}` : "",
    way.open > 0 ? `${way.open} not returned by ${until(way)}` : "",
    way.unknown > 0 ? `${way.unknown} of which nobody can say whether they were returned` : "",
  ].filter((part) => part !== "");
  return returns.length === 0 ? `${told}.` : `${told}: ${listWords(returns, "and")}.`;
}

function until({ until: text }: Reciprocity["ways"][number]): string {
  const day = text === null ? null : parseDay(text);
  return day === null ? "the last covered day" : describeDay(day);
}

function describeCalls({ total, placed, others, notSaid, completeness }: Reciprocity["calls"], [a, b]: Sides): string {
  if (total === 0) return completeness === null ? "Calls are not covered." : "The record has no call.";
  const told = placed[0] + placed[1] === 0 ? [] : [`${placed[0]} placed by ${a.inText}`, `${placed[1]} by ${b.inText}`];
  const third = others === 0 ? [] : [`${others} by others`];
  const unknown = notSaid === 0 ? [] : [`${notSaid} by whom no source says`];
  return `${asSentence(countWords(total, "call"))}: ${[...told, ...third, ...unknown].join(", ")}.`;
}

function describeMeetings({ total, home, neutral, notSaid, completeness }: Reciprocity["meetings"], [a, b]: Sides): string {
  if (total === 0) return completeness === null ? "Meetings are not covered." : "The record has no meeting.";
  const unknown = notSaid === 0 ? [] : [`${notSaid} where no source says`];
  const grounds = [`${home[0]} in ${a.inText}`, `${home[1]} in ${b.inText}`, `${neutral} elsewhere`, ...unknown];
  return `${asSentence(countWords(total, "meeting"))}: ${grounds.join(", ")}.`;
}
