import type { Db } from "../client.ts";
import { queryEventFile, type EventFile, type EventFileRequest } from "../query/event-file.ts";
import { describeFile } from "./about.ts";
import type { Described, FileContent } from "./content.ts";
import { eventsTable } from "./events-table.ts";
import { fileStem } from "./file-name.ts";

/** The events behind a query or one of its rows, and what they are. */
export function eventsContent(db: Db, request: EventFileRequest, site: string): FileContent {
  const { head, rows } = queryEventFile(db, request);
  return { table: eventsTable(rows), describe: () => describeEvents(db, request, head, site) };
}

function describeEvents(db: Db, request: EventFileRequest, head: EventFile["head"], site: string): Described {
  const group = [head.keyLabel, head.splitLabel].filter((part) => part !== null);
  return describeFile(
    db,
    { ...request, site },
    {
      id: fileStem(request.query, "events", head.vintage.version),
      title: ["Events", ...group].join(", "),
      sentence: head.sentence,
      statement: `${head.sentence.replace(/\.$/, "")}: ${head.total} ${head.total === 1 ? "event" : "events"}`,
      period: null,
      coverage: describePossible(head),
      attributions: head.attributions,
    },
  );
}

function describePossible({ total, certain }: EventFile["head"]): string[] {
  const possible = total - certain;
  return possible === 0 ? [] : [`${possible} of ${total} events may lie outside what is asked for: their date is not exact.`];
}
