import type { Readouts } from "#shared/api.ts";
import { thingAsked } from "#shared/charts/thing-of.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import type { Side } from "./parts.ts";

type Found = Omit<Readouts, "finding">;

/** Who told of the contacts of two sides, in words.
 * @param isCovered whether any source speaks of such contacts
 */
export function describeReadouts(found: Found, [a, b]: readonly [Side, Side], isCovered: boolean): string {
  const said = spokenWords().findings.readouts;
  const { events, told, both, only, neither, witnesses, first } = found;
  const thing = thingAsked(found.query);
  if (events === 0) return isCovered ? said.none(thing) : said.uncovered(thing);
  const comparable = both + only[0] + only[1] + neither;
  const alone = witnesses.find(({ families }) => families === 0)?.events ?? 0;
  return [
    said.told(events, a.inText, told[0], b.inText, told[1], thing),
    comparable === 0 ? said.incomparable : said.comparable(comparable, both, only[0], a.inText, only[1], b.inText, neither),
    both === 0 ? "" : said.first(a.inText, first.before[0], b.inText, first.before[1], first.sameDay, first.notSaid),
    said.witnesses(events - alone, events),
  ]
    .filter((part) => part !== "")
    .join(" ");
}
