import type { CompileContext } from "../context.ts";
import { NOT_STATED, type CompiledEvent, type Party } from "../facts.ts";
import { levelOf } from "../offices.ts";

export interface Contact {
  ref: string;
  kind: "call" | "video_call" | "meeting";
  day: string;
  parties: readonly Party[];
  venue: { city: string; country: string } | null;
  citations: string[];
  note: string | null;
  confidence: "stated" | "inferred";
}

const MEDIUM = { call: "phone", video_call: "video", meeting: "in_person" } as const;

/** A held contact of leaders, with a title and an id made of its facts; the id is provisional until sources are merged. */
export function compileContact(contact: Contact, source: string, context: CompileContext): CompiledEvent {
  const { kind, day, parties, venue } = contact;
  return {
    ...NOT_STATED,
    id: [kind.replace("_", "-"), day, ...parties.map(({ person }) => person)].join("-"),
    ref: contact.ref,
    kind,
    start: day,
    status: "held",
    title: titleOf(contact, context),
    medium: MEDIUM[kind],
    level: levelOf(parties),
    venue: venue === null ? null : context.venues.add(venue.city, venue.country, source),
    venueCountry: venue?.country ?? null,
    parties: [...parties],
    citations: [...contact.citations],
    note: contact.note,
    confidence: contact.confidence,
  };
}

function titleOf({ kind, parties, venue }: Contact, context: CompileContext): string {
  const names = parties.map(({ person }) => context.persons.byId.get(person ?? "")?.name ?? "");
  const who = `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
  if (kind === "meeting") return venue === null ? `${who} meet` : `${who} meet in ${venue.city}`;
  return kind === "call" ? `${who} speak by phone` : `${who} speak by video`;
}
