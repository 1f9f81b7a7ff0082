import type { EventFileRow } from "../query/event-file.ts";
import { joinValues, layTable, type ColumnOf, type Counted, type Table } from "./table.ts";

/** Events with everything a reader needs to find them again: parties, sources and addresses. */
export function eventsTable(rows: Counted<EventFileRow>): Table {
  return layTable("events", EVENT_COLUMNS, rows);
}

/**
 * The events that some rows count, each with where it is counted.
 * @param places by id of the event
 */
export function countedEventsTable(rows: Counted<EventFileRow>, places: ReadonlyMap<string, string>): Table {
  const columns = EVENT_COLUMNS.filter(({ name }) => name !== "certain");
  return layTable(
    "events",
    [
      ...columns,
      {
        name: "counted_in",
        type: "string",
        description: "Where data.csv counts or names it, as row:column, its first row being 1; separated by blanks.",
        cell: ({ event }) => places.get(event.id) ?? null,
      },
    ],
    rows,
  );
}

const EVENT_COLUMNS: readonly ColumnOf<EventFileRow>[] = [
  { name: "id", type: "string", description: "Id of the event in the record.", cell: ({ event }) => event.id },
  {
    name: "date",
    type: "string",
    description: "First day as far as it is known: YYYY-MM-DD, YYYY-MM or YYYY (EDTF).",
    cell: ({ event }) => event.date,
  },
  { name: "earliest", type: "date", description: "Earliest day the date allows.", cell: ({ event }) => event.earliest },
  { name: "latest", type: "date", description: "Latest day the date allows.", cell: ({ event }) => event.latest },
  { name: "end", type: "date", description: "Last day of an event of several days.", cell: ({ event }) => event.end },
  {
    name: "precision",
    type: "string",
    description: "How exactly the date is known: day, month or year.",
    cell: ({ event }) => event.precision,
  },
  {
    name: "certain",
    type: "boolean",
    description: "False where the date may lie outside the period or group asked for.",
    cell: ({ event }) => event.certain,
  },
  { name: "kind", type: "string", description: "Kind of event.", cell: ({ event }) => event.kind },
  { name: "status", type: "string", description: "What became of it.", cell: ({ event }) => event.status },
  { name: "title", type: "string", description: "The event in a line.", cell: ({ event }) => event.title },
  {
    name: "parties",
    type: "string",
    description: "Everyone named, as role: person, actor (office on the day); separated by semicolons.",
    cell: ({ event }) => joinValues(event.parties.map(describeParty), "; "),
  },
  {
    name: "format",
    type: "string",
    description: "Bilateral, multilateral and so on, where a source says.",
    cell: ({ event }) => event.format,
  },
  { name: "level", type: "string", description: "Rank of the lower side.", cell: ({ event }) => event.level },
  { name: "medium", type: "string", description: "How it took place.", cell: ({ event }) => event.medium },
  {
    name: "initiator",
    type: "string",
    description: "Who asked for it, where a source says.",
    cell: ({ event }) => event.initiator?.id ?? null,
  },
  { name: "venue_city", type: "string", description: "City it took place in.", cell: ({ event }) => event.venue?.city ?? null },
  {
    name: "venue_country",
    type: "string",
    description: "Country it took place in.",
    cell: ({ event }) => event.venue?.country?.id ?? null,
  },
  { name: "context", type: "string", description: "The occasion.", cell: ({ event }) => event.context },
  { name: "quantity", type: "number", description: "The number a source states, in `unit`.", cell: ({ event }) => event.quantity },
  { name: "unit", type: "string", description: "What the quantity counts.", cell: ({ event }) => event.unit },
  { name: "target_kind", type: "string", description: "What a measure is aimed at.", cell: ({ event }) => event.targetKind },
  { name: "programme", type: "string", description: "Sanctions programme.", cell: ({ event }) => event.programme?.label ?? null },
  { name: "authority", type: "string", description: "The order, act or resolution, as printed.", cell: ({ event }) => event.authority },
  {
    name: "listings",
    type: "integer",
    description: "Targets put on a sanctions list; taken off: below zero; empty where no list names them.",
    cell: ({ event }) => event.listings,
  },
  { name: "topics", type: "string", description: "Topics, separated by semicolons.", cell: ({ event }) => joinValues(event.topics, "; ") },
  { name: "unannounced", type: "boolean", description: "Not announced when it took place.", cell: ({ event }) => event.unannounced },
  { name: "citations", type: "integer", description: "Documents that tell of it.", cell: ({ event }) => event.citations },
  {
    name: "publishers",
    type: "string",
    description: "Publishers of the documents, primary first, separated by semicolons.",
    cell: ({ event }) => joinValues(event.publishers, "; "),
  },
  {
    name: "source_titles",
    type: "string",
    description: "Titles of the documents, separated by semicolons.",
    cell: ({ titles }) => joinValues(titles, "; "),
  },
  {
    name: "source_urls",
    type: "string",
    description: "Addresses of the documents, separated by blanks.",
    cell: ({ urls }) => joinValues(urls, " "),
  },
];

function describeParty(party: EventFileRow["event"]["parties"][number]): string {
  const who = [party.person?.label, party.actor?.id].filter((part) => part !== undefined).join(", ");
  return `${party.role}: ${who}${party.office ? ` (${party.office.label})` : ""}`;
}
