import type { Readouts } from "#shared/api.ts";
import { countWords, type Side } from "./parts.ts";

type Found = Omit<Readouts, "finding">;

/** Who told of the contacts of two sides, in words. */
export function describeReadouts(found: Found, [a, b]: readonly [Side, Side]): string {
  const { events, told, both, only, neither, witnesses } = found;
  if (events === 0) return "The record has no contact of these two of which a side could have told.";
  const comparable = both + only[0] + only[1] + neither;
  const alone = witnesses.find(({ families }) => families === 0)?.events ?? 0;
  return [
    `Of ${countWords(events, "contact")} the record has an account by ${a.inText} of ${told[0]} and one by ${b.inText} of ${told[1]}.`,
    comparable === 0
      ? "Of none is it known of both sides whether they told, so that one account without the other means nothing."
      : `Of the ${comparable} of which it is known of both whether they told, ${both} were told by both, ${only[0]} by ${a.inText} alone, ${only[1]} by ${b.inText} alone and ${neither} by neither.`,
    both === 0 ? "" : describeFirst(found, a, b),
    `${events - alone} of ${events} have a witness independent of both.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function describeFirst({ first: { before, sameDay, notSaid } }: Found, a: Side, b: Side): string {
  const undated = notSaid === 0 ? "" : `; in ${notSaid} there is no day to compare`;
  return `Of the accounts of both, ${a.inText} is dated first in ${before[0]}, ${b.inText} in ${before[1]}, and both on one day in ${sameDay}${undated}.`;
}
