import type { Db } from "../client.ts";
import { queryEventFile, type EventFile, type EventFileRequest } from "../query/event-file.ts";
import { describeFile } from "./about.ts";
import type { Described, FileContent } from "./content.ts";
import { eventsTable } from "./events-table.ts";
import { fileStem } from "./file-name.ts";
import { reportsTable } from "./reports-table.ts";

/** The events behind a query or one of its rows, and what they are. */
export function eventsContent(db: Db, request: EventFileRequest, site: string): FileContent {
  const { head, rows, reports } = queryEventFile(db, request);
  return { table: reports === null ? eventsTable(rows) : reportsTable(reports), describe: () => describeEvents(db, request, head, site) };
}

function describeEvents(db: Db, request: EventFileRequest, head: EventFile["head"], site: string): Described {
  const [one, many] = request.query.tier === "machine" ? ["machine-coded report", "machine-coded reports"] : ["event", "events"];
  const group = [head.keyLabel, head.splitLabel].filter((part) => part !== null);
  return describeFile(
    db,
    { ...request, site },
    {
      id: fileStem(request.query, "events", head.vintage.version),
      title: ["Events", ...group].join(", "),
      sentence: head.sentence,
      statement: `${head.sentence.replace(/\.$/, "")}: ${head.total} ${head.total === 1 ? one : many}`,
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
