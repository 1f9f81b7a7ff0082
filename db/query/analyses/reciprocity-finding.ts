import type { Reciprocity } from "#shared/api.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { sayDay, type Side } from "./parts.ts";

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
  const said = spokenWords().findings.reciprocity;
  const [{ inText: guest }, { inText: host }] = index === 0 ? sides : [sides[1], sides[0]];
  const gathered = way.gatherings.journeys === 0 ? [] : [said.gatherings(way.gatherings.journeys, guest, host)];
  if (way.visits + way.vague === 0) {
    return [way.completeness === null ? said.notCovered(guest, host) : said.none(guest, host), ...gathered].join(" ");
  }
  const returns = [
    way.returned > 0 ? said.returned(way.returned, way.medianLagDays ?? 0) : "",
    way.open > 0 ? said.open(way.open, way.until === null ? null : sayDay(way.until)) : "",
    way.unknown > 0 ? said.unknown(way.unknown) : "",
  ].filter((part) => part !== "");
  return [said.told(said.visits(way.visits + way.vague, guest, host), returns), ...gathered].join(" ");
}

function describeCalls({ total, placed, others, notSaid, completeness }: Reciprocity["calls"], [a, b]: Sides): string {
  const said = spokenWords().findings.reciprocity;
  if (total === 0) return completeness === null ? said.callsUncovered : said.noCall;
  return said.calls(total, [
    ...(placed[0] + placed[1] === 0 ? [] : [said.placedFirst(placed[0], a.inText), said.placed(placed[1], b.inText)]),
    ...(others === 0 ? [] : [said.placedOthers(others)]),
    ...(notSaid === 0 ? [] : [said.placedUnknown(notSaid)]),
  ]);
}

function describeMeetings({ total, home, neutral, notSaid, withoutVisit, completeness }: Reciprocity["meetings"], [a, b]: Sides): string {
  const said = spokenWords().findings.reciprocity;
  if (total === 0) return completeness === null ? said.meetingsUncovered : said.noMeeting;
  const told = said.meetings(total, [
    said.inState(home[0], a.inText),
    said.inState(home[1], b.inText),
    said.elsewhere(neutral),
    ...(notSaid === 0 ? [] : [said.whereUnknown(notSaid)]),
  ]);
  return withoutVisit.length === 0 ? told : `${told} ${said.withoutVisit(withoutVisit.length)}`;
}
