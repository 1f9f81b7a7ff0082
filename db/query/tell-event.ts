import type { EventItem } from "#shared/api.ts";
import { KINDS } from "#shared/definitions/kinds.ts";
import { STATUSES } from "#shared/definitions/vocabularies.ts";
import { hasId } from "#shared/tables.ts";
import { spokenNames } from "#shared/words/names.ts";
import type { Db } from "../client.ts";
import { describeInText } from "./words.ts";

/**
 * The summary of an event in the words of the answer, made of the facts the import made the record's own of.
 * @param recorded the record's own, which stands in English
 */
export function tellEvent(db: Db, event: EventItem, recorded: string): string {
  const { kind, status, parties, venue } = event;
  if (!hasId(KINDS, kind) || !hasId(STATUSES, status)) return recorded;
  const told = spokenNames().tell({
    kind,
    status,
    counted: STATUSES[status].counted,
    parties: parties.map(({ role, person, office, actor }) => ({
      role,
      person: person?.label ?? null,
      office: office?.label ?? null,
      state: actor === null ? null : { label: actor.label, inText: describeInText(db, "actor", actor.id) },
    })),
    date: event.date,
    end: event.end,
    city: venue === null || venue.id === null ? null : { label: venue.city ?? "", inText: describeInText(db, "venue", venue.id) },
    country:
      venue === null || venue.country === null
        ? null
        : { label: venue.country.label, inText: describeInText(db, "actor", venue.country.id) },
    quantity: event.quantity,
    unit: event.unit,
    authority: event.authority,
  });
  return told ?? recorded;
}
