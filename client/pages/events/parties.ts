import type { Party } from "#shared/api.ts";
import { eventsWords as said } from "../../words/events.ts";

/** Who took part in one line: people with their side once, sides without a named person by name. */
export function partiesText(parties: readonly Party[]): string {
  const names = parties.map((party) => {
    if (party.person && party.actor) return `${party.person.label} (${party.actor.label})`;
    return party.person?.label ?? party.actor?.label ?? party.printed ?? "";
  });
  const unique = [...new Set(names.filter((name) => name !== ""))];
  return unique.length > 5 ? said.andMore(unique.slice(0, 4).join(", "), unique.length - 4) : unique.join(", ");
}
