import type { EventDetail } from "#shared/api.ts";

type Cited = Pick<EventDetail, "id" | "title" | "date" | "vintage" | "documents">;

/** One line that finds the event again: what, when, who says so, in which version of the record, and where. */
export function citeEvent({ id, title, date, vintage, documents }: Cited, origin: string): string {
  const primary = documents.find(({ relation }) => relation === "primary");
  const witness = primary ? ` Source: ${primary.publisher}${primary.url === null ? "" : `, ${primary.url}`}.` : "";
  return `“${title}”, ${date}. Readout, record ${vintage.version}, event ${id}. ${origin}/events/${encodeURIComponent(id)}.${witness}`;
}
