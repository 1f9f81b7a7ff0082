import { sayDay } from "#shared/cite/cite-words.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { describeInText } from "../query/words.ts";
import { formatDay } from "#shared/dates.ts";
import { describeDay } from "#shared/describe.ts";
import { parseQuery } from "#shared/query.ts";
import { MAX_FILE_ROWS } from "#shared/definitions/files.ts";
import type { Db } from "../client.ts";
import { queryChanges } from "../query/changes.ts";
import { queryEvent } from "../query/event.ts";
import { queryListed } from "../query/events.ts";
import { queryListings } from "../query/listings.ts";
import { querySources } from "../query/sources.ts";
import { ALL_TALLIES, queryTallies, type TalliesRequest } from "../query/tallies.ts";
import { queryTenures, type TenuresRequest } from "../query/tenures.ts";
import { hashQuestion } from "#shared/file-name.ts";
import type { ReferenceTable } from "./reference-file.ts";
import { changesTable, listingsTable, sourcesTable, talliesTable, tenuresTable } from "./reference-tables.ts";
import { tieCell, tieCount } from "./tie.ts";

/** The collections of the record. */
export function sourcesReference(db: Db): ReferenceTable {
  const answer = querySources(db);
  return {
    name: "sources",
    title: spokenWords().cite.sourcesTitle,
    sentence: "Each collection with its licence, what it covers, what it is known to lack, and what became of its rows.",
    statement: spokenWords().cite.collections(answer.sources.length),
    page: "/sources",
    search: "",
    table: sourcesTable(answer),
    behind: null,
  };
}

/** Published counts beside the record's own. */
export function talliesReference(db: Db, asked: TalliesRequest = ALL_TALLIES): ReferenceTable {
  const answer = queryTallies(db, asked);
  const { ids, knownOn } = asked;
  const known = knownOn === null ? "" : `, as known on ${describeDay(knownOn)}`;
  const { matching, bounded, compared, tallies } = answer;
  const words = spokenWords();
  const knownDay = knownOn === null ? null : sayDay(knownOn, words);
  return {
    name: `${nameAsked("tallies", { ids })}${knownOn === null ? "" : `_known-on-${formatDay(knownOn)}`}`,
    title: words.cite.talliesTitle(ids !== null, knownOn === null ? null : words.say.day(knownOn)),
    sentence: `Each published count beside the record's own count of the same${known}, with the reason where they differ.`,
    statement: words.cite.tallies(matching, compared, { isChosen: ids !== null, known: knownDay, bounded }),
    page: "/tallies",
    search: knownOn === null ? "" : `knownOn=${formatDay(knownOn)}`,
    knownOn,
    table: talliesTable(answer),
    behind: {
      ties: () =>
        tallies.flatMap(({ query }, row) =>
          query === null
            ? []
            : tieCount(row, "ours", queryListed(db, { query: parseQuery(new URLSearchParams(query)), key: null, splitKey: null })),
        ),
      tie: "A row is a published count. In `events.csv`, `counted_in` says which of ours count an event: `3:ours` is counted in the third row, `3:possible` is one whose date may lie outside its period.",
    },
  };
}

/** Terms of office, all that are asked for. */
export function tenuresReference(db: Db, asked: Omit<TenuresRequest, "limit" | "offset">): ReferenceTable {
  const answer = queryTenures(db, { ...asked, limit: MAX_FILE_ROWS, offset: 0 });
  const { cite: said } = spokenWords();
  const whose = sayWhose(db, asked);
  return {
    name: nameAsked("tenures", asked),
    title: said.tenuresTitle(whose),
    sentence: "Terms of heads of state and government, ministers and chiefs of mission, each with its document.",
    statement: said.tenures(answer.total, whose),
    page: "/sources",
    search: "",
    table: tenuresTable(answer),
    behind: null,
  };
}

/** Whose terms are asked for, behind what they are called. */
function sayWhose(db: Db, { actors, accreditedTo, people }: Omit<TenuresRequest, "limit" | "offset">): string {
  const { cite, say } = spokenWords();
  const tell = (fact: "actor" | "person", ids: readonly string[] | null, put: (names: string) => string): string =>
    ids === null
      ? ""
      : put(
          say.list(
            ids.map((id) => describeInText(db, fact, id)),
            "or",
          ),
        );
  const { tenuresOf } = cite;
  return `${tell("actor", actors, tenuresOf.actors)}${tell("actor", accreditedTo, tenuresOf.accreditedTo)}${tell("person", people, tenuresOf.people)}`;
}

/** With a hash of what was asked, where anything was. */
function nameAsked(name: string, asked: object): string {
  const given = Object.entries(asked).filter(([, value]) => value !== null);
  return given.length === 0 ? name : `${name}_${hashQuestion(JSON.stringify(given))}`;
}

/** What became of events since a version; null for what the newest version did. */
export function changesReference(db: Db, since: string | null, until: string | null): ReferenceTable {
  const answer = queryChanges(db, { since, until, limit: MAX_FILE_ROWS });
  const { changes } = answer;
  const start = answer.since === null ? "the first version" : `version ${answer.since}`;
  const from = until === null ? start : `${start}, up to version ${answer.until}`;
  return {
    name: nameAsked("changes", { since, until }),
    title: `Changes since ${from}`,
    sentence: `Events added, changed and removed since ${from}.`,
    statement: `${answer.total} events of Readout's record were added, changed or removed since ${from}`,
    page: "/sources",
    search: "",
    table: changesTable(answer),
    behind: {
      ties: () => changes.flatMap(({ event, change }, row) => (change === "removed" ? [] : tieCell(row, "event", [{ id: event }]))),
      tie: "A row is an event: `event` is its id. An event that was removed is no longer in the record, and so not in `events.csv`.",
    },
  };
}

/**
 * The targets an event put on or took off a list.
 * @throws NotFound when the record has no such event
 */
export function listingsReference(db: Db, id: string): ReferenceTable {
  const answer = queryListings(db, { event: id, limit: MAX_FILE_ROWS, after: null });
  const { title, date } = queryEvent(db, id);
  return {
    name: `listings_${id}`,
    title: `Targets of “${title}”`,
    sentence: `The targets that an event put on or took off a list: ${title}, ${date}.`,
    statement: `${answer.total} targets were put on or taken off a list by “${title}”, ${date}`,
    page: `/events/${encodeURIComponent(id)}`,
    search: "",
    table: listingsTable(answer),
    behind: { ties: () => tieCell(null, "event", [{ id }]), tie: "Every row is a target of the one event." },
  };
}
