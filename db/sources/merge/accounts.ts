import { parseDay, parseEdtf, type Day } from "#shared/dates.ts";
import type { KindId } from "#shared/definitions/kinds.ts";
import { pageOf } from "../pages.ts";
import type { CompiledEvent, CompiledSource } from "../facts.ts";

/** A contact as one source tells it; once another source's account joins it, as all of them do. */
export interface Account {
  source: CompiledSource;
  event: CompiledEvent;
  /** Kind and full set of participants. */
  key: string;
  from: Day;
  to: Day;
  sources: Set<string>;
  families: Set<string>;
  /** Pages that tell of this contact alone. */
  pages: Set<string>;
  /** How many families stand behind each kind. */
  kinds: Map<KindId, Set<string>>;
}

/** The contacts of a source that can be matched: known to the day, with every participant named. */
export function listAccounts(source: CompiledSource, sources: readonly CompiledSource[]): Account[] {
  const documents = new Map(sources.flatMap((each) => each.documents).map((document) => [document.id, document]));
  const cited = countCitations(source);
  return source.events.flatMap((event) => {
    const key = keyOf(event);
    const day = parseDay(event.start);
    if (key === null || day === null) return [];
    const families = new Set(event.citations.map((id) => documents.get(id)?.family ?? id));
    const pages = event.citations.filter((id) => cited.get(id) === 1).map((id) => documents.get(id)?.url ?? null);
    return [
      {
        source,
        event,
        key,
        from: day,
        to: event.end === null ? day : (parseEdtf(event.end)?.latest ?? day),
        sources: new Set([source.id]),
        families,
        pages: new Set(pages.filter((url) => url !== null).map(pageOf)),
        kinds: new Map([[event.kind, new Set(families)]]),
      },
    ];
  });
}

const GROUPS: Readonly<Partial<Record<KindId, string>>> = { call: "call", video_call: "call", meeting: "meeting", summit: "summit" };

function keyOf(event: CompiledEvent): string | null {
  const group = GROUPS[event.kind];
  if (group === undefined || event.status !== "held" || event.parties.some(({ person }) => person === null)) return null;
  const people = event.parties.map(({ actor, person }) => `${actor ?? ""}/${person ?? ""}`);
  return [group, ...[...new Set(people)].toSorted()].join(" ");
}

function countCitations(source: CompiledSource): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of source.events.flatMap(({ citations }) => citations)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
