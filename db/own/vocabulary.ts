import { parseEdtf, type Day, type DateSpan } from "#shared/dates.ts";
import { readOfSource, readShared, type RecordFiles } from "#db/import/record-files.ts";
import { splitList } from "#db/import/rows.ts";

export interface KnownActor {
  id: string;
  name: string;
  cowCode: string;
  from: Day | null;
  to: Day | null;
  successor: string | null;
}

export interface KnownEvent {
  id: string;
  kind: string;
  start: string;
  end: string | null;
  status: string;
  quantity: number | null;
  authority: string | null;
  programme: string | null;
  parties: { role: string; actor: string; person: string | null }[];
}

/** What the bundled record knows, and an own list may point to. */
export interface Vocabulary {
  actors: ReadonlyMap<string, KnownActor>;
  /** Every name, alias and two-letter code of an actor, in lower case → its id. */
  actorNames: ReadonlyMap<string, string>;
  persons: ReadonlyMap<string, { id: string; name: string; actor: string }>;
  personAliases: readonly { person: string; alias: string }[];
  offices: ReadonlySet<string>;
  venues: ReadonlyMap<string, { id: string; city: string; country: string }>;
  /** Publisher → family. */
  families: ReadonlyMap<string, string>;
  events: readonly KnownEvent[];
}

/** Reads it from the record's files, own lists left aside. */
export function readVocabulary(files: RecordFiles): Vocabulary {
  const sources = readShared(files, "runs.csv").map(({ cells }) => cells.source);
  const actors = readShared(files, "actors/actors.csv").map(({ cells }) => cells);
  const aliases = readShared(files, "actors/aliases.csv").map(({ cells }) => cells);
  const documents = sources.flatMap((source) => readOfSource(files, source, "documents.csv"));
  return {
    actors: new Map(
      actors.map(({ id, name, cow_code, from, to, successor }) => [
        id,
        {
          id,
          name,
          cowCode: cow_code,
          from: spanOf(from)?.earliest ?? null,
          to: spanOf(to)?.latest ?? null,
          successor: successor || null,
        },
      ]),
    ),
    actorNames: new Map([
      ...aliases.map(({ actor, alias }) => [alias.toLowerCase(), actor] as const),
      ...actors.flatMap(({ id, name, iso2 }) => [name, iso2].map((text) => [text.toLowerCase(), id] as const)),
    ]),
    persons: new Map(readShared(files, "persons/persons.csv").map(({ cells: { id, name, actor } }) => [id, { id, name, actor }])),
    personAliases: readShared(files, "persons/aliases.csv").map(({ cells }) => cells),
    offices: new Set(readShared(files, "offices.csv").map(({ cells }) => cells.id)),
    venues: new Map(readShared(files, "venues.csv").map(({ cells: { id, city, country } }) => [id, { id, city, country }])),
    families: new Map(documents.map(({ cells }) => [cells.publisher, cells.family])),
    events: sources.flatMap((source) => readOfSource(files, source, "events.csv").map(({ cells }) => knownEvent(cells))),
  };
}

function spanOf(text: string): DateSpan | null {
  return text === "" ? null : parseEdtf(text);
}

function knownEvent(
  cells: Readonly<Record<"id" | "kind" | "start" | "end" | "status" | "quantity" | "authority" | "programme" | "parties", string>>,
): KnownEvent {
  const parties = splitList(cells.parties, "|").map((text) => {
    const [, role = "", actor = "", person] = /^([a-z]+):([A-Z0-9-]*)(?:\/([a-z0-9-]+))?/.exec(text) ?? [];
    return { role, actor, person: person ?? null };
  });
  const { id, kind, start, end, status, quantity, authority, programme } = cells;
  return {
    id,
    kind,
    start,
    end: end || null,
    status,
    quantity: quantity === "" ? null : Number(quantity),
    authority: authority || null,
    programme: programme || null,
    parties,
  };
}
