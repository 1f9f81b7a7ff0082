import { toCivil } from "#shared/dates.ts";
import { KINDS } from "#shared/definitions/kinds.ts";
import { STATUSES } from "#shared/definitions/vocabularies.ts";
import type { RecordEvent, RecordParty } from "./rows.ts";
import { say } from "#shared/words/en/say.ts";

/** Names that a summary needs. */
export interface Names {
  actor: (id: string) => string;
  person: (id: string) => string;
  office: (id: string) => string;
  venue: (id: string) => string;
}

/** One or two sentences made from the facts of an event, and from nothing else. */
export function summarise(event: RecordEvent, names: Names): string {
  const sentences = [
    `${event.status === "carried_over" ? "Listings carried over" : KINDS[event.kind].label} ${whoAndWhom(event, names)}, ${dateWords(event)}${whereWords(event, names)}.`,
  ];
  if (event.quantity !== null) sentences.push(`Number given: ${event.quantity} ${unitWords(event)}.`);
  if (event.authority !== null) sentences.push(`Authority: ${event.authority}.`);
  if (!STATUSES[event.status].counted) sentences.push(`Status: ${STATUSES[event.status].label}.`);
  return sentences.join(" ");
}

/** "1 target", "38 persons and entities": as printed, else the unit. */
function unitWords({ quantity, unit, unitPrinted }: RecordEvent): string {
  return unitPrinted ?? (quantity === 1 ? (unit ?? "").replace(/s$/, "") : (unit ?? ""));
}

function whoAndWhom(event: RecordEvent, names: Names): string {
  const of = (role: string): string =>
    listed(event.parties.filter((party) => party.role === role).map((party) => partyWords(party, names)));
  if (event.kind === "visit") return `of ${of("guest")} to ${of("host")}`;
  const [sender, target] = [of("sender"), of("target")];
  return sender !== "" ? `by ${sender}${target === "" ? "" : `, aimed at ${target}`}` : `of ${of("participant")}`;
}

function partyWords({ actor, person, office }: RecordParty, names: Names): string {
  const state = actor === null ? "" : names.actor(actor);
  if (person === null) return state;
  const title = office === null ? "" : `${names.office(office)}, `;
  return `${names.person(person)} (${title}${state})`;
}

function dateWords({ span, endDay, start }: RecordEvent): string {
  if (start.length === 4) return `in ${start}`;
  const from = toCivil(span.earliest);
  if (start.length === 7) return `in ${say.monthNames[from.month - 1] ?? ""} ${from.year}`;
  const first = `${from.day} ${say.monthNames[from.month - 1] ?? ""} ${from.year}`;
  if (endDay === null || endDay === span.earliest) return `on ${first}`;
  const to = toCivil(endDay);
  return `from ${first} to ${to.day} ${say.monthNames[to.month - 1] ?? ""} ${to.year}`;
}

function whereWords(event: RecordEvent, names: Names): string {
  if (event.venue !== null) return `, in ${names.venue(event.venue)}`;
  return event.venueCountry === null || event.kind === "visit" ? "" : `, in ${names.actor(event.venueCountry)}`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
