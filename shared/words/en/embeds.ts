import { number } from "./number.ts";

/** What stands around a drawing in the frame of another page. */
export const embeds = {
  leave: "Open in Readout",
  newTab: " (in a new tab)",
  table: "Table",
  counts: "Counts",
  documents: "Documents",
  documentHeads: ["Published", "Publisher", "Document"],
  tellOf: (title: string) => `Documents that tell of it: ${title}`,
  listHeads: ["Day", "Event", "Sources"],
  backToEvents: "← Events",
  backToChart: "← Chart",
  all: "All",
  further: "Further events",
  allEvents: "all events of this chart",
  itsPage: "its page",
  first: (rows: number) => `The first ${number(rows)}.`,
  listTitle: (label: string, events: number) => `${label}: ${number(events)} ${events === 1 ? "event" : "events"}`,
  possible: " possible, date not exact",
  follows: "Follows the record",
  pinned: (version: string) => `Pinned to record ${version}`,
  became: (version: string, added: number, changed: number, removed: number, isCoveredOtherwise: boolean) =>
    `Pinned to record ${version}; since then ${number(added)} added, ${number(changed)} changed, ${number(removed)} removed${isCoveredOtherwise ? ", and the sources are said to cover it otherwise" : ""}`,
  event: (version: string, isChanged: boolean) => `Pinned to record ${version}; since then ${isChanged ? "changed" : "unchanged"}`,
};
