import type { Changes, Listings, Sources, Tallies, Tenures } from "#shared/api.ts";
import { groupOf } from "#shared/claims/tally-group.ts";
import { joinValues, layTable, text, type ColumnOf, type Table } from "./table.ts";

function count<Row>(name: string, description: string, cell: (row: Row) => number | null): ColumnOf<Row> {
  return { name, type: "integer", description, cell };
}

type Source = Sources["sources"][number];

/** Each source: its licence, its extent and what became of its rows. */
export function sourcesTable({ sources }: Sources): Table {
  return layTable<Source>(
    "data",
    [
      text("id", "Id of the source.", (row) => row.id),
      text("name", "Its name.", (row) => row.name),
      text("publisher", "Who publishes it.", (row) => row.publisher),
      text("licence", "On what terms.", (row) => row.licence),
      text("licence_url", "The licence itself.", (row) => row.licenceUrl),
      text("attribution", "A line the licence asks for wherever the data shows.", (row) => row.attribution),
      text("url", "Where it is.", (row) => row.url),
      { name: "last_covered_day", type: "date", description: "Last day of its coverage.", cell: (row) => row.lastCoveredDay },
      count("events", "Events it brought.", (row) => row.events.own),
      count("events_cited", "Events that cite it, its own among them.", (row) => row.events.cited),
      count("rows_read", "Rows read of it.", (row) => row.rows.read),
      count("rows_accepted", "Rows taken.", (row) => row.rows.accepted),
      count("rows_merged", "Rows that became citations of another event.", (row) => row.rows.merged),
      count("rows_rejected", "Rows refused.", (row) => row.rows.rejected),
      text("kinds", "Kinds of event it covers, with first and last year; separated by semicolons.", (row) =>
        joinValues(
          row.coverage.map(({ kind, from, to }) => `${kind.id} ${from} to ${to}`),
          "; ",
        ),
      ),
      text("gaps", "What it is known not to hold; separated by semicolons.", (row) => joinValues(row.gaps, "; ")),
    ],
    sources,
  );
}

type Tally = Tallies["tallies"][number];

/** Published counts against ours, and why they differ. */
export function talliesTable({ tallies }: Tallies): Table {
  return layTable<Tally>(
    "data",
    [
      text("id", "Id of the published count.", (row) => row.id),
      text("claim", "What was published.", (row) => row.claim),
      text("measure", "What it counts.", (row) => row.measure),
      { name: "published", type: "number", description: "The number published.", cell: (row) => row.published },
      text("bound", "How it is meant: exact, above, floor, below, ceiling or rounded.", (row) => row.bound),
      {
        name: "ours",
        type: "number",
        description: "Our count; empty where the record has no such measure, or no source reaches it.",
        cell: (row) => row.ours,
      },
      { name: "possible", type: "number", description: "What events without an exact date may add.", cell: (row) => row.possible },
      {
        name: "unstated",
        type: "integer",
        description: "Events of ours whose number no source states: ours is then a least.",
        cell: (row) => row.unstated,
      },
      { name: "difference", type: "number", description: "Ours less the published.", cell: (row) => row.difference },
      text("verdict", "How the two stand.", (row) => row.verdict),
      text("group", "With which counts it is shown: match, bound (a bound is met), possible, differ or none.", groupOf),
      text("rule", "How it is counted.", (row) => row.rule),
      text("reason", "Why there is no count of ours, or why it differs.", (row) => row.reason),
      text("apart", "Events that ours counts and the published does not, where known; separated by spaces.", (row) =>
        joinValues(row.apart?.events.map(({ id }) => id) ?? [], " "),
      ),
      { name: "rest", type: "number", description: "Ours without them.", cell: (row) => row.apart?.rest ?? null },
      {
        name: "remainder",
        type: "number",
        description: "What is left of the difference without them, and not explained.",
        cell: (row) => row.apart?.remainder ?? null,
      },
      text("query", "The query that answers it.", (row) => row.query),
      text("publisher", "Who published it.", (row) => row.citation.publisher),
      text("title", "In which document.", (row) => row.citation.title),
      text("url", "Where.", (row) => row.citation.url),
    ],
    tallies,
  );
}

type Change = Changes["changes"][number];

/** What became of events since a version. */
export function changesTable({ changes }: Changes): Table {
  return layTable<Change>(
    "data",
    [
      text("event", "Id of the event.", (row) => row.event),
      text("title", "The event in a line; empty where it is gone.", (row) => row.title),
      text("change", "added, changed or removed.", (row) => row.change),
      text("version", "The version that last touched the event.", (row) => row.version),
      { name: "day", type: "date", description: "The day that version was compiled to.", cell: (row) => row.day },
    ],
    changes,
  );
}

type Tenure = Tenures["tenures"][number];

/** Terms of office, each with its document. */
export function tenuresTable({ tenures }: Tenures): Table {
  return layTable<Tenure>(
    "data",
    [
      text("id", "Id of the term.", (row) => row.id),
      text("person", "Id of the person.", (row) => row.person.id),
      text("name", "Their name.", (row) => row.person.label),
      text("office", "The office.", (row) => row.office.label),
      text("actor", "Whose office it is.", (row) => row.actor.id),
      text("accredited_to", "The state a chief of mission is accredited to.", (row) => row.accreditedTo?.id ?? null),
      { name: "acting", type: "boolean", description: "Held for another.", cell: (row) => row.acting },
      text("start", "As the source dates it (EDTF).", (row) => row.start),
      text("end", "The same; empty where the source states none.", (row) => row.end),
      text("publisher", "Who says so.", (row) => row.source?.publisher ?? null),
      text("title", "In which document.", (row) => row.source?.title ?? null),
      text("url", "Where.", (row) => row.source?.url ?? null),
    ],
    tenures,
  );
}

type Listing = Listings["listings"][number];

/** The targets an event put on or took off a list. */
export function listingsTable({ event, listings }: Listings): Table {
  return layTable<Listing>(
    "data",
    [
      text("event", "Id of the event.", () => event),
      text("list", "Id of the list.", (row) => row.list.id),
      text("ref", "Identifier of the target on the list.", (row) => row.ref),
      text("name", "The target.", (row) => row.name),
      text("kind", "persons, entities, vessels or aircraft.", (row) => row.kind),
      text("nationality", "By the list.", (row) => row.nationality?.id ?? null),
      text("programme", "Sanctions programme.", (row) => row.programme?.label ?? null),
      text("measure", "What is done to it.", (row) => row.measure),
      text("action", "listed, amended or delisted.", (row) => row.action),
      { name: "day", type: "date", description: "The day by the list.", cell: (row) => row.day },
      text("url", "The target on the list's own site.", (row) => row.url),
    ],
    listings,
  );
}
