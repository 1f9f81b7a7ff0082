import { FIGURES } from "../../definitions/figures.ts";
import { number } from "./number.ts";

const some = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;

/** What pages say of themselves to whoever shows a link to them. */
export const previews = {
  withoutScript: "Without JavaScript: ",
  drawn: (title: string) => `${title}, drawn and as a table`,
  figures: {
    aligned: FIGURES.aligned.label,
    network: FIGURES.network.label,
    around: FIGURES.around.label,
    silence: FIGURES.silence.label,
    reciprocity: FIGURES.reciprocity.label,
    ladder: FIGURES.ladder.label,
    readouts: FIGURES.readouts.label,
    unfolding: FIGURES.unfolding.label,
  },
  event: (kind: string, date: string, publishers: readonly string[]) =>
    `${kind}, ${date}.${publishers.length === 0 ? "" : ` Sources: ${publishers.join(", ")}.`}`,
  list: {
    kicker: (events: number) => `List of events · ${some(events, "event", "events")}`,
    about: "Each event with its sources.",
  },
  pair: {
    kicker: "Two sides",
    /** Of their leaders; the years are those the record covers. */
    counts: (calls: number, meetings: number, visits: number, years: string) =>
      `Their leaders, ${years}: ${some(calls, "call", "calls")}, ${some(meetings, "meeting", "meetings")}, ${some(visits, "visit", "visits")}.`,
    about: "Silence, reciprocity, act and answer, contacts around measures, plans as they unfolded, and who told of it.",
  },
  tallies: {
    kicker: "Readout",
    title: "Published counts, and what the record counts",
    text: "Counts that newspapers, governments and researchers published, each asked of the record under the same rule, with the events behind both.",
  },
  claim: {
    kicker: (day: string | null) => `A count in words, checked${day === null ? "" : `, as known on ${day}`}`,
    title: (claim: string) => `“${claim}”`,
  },
  api: {
    kicker: "Readout",
    title: "The API of the record",
    text: "Every count, list, event and chart of the record by address: as JSON, CSV, XLSX, Parquet, picture or package, without a key, and pinned to a version where it is cited.",
  },
  sources: {
    kicker: "Readout",
    title: "Sources of the record",
    text: "Where each event comes from, how far each collection reaches, what it lacks, and what was refused.",
  },
};
