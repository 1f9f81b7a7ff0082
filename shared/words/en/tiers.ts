import type { Noun } from "../noun.ts";
import { number } from "./number.ts";

const reports = (value: number): string => `${number(value)} machine-coded ${value === 1 ? "report" : "reports"}`;

/** Where the numbers come from: the vetted record, or reports that machines coded. */
export const tiers = {
  choice: "Counted from",
  record: "Vetted record",
  machine: "Machine-coded",
  note: "Reports that programs took for events in the news, not events: one meeting can stand here many times, in one collection or in several, and some never took place. Never added to the vetted record.",
  reports,
  inReports: (quantity: string, value: number) => `${quantity} in ${reports(value)}`,
  all: (change: string) => `All reports: ${change}`,
  foot: (value: number, day: string) => `${number(value)} ${value === 1 ? "report" : "reports"} · imported ${day}`,
  counting: "Counting the machine-coded reports",
  nowhere: "Not covered by the imported files",
  uncovered: (sentence: string) => `${sentence} No imported file reaches here, so this is not a zero: it is unknown.`,
  list: "List them one by one",
  explore: "Count them another way",
  charts: {
    venues: "Reports of meetings, by country",
    visits: "Reports of visits",
    expulsions: "Reports of expulsions, not persons",
    timeline: "Every report, a lane for each kind",
  },
  untold: (what: string) => `No imported file tells of ${what} here: none reaches here, or their codes have none. That is not a zero.`,
  expulsion: { one: "expulsion", many: "expulsions" } as Noun,
  notHere: "Not drawn, because no report tells it:",
  notTold: [
    ["Targets listed, delisted and on the lists", "Reports tell that there were sanctions, not who was put on a list or taken off it."],
    ["Map of meetings", "Reports name the country of a place, not the city; the countries stand above."],
    ["Published counts", "Those were counted by others, of events and not of reports."],
    ["Latest events", "The newest reports stand in the list, each with its file and line."],
  ] as readonly (readonly [string, string])[],
  alone: "This page tells of the vetted record alone",
  aloneWhy:
    "What it works out needs events that were checked and counted once. Machine-coded reports repeat events and hold some that never were, so that its answer would be about the news, not about the states.",
  toRecord: "Show it of the vetted record",
  none: "No machine-coded reports are served here",
  noneWhy:
    "GDELT, ICEWS and POLECAT files are not bundled: whoever runs this server brings them. Imported once, they are served beside the record:",
  noneThen: "The server takes up the file while it runs; load this page again then.",
  sides: (from: string, to: string) => `${from} → ${to}`,
  unnamed: "nobody named",
  code: (scheme: string, code: string) => `${scheme} ${code}`,
  inCountry: (country: string) => `in ${country}`,
  articles: (value: number) => `${number(value)} ${value === 1 ? "article" : "articles"}`,
  upstream: (source: string, id: string) => `${source}, id ${id}`,
  line: (file: string, line: number) => `${file}, line ${number(line)}`,
  article: (host: string) => `article at ${host}`,
  noReport: "No report under these filters. Try a longer period, other sides or more kinds.",
  loading: "Loading the reports …",
};
