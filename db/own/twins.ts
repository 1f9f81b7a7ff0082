import { parseEdtf } from "#shared/dates.ts";
import { KINDS } from "#shared/definitions/kinds.ts";
import { STATUSES } from "#shared/definitions/vocabularies.ts";
import { hasId } from "#shared/tables.ts";
import type { CompiledEvent } from "#db/sources/facts.ts";
import type { KnownEvent } from "./vocabulary.ts";

/** `same`: the very event, so it must not count twice. `near`: perhaps the same, and why that is not sure. */
export interface Twin {
  id: string;
  sure: boolean;
  reason: string;
}

/** The record's events, for finding those an own list tells of again. */
export class Twins {
  readonly #byDay: ReadonlyMap<string, readonly KnownEvent[]>;
  readonly #taken = new Set<string>();

  constructor(events: readonly KnownEvent[]) {
    this.#byDay = Map.groupBy(events, ({ kind, start, parties }) => dayKey(kind, start, parties));
  }

  /**
   * The event of the record with the same kind, participants and day. A list that tells of one such event twice means two, so
   * each event is found once.
   */
  find(event: CompiledEvent): Twin | null {
    const alike = this.#byDay.get(dayKey(event.kind, event.start, event.parties)) ?? [];
    const judged = alike.flatMap((other) => {
      const doubt = doubtOf(event, other);
      return doubt === "other" || (doubt === null && this.#taken.has(other.id)) ? [] : [{ id: other.id, doubt }];
    });
    // Two measures of one day against one state are told apart by their authority, which a list does not give.
    const several = KINDS[event.kind].family !== "contact" && judged.length > 1;
    const same = several ? undefined : judged.find(({ doubt }) => doubt === null);
    if (same) {
      this.#taken.add(same.id);
      return { id: same.id, sure: true, reason: "same kind, participants and day" };
    }
    const [near] = judged;
    return near ? { id: near.id, sure: false, reason: near.doubt ?? "the record has several of that day" } : null;
  }
}

/** Why it is not sure that two events of one kind, day and actors are one; `other` where they are two, null where they are one. */
function doubtOf(event: CompiledEvent, other: KnownEvent): string | null {
  const differs = event.parties.some((party) => {
    const there = other.parties.filter((known) => partyKey(known) === partyKey(party));
    return party.person !== null && there.every(({ person }) => person !== null && person !== party.person);
  });
  if (differs) return "other";
  if (!isSameSet(event, other)) return "who took part is named only here or there";
  if (parseEdtf(event.start)?.precision !== "day") return "the day is not known";
  if (isCounted(event.status) !== isCounted(other.status)) return `it is ${other.status} there`;
  if (KINDS[event.kind].family !== "contact" && event.quantity !== other.quantity) {
    return `the number there is ${other.quantity ?? "not given"}`;
  }
  return null;
}

type Parties = readonly { role: string; actor: string | null; person: string | null }[];

function isSameSet(event: { parties: Parties }, other: { parties: Parties }): boolean {
  const setOf = ({ parties }: { parties: Parties }): string =>
    parties
      .map((party) => `${partyKey(party)}/${party.person ?? ""}`)
      .toSorted()
      .join(" ");
  return setOf(event) === setOf(other);
}

function dayKey(kind: string, start: string, parties: Parties): string {
  return [kind, start, ...parties.map(partyKey).toSorted()].join(" ");
}

function partyKey({ role, actor }: Parties[number]): string {
  return `${role}:${actor ?? ""}`;
}

function isCounted(status: string): boolean {
  return hasId(STATUSES, status) && STATUSES[status].counted;
}
