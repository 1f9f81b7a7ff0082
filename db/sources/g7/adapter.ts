import { parseDay, type Day } from "#shared/dates.ts";
import type { StatusId } from "#shared/definitions/vocabularies.ts";
import { hasId } from "#shared/tables.ts";
import type { CompileContext } from "../context.ts";
import { emptySource, NOT_STATED, type CompiledDocument, type CompiledEvent, type CompiledSource } from "../facts.ts";
import { jsonObjects, jsonText, readJsonList, refuseField, type JsonItem } from "../read/json.ts";
import type { InputFile } from "../upstream.ts";
import { HOSTS, VENUE_COUNTRIES, findCity } from "./places.ts";

export const G7 = "g7";

const FIELDS = [
  "id",
  "number",
  "year",
  "name",
  "summit_title",
  "format",
  "status",
  "host_country",
  "city",
  "location",
  "venue",
  "dates",
  "era",
  "summary",
  "context",
  "themes",
  "outcomes",
  "why_it_matters",
  "documents",
  "record_status",
  "data_gaps",
  "is_us_host",
];
const OPTIONAL = ["host_country_historical", "host_leader", "institutional_origins"];

/** What the list calls a summit's status; `replacement` is one that took the place of another. */
const STATUSES = { held: "in_person", replacement: "in_person", virtual: "video" } as const;

const LIST: CompiledDocument = {
  id: "g7-summits",
  publisher: "James Wilson, g7-presidency-history",
  family: "g7-presidency-history",
  title: "G7 Presidency History: Annual Leaders’ Meetings, 1975–2026",
  url: "https://github.com/therealjameswilson/g7-presidency-history",
  publishedOn: null,
  kind: "list",
  language: "en",
};

/** The annual summits of the G7: the list names the host of each and no other participant. */
export function compileSummits(input: InputFile, inputHash: string, recordDay: string, context: CompileContext): CompiledSource {
  const source = emptySource(G7, inputHash);
  const items = readJsonList(input.file, input.text, "summits", FIELDS, OPTIONAL);
  source.rowsRead = items.length;
  source.documents.push(LIST);
  for (const item of items) {
    const page = findPage(item);
    if (page !== null) source.documents.push(page);
    source.events.push(compileSummit(item, page, recordDay, context));
  }
  return source;
}

function compileSummit(item: JsonItem, page: CompiledDocument | null, recordDay: string, context: CompileContext): CompiledEvent {
  const id = jsonText(item, "id");
  const [start, end] = [jsonText(item, "dates.start"), jsonText(item, "dates.end")];
  if (dayOf(item, "dates.end") < dayOf(item, "dates.start")) throw refuseField(item, "dates.end", "an end before its start");
  const status = jsonText(item, "status");
  if (!hasId(STATUSES, status)) throw refuseField(item, "status", `the unknown status "${status}"`);
  const country = jsonText(item, "host_country");
  if (!hasId(HOSTS, country)) throw refuseField(item, "host_country", `the unknown host "${country}"`);
  const host = HOSTS[country];
  const medium = STATUSES[status];
  const venueCountry = medium === "video" ? null : (VENUE_COUNTRIES[id] ?? host);
  const city = venueCountry === null ? null : findCity(jsonText(item, "city"));
  return {
    ...NOT_STATED,
    id: context.ids.take(`summit-g7-${id.slice(0, 4)}`),
    ref: id,
    kind: "summit",
    start,
    end: end === start ? null : end,
    status: statusOn(recordDay, end),
    title: titleOf(item, city),
    format: "summit",
    medium,
    level: "leaders",
    venue: city === null || venueCountry === null ? null : context.venues.add(city, venueCountry, G7),
    venueCountry,
    parties: [
      { role: "participant", actor: "G7", person: null, office: null, printed: null },
      { role: "host", actor: host, person: null, office: null, printed: null },
    ],
    citations: [LIST.id, ...(page === null ? [] : [page.id])],
    note: status === "replacement" ? "took the place of the summit planned elsewhere" : null,
    confidence: "stated",
  };
}

/** "G8 summit 2006 in Saint Petersburg": the group is named as it was in that year. */
function titleOf(item: JsonItem, city: string | null): string {
  const group = jsonText(item, "format").split("/")[0] ?? "";
  return `${group} summit ${jsonText(item, "dates.start").slice(0, 4)}${city === null ? " by video" : ` in ${city}`}`;
}

/** A summit whose last day is yet to come is a plan. */
function statusOn(recordDay: string, end: string): StatusId {
  return end <= recordDay ? "held" : "planned";
}

/** The first page the list cites for a summit. */
function findPage(item: JsonItem): CompiledDocument | null {
  const [first] = jsonObjects(item, "documents");
  if (!first) return null;
  const [title, url, publisher] = [first["title"], first["url"], first["publisher"]];
  if (typeof title !== "string" || typeof publisher !== "string" || typeof url !== "string" || !/^https?:\/\//.test(url)) {
    throw refuseField(item, "documents", "a page without title, publisher or web address");
  }
  return {
    id: `g7-${jsonText(item, "id")}`,
    publisher,
    family: publisher,
    title,
    url,
    publishedOn: null,
    kind: "document",
    language: "en",
  };
}

function dayOf(item: JsonItem, path: string): Day {
  const day = parseDay(jsonText(item, path));
  if (day === null) throw refuseField(item, path, "no day of the calendar here");
  return day;
}
