import { KINDS } from "#shared/definitions/kinds.ts";
import type { CompiledEvent, Party } from "#db/sources/facts.ts";

export interface WordingNames {
  actor: (id: string) => string;
  person: (id: string) => string;
  city: (venue: string) => string;
}

/** The one line of an own event, made of its facts as the record makes them of a contact's. */
export function titleOf(event: Pick<CompiledEvent, "kind" | "parties" | "venue">, names: WordingNames): string {
  const { kind, parties, venue } = event;
  const of = (...roles: string[]): string =>
    listed(parties.filter(({ role }) => roles.includes(role)).map((party) => nameOf(party, names)));
  const where = venue === null ? "" : ` in ${names.city(venue)}`;
  if (kind === "call") return `${of("participant")} speak by phone`;
  if (kind === "video_call") return `${of("participant")} speak by video`;
  if (kind === "meeting") return `${of("participant")} meet${where}`;
  const { label } = KINDS[kind];
  if (kind === "visit") return `${label}: ${of("guest")} → ${venue === null ? of("host") : names.city(venue)}`;
  const sender = of("sender");
  return sender === "" ? `${label}: ${of("participant", "host")}${where}` : `${label}: ${sender} → ${of("target")}`;
}

function nameOf({ actor, person }: Party, names: WordingNames): string {
  return person === null ? names.actor(actor ?? "") : names.person(person);
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
