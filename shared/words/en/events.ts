import { number } from "./number.ts";

/** The table of events, and one event on its own page. */
export const events = {
  title: "Events",
  count: (value: number) => `${number(value)} ${value === 1 ? "event" : "events"}`,
  found: (counted: string) => `${counted} found`,
  thisList: "this list",
  narrowList: "Narrow the list",
  narrow: "Narrow",
  none: (searched: boolean) =>
    `No event of the record matches. Try ${searched ? "fewer or shorter words, " : ""}a longer period, other sides or more kinds.`,
  printed: (rows: number, total: number) =>
    `${number(rows)} of ${number(total)} rows are printed: those on the screen. The file has all of them.`,
  walk: (sentence: string) => `${sentence} Arrow keys move from event to event, Enter opens one.`,
  columnsLabel: "Columns",
  columnsName: "Columns of the table",
  usual: "Usual columns",
  event: "Event",
  columns: {
    date: "Date",
    kind: "Kind",
    parties: "Parties",
    venue: "Venue",
    quantity: "Number",
    status: "Status",
    level: "Level",
    topics: "Topics",
    programme: "Programme",
    sources: "Sources",
  },
  notExact: "date not exact",
  andMore: (shown: string, more: number) => `${shown} and ${number(more)} more`,
  fewer: "Fewer",
  more: (value: number) => `${number(value)} more`,
  of: (label: string) => ` of ${label.toLowerCase()}`,
  replaces: "Another choice replaces this one.",
  order: "Order",
  search: "Search the events",
  words: "Words in the record",
  searchHint: "Search names, places, topics, orders",
  wait: "An event under way",
  year: "Year",
};
